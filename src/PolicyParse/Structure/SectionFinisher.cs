using PolicyParse.Cleaning;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Turns the grown tree into the outline: headings cut from their lines, points found.</summary>
internal static class SectionFinisher
{
    public static OutlineSection[] Finish(CleanText text, List<SectionDraft> drafts)
    {
        var sections = new OutlineSection[drafts.Count];
        for (int i = 0; i < sections.Length; i++)
            sections[i] = Finish(text, drafts[i]);
        return sections;
    }

    private static OutlineSection Finish(CleanText text, SectionDraft draft)
    {
        TextSpan? heading = draft.Kind == SectionKind.Heading ? HeadingOf(draft) : null;
        OutlineParagraph[] paragraphs = Paragraphs(text, draft, heading);
        var section = new OutlineSection(
            draft.Kind,
            draft.Level,
            heading,
            draft.Marker.Span,
            draft.KeepsTitle ? WithoutStop(text.Text, draft.Title) : default,
            draft.Marker.Number,
            paragraphs,
            Finish(text, draft.Children),
            draft.Context?.Finished,
            draft.Role);
        draft.Finished = section;
        return section;
    }

    private static TextSpan HeadingOf(SectionDraft draft) =>
        draft.KeepsTitle ? new TextSpan(draft.Line.Start, draft.TitledEnd) : draft.Marker.Span;

    private static TextSpan WithoutStop(string text, TextSpan title)
    {
        title = Blanks.Trim(text, title);
        return !title.IsEmpty && text[title.End - 1] == '。' ? new TextSpan(title.Start, title.End - 1) : title;
    }

    private static OutlineParagraph[] Paragraphs(CleanText text, SectionDraft draft, TextSpan? heading)
    {
        TextSpan rest = heading is { } own ? Blanks.Trim(text.Text, new TextSpan(own.End, draft.Line.End)) : default;
        int first = rest.IsEmpty ? 0 : 1;
        var paragraphs = new OutlineParagraph[first + draft.Paragraphs.Count];
        if (first > 0)
            paragraphs[0] = new OutlineParagraph(rest, ParagraphRole.Text, PointScanner.Scan(text.Text, rest));
        for (int i = 0; i < draft.Paragraphs.Count; i++)
        {
            (TextSpan span, ParagraphRole role) = draft.Paragraphs[i];
            IReadOnlyList<OutlinePoint> points = role == ParagraphRole.Text ? PointScanner.Scan(text.Text, span) : [];
            paragraphs[first + i] = new OutlineParagraph(span, role, points);
        }
        return paragraphs;
    }
}
