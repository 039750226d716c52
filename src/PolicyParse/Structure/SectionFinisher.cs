using System.Globalization;
using System.Runtime.InteropServices;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Turns the grown tree into the outline: headings cut from their lines, points found.</summary>
internal static class SectionFinisher
{
    public static OutlineSection[] Finish(OutlineDraft draft, List<SectionDraft> roots) => Finish(draft, CollectionsMarshal.AsSpan(roots), "");

    private static OutlineSection[] Finish(OutlineDraft outline, ReadOnlySpan<SectionDraft> drafts, string parent)
    {
        if (drafts.IsEmpty)
            return [];
        var sections = new OutlineSection[drafts.Length];
        int number = 0;
        for (int i = 0; i < sections.Length; i++)
            sections[i] = Finish(outline, drafts[i], IdOf(parent, drafts[i].Kind == SectionKind.Preamble ? 0 : ++number));
        return sections;
    }

    private static string IdOf(string parent, int number) =>
        parent.Length == 0 ? number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{parent}.{number}");

    private static OutlineSection Finish(OutlineDraft outline, SectionDraft draft, string id)
    {
        TextSpan? heading = draft.Kind == SectionKind.Heading ? HeadingOf(draft) : null;
        OutlineParagraph[] paragraphs = Paragraphs(outline, draft, heading);
        var section = new OutlineSection(
            id,
            draft.Kind,
            draft.Level,
            heading,
            draft.Marker.Span,
            draft.KeepsTitle ? WithoutStop(outline.Text, draft.Title) : default,
            draft.Marker.Number,
            paragraphs,
            Finish(outline, draft.Children, id),
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

    private static OutlineParagraph[] Paragraphs(OutlineDraft outline, SectionDraft draft, TextSpan? heading)
    {
        string text = outline.Text;
        TextSpan rest = heading is { } own ? Blanks.Trim(text, new TextSpan(own.End, draft.Line.End)) : default;
        int first = rest.IsEmpty ? 0 : 1;
        if (first + draft.ParagraphCount == 0)
            return [];
        var paragraphs = new OutlineParagraph[first + draft.ParagraphCount];
        if (first > 0)
            paragraphs[0] = new OutlineParagraph(rest, ParagraphRole.Text, PointScanner.Scan(text, rest));
        for (int i = first; i < paragraphs.Length; i++)
        {
            ref LineDraft line = ref outline.Lines[draft.FirstParagraph + i - first];
            paragraphs[i] = new OutlineParagraph(line.Span, line.Role, line.Role == ParagraphRole.Text ? PointScanner.Scan(text, line.Span) : []);
        }
        return paragraphs;
    }
}
