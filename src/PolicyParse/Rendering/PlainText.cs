using System.Text;

namespace PolicyParse.Rendering;

/// <summary>Writes a document's clean words, one heading or paragraph a line.</summary>
internal static class PlainText
{
    public static string Of(PolicyDocument document)
    {
        var text = new StringBuilder(document.Text.Length);
        foreach (Section section in SectionWalk.All(document.Sections))
        {
            if (section.Heading is not null)
                AddLine(text, SectionWalk.HeadingOf(section));
            for (int i = 0; i < section.Paragraphs.Count; i++)
            {
                if (i == 0 && RunsIn(document, section))
                    text.Append(section.Paragraphs[i].Text);
                else
                    AddLine(text, section.Paragraphs[i].Text);
            }
        }
        return text.ToString();
    }

    private static void AddLine(StringBuilder text, string words)
    {
        if (text.Length > 0)
            text.Append('\n');
        text.Append(words);
    }

    // (三)完善机制。各地要…: heading and paragraph share a line of the source.
    private static bool RunsIn(PolicyDocument document, Section section) =>
        section.Heading is { } heading && heading.Span.End <= section.Paragraphs[0].Span.Start && section.Paragraphs[0].Span.Start <= document.Text.Length
        && heading.Text.EndsWith('。')
        && !document.Text.AsSpan(heading.Span.End..section.Paragraphs[0].Span.Start).ContainsAny('\n', '\r');
}
