using System.Text;
using PolicyParse.Cleaning;
using PolicyParse.Lexicon;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Tests.Structure;

/// <summary>Clean text from lines as a test writes them, and its outline drawn as lines again.</summary>
/// <remarks>A line that starts with <c>⋯</c> stands behind a gap.</remarks>
internal static class Drawn
{
    public static CleanText Clean(string text, IReadOnlyDictionary<string, string>? provenance = null)
    {
        provenance ??= new Dictionary<string, string>();
        var words = new StringBuilder();
        var lines = new RentedList<CleanLine>(16);
        foreach (string row in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            bool gap = row.StartsWith('⋯');
            string line = gap ? row[1..] : row;
            lines.Add(new CleanLine(new TextSpan(words.Length, words.Length + line.Length), gap, 0));
            words.Append(line).Append('\n');
        }
        string all = words.ToString();
        var source = new SourceText(all, SourceKind.PlainText, "text/plain", "utf-8", [], provenance, []);
        string folded = string.Concat(all.Select(Folding.Fold));
        var runs = new RentedList<TextRun>(1);
        runs.Add(new TextRun(0, 0, all.Length, false));
        return new CleanText(source, folded, runs, lines, new CleaningTraces([], [], [], [], provenance, []));
    }

    public static Outline Outline(string text) => OutlineBuilder.Build(Clean(text));

    /// <summary>Each heading as <c>level marker|title</c>, an annex, a glossary, a forwarded document and detached text named.</summary>
    public static string Tree(string text)
    {
        Outline outline = Outline(text);
        var drawn = new StringBuilder();
        foreach (OutlineSection section in outline.Sections)
            Draw(outline, section, drawn);
        return drawn.ToString().TrimEnd();
    }

    /// <summary>The role of each paragraph, in order: <c>Title: 某某办法</c>.</summary>
    public static string Roles(string text)
    {
        Outline outline = Outline(text);
        return string.Join('\n', All(outline).SelectMany(Paragraphs).Select(p => $"{p.Role}: {Words(outline, p.Span)}"));
    }

    /// <summary>The points of the text's only paragraph: <c>marker|title</c>.</summary>
    public static string[] Points(string paragraph)
    {
        Outline outline = Outline("各位代表：\n" + paragraph);
        return [.. All(outline).SelectMany(Paragraphs).Where(p => p.Role == ParagraphRole.Text).SelectMany(p => PointScanner.Scan(outline.Text.Text, p.Span)).Select(p => $"{Words(outline, p.Marker)}|{Words(outline, p.Title)}")];
    }

    public static IEnumerable<OutlineSection> All(Outline outline) => List(outline.Sections).SelectMany(All);

    public static List<OutlineSection> Top(Outline outline) => List(outline.Sections);

    public static List<OutlineSection> Children(OutlineSection section) => List(section.Children);

    public static List<OutlineParagraph> Paragraphs(OutlineSection section)
    {
        List<OutlineParagraph> paragraphs = [];
        foreach (OutlineParagraph paragraph in section.Paragraphs)
            paragraphs.Add(paragraph);
        return paragraphs;
    }

    public static string Words(Outline outline, TextSpan span) => span.IsEmpty ? "" : outline.Text.Words[span.Start..span.End];

    private static IEnumerable<OutlineSection> All(OutlineSection section) => List(section.Children).SelectMany(All).Prepend(section);

    private static List<OutlineSection> List(OutlineSections sections)
    {
        List<OutlineSection> list = [];
        foreach (OutlineSection section in sections)
            list.Add(section);
        return list;
    }

    private static void Draw(Outline outline, OutlineSection section, StringBuilder drawn)
    {
        if (section.Kind == SectionKind.Detached)
            drawn.Append("detached\n");
        if (section.Kind == SectionKind.Heading)
        {
            string role = section.Role == SectionRole.Body ? "" : " " + section.Role;
            drawn.Append($"{section.Level} {Words(outline, section.Marker)}|{Words(outline, section.Title)}{role}\n");
        }
        foreach (OutlineSection child in section.Children)
            Draw(outline, child, drawn);
    }
}
