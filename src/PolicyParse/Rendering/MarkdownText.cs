using System.Text;

namespace PolicyParse.Rendering;

/// <summary>Writes a document as Markdown.</summary>
internal sealed class MarkdownText
{
    private const int DeepestHeading = 6;

    private readonly PolicyDocument _document;
    private readonly SourceMap _map;
    private readonly StringBuilder _markdown;
    private bool _inList;

    private MarkdownText(PolicyDocument document)
    {
        _document = document;
        _map = new SourceMap(document);
        _markdown = new StringBuilder(document.Text.Length + document.Text.Length / 8);
    }

    public static string Of(PolicyDocument document) => new MarkdownText(document).Write();

    private string Write()
    {
        TitleLines title = TitleLines.Find(_document);
        if (title.IsAbsent && _document.Metadata.Title is { Length: > 0 } told)
            WriteHeading(0, told);
        foreach (Section section in SectionWalk.All(_document.Sections))
        {
            if (section.Heading is { } heading)
                WriteHeading(section.Level, heading.Text);
            WriteParagraphs(section, section == title.Section ? title : default);
        }
        return _markdown.ToString();
    }

    // The document's title is the one heading of the first level.
    private void WriteHeading(int level, string words)
    {
        StartBlock();
        _markdown.Append('#', Math.Clamp(level + 1, 1, DeepestHeading)).Append(' ');
        MarkdownEscaping.AppendBlock(_markdown, words);
    }

    private void WriteParagraphs(Section section, TitleLines title)
    {
        for (int i = 0; i < section.Paragraphs.Count;)
        {
            int rows = MarkdownTable.RowsAt(section.Paragraphs, i);
            if (!title.IsAbsent && i == title.First)
            {
                WriteHeading(0, string.Concat(section.Paragraphs.Skip(i).Take(title.Count).Select(p => p.Text)));
                i += title.Count;
            }
            else if (rows > 0)
            {
                StartBlock();
                MarkdownTable.Append(_markdown, section.Paragraphs, i, rows);
                i += rows;
            }
            else
            {
                WriteParagraph(section.Paragraphs[i++]);
            }
        }
    }

    // 重点抓好以下工作：一是…；二是…。 is a paragraph and two items.
    private void WriteParagraph(Paragraph paragraph)
    {
        if (paragraph.Points.Count == 0)
        {
            WriteWords(paragraph.Text, item: false);
            return;
        }
        PlacedWords placed = _map.Place(paragraph.Text, paragraph.Span);
        Point? point = null;
        int start = 0;
        foreach (Point next in paragraph.Points)
        {
            int at = StartOf(placed, next, start);
            WritePiece(paragraph.Text[start..at], point);
            (start, point) = (at, next);
        }
        WritePiece(paragraph.Text[start..], point);
    }

    private static int StartOf(PlacedWords placed, Point point, int from)
    {
        while (from < placed.Words.Length && (placed.Places[from].IsEmpty || placed.Places[from].End <= point.Span.Start))
            from++;
        return from;
    }

    private void WritePiece(string words, Point? point)
    {
        if (string.IsNullOrWhiteSpace(words))
            return;
        if (point is { Marker: "", Title.Length: > 0 } && words.StartsWith(point.Title + "。", StringComparison.Ordinal))
            WriteOpening(point.Title, words[point.Title.Length..]);
        else
            WriteWords(words, item: point is { Marker.Length: > 0 });
    }

    private void WriteWords(string words, bool item)
    {
        StartBlock(item);
        if (item)
            _markdown.Append("- ");
        MarkdownEscaping.AppendBlock(_markdown, words);
    }

    // 数字产业化全国领先。…: the opening sentence in bold.
    private void WriteOpening(string title, string rest)
    {
        StartBlock();
        _markdown.Append("**");
        MarkdownEscaping.Append(_markdown, title);
        _markdown.Append("**");
        MarkdownEscaping.Append(_markdown, rest);
    }

    // An empty line parts blocks, but not the items of a list.
    private void StartBlock(bool item = false)
    {
        if (_markdown.Length > 0)
            _markdown.Append(item && _inList ? "\n" : "\n\n");
        _inList = item;
    }
}
