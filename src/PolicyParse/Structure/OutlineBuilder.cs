using PolicyParse.Cleaning;

namespace PolicyParse.Structure;

/// <summary>The third pass: <see cref="CleanText"/> in, <see cref="Outline"/> out.</summary>
internal static class OutlineBuilder
{
    public static Outline Build(CleanText text)
    {
        var sections = new List<OutlineSection>();
        var paragraphs = new List<OutlineParagraph>();
        var none = new TextSpan(0, 0);
        TextSpan heading = none;
        void Flush()
        {
            if (heading != none || paragraphs.Count > 0)
                sections.Add(new OutlineSection(heading == none ? SectionKind.Preamble : SectionKind.Heading, heading == none ? 0 : 1, heading == none ? null : heading, none, heading, null, paragraphs.ToArray(), []));
            paragraphs.Clear();
        }
        foreach (CleanLine line in text.Lines)
        {
            string s = text.Text[line.Span.Start..line.Span.End];
            if (s.Length > 2 && s.Length < 60 && (s[1] == '、' || s[0] == '(') && !s.Contains('。'))
            {
                Flush();
                heading = line.Span;
            }
            else
            {
                paragraphs.Add(new OutlineParagraph(line.Span, ParagraphRole.Text, []));
            }
        }
        Flush();
        return new Outline(text, sections, []);
    }
}
