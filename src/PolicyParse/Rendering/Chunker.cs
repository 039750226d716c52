using System.Text;

namespace PolicyParse.Rendering;

/// <summary>Cuts a document into pieces for search: section by section, whole paragraphs as far as they fit.</summary>
internal sealed class Chunker
{
    private readonly PolicyDocument _document;
    private readonly int _most;
    private readonly SourceMap _map;
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _spans = [];

    private Chunker(PolicyDocument document, int most)
    {
        _document = document;
        _most = most;
        _map = new SourceMap(document);
    }

    public static IEnumerable<DocumentChunk> Chunk(PolicyDocument document, int most)
    {
        // Made anew whenever somebody enumerates: a chunk in the making is state.
        var chunker = new Chunker(document, most);
        foreach ((Section section, IReadOnlyList<string> path) in SectionWalk.WithPath(document.Sections))
        {
            foreach (DocumentChunk chunk in chunker.Chunks(section, path))
                yield return chunk;
        }
    }

    private IEnumerable<DocumentChunk> Chunks(Section section, IReadOnlyList<string> path)
    {
        int number = 0;
        foreach ((string words, TextSpan span) in Pieces(section))
        {
            if (_text.Length > 0 && _text.Length + 1 + words.Length > _most)
                yield return Take(section, path, ++number);
            if (_text.Length > 0)
                _text.Append('\n');
            _text.Append(words);
            _spans.Add(span);
        }
        if (_text.Length > 0)
            yield return Take(section, path, ++number);
    }

    private DocumentChunk Take(Section section, IReadOnlyList<string> path, int number)
    {
        var chunk = new DocumentChunk($"{section.Id}#{number}", _text.ToString(), [.. _spans], section.Id, path, _document.Metadata.Title);
        _text.Clear();
        _spans.Clear();
        return chunk;
    }

    // A heading that holds nothing is all that its section says.
    private IEnumerable<(string Words, TextSpan Span)> Pieces(Section section) =>
        section is { Heading: { } heading, Paragraphs: [], Children: [] }
            ? Pieces(SectionWalk.HeadingOf(section), heading.Span)
            : section.Paragraphs.SelectMany(p => Pieces(p.Text, p.Span));

    private IEnumerable<(string Words, TextSpan Span)> Pieces(string words, TextSpan span)
    {
        if (words.Length <= _most)
        {
            yield return (words, span);
            yield break;
        }
        PlacedWords placed = _map.Place(words, span);
        for (int start = SkipBlanks(words, 0); start < words.Length;)
        {
            int end = TextCutter.End(words, start, _most), last = end;
            while (char.IsWhiteSpace(words[last - 1]))
                last--;
            yield return (words[start..last], placed.SpanOf(start, last));
            start = SkipBlanks(words, end);
        }
    }

    private static int SkipBlanks(string words, int i)
    {
        while (i < words.Length && char.IsWhiteSpace(words[i]))
            i++;
        return i;
    }
}
