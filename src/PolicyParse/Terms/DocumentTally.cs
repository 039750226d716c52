using PolicyParse.Lexicon;

namespace PolicyParse.Terms;

/// <summary>Counts the terms of one document, section by section.</summary>
internal sealed class DocumentTally
{
    private readonly TermOptions _options;
    private readonly IWordSegmenter _segmenter;
    private readonly CountedText _text;
    private readonly List<WordSpan> _words = [];
    private readonly List<SectionTerms> _sections = [];

    private DocumentTally(PolicyDocument document, TermOptions options, IWordSegmenter segmenter)
    {
        _options = options;
        _segmenter = segmenter;
        _text = new CountedText(document, options.IncludeHeadings);
    }

    public static DocumentTerms Count(PolicyDocument document, TermOptions options, IWordSegmenter segmenter)
    {
        var tally = new DocumentTally(document, options, segmenter);
        foreach (Section section in document.Sections)
            tally.Count(section);
        DocumentMetadata metadata = document.Metadata;
        string name = document.Source.Id ?? document.Source.Name ?? metadata.Title ?? "";
        TermCounts counts = TermCounts.Sum(tally._sections.Select(s => s.Counts));
        return new DocumentTerms(name, metadata.Title, metadata.Year, metadata.Region, counts, tally._sections);
    }

    private void Count(Section section)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        long characters = 0;
        foreach ((string text, TextSpan stretch) in _text.StretchesOf(section))
        {
            characters += LengthOf(stretch.Of(text));
            Count(text, stretch, counts);
        }
        if (characters > 0)
            _sections.Add(new SectionTerms(section.Id, section.Title, new TermCounts(counts, characters, _options.Vocabulary)));
        foreach (Section child in section.Children)
            Count(child);
    }

    private void Count(string text, TextSpan stretch, Dictionary<string, long> counts)
    {
        _words.Clear();
        _segmenter.Segment(text, stretch, _words);
        foreach (WordSpan word in _words)
        {
            if (word.Kind == WordKind.Word && word.Span.Length >= _options.MinimumLength)
                Count(word.Span.Of(text), counts);
        }
    }

    private void Count(ReadOnlySpan<char> word, Dictionary<string, long> counts)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        ReadOnlySpan<char> term = Folding.Fold(word, buffer);
        if (_options.StopWords.Contains(term))
            return;
        Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> byTerm = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        byTerm[term] = byTerm.TryGetValue(term, out long count) ? count + 1 : 1;
    }

    // Characters as a person counts them: no blanks, and a surrogate pair is one.
    private static int LengthOf(ReadOnlySpan<char> stretch)
    {
        int length = 0;
        foreach (char c in stretch)
            length += WordShapes.Of(c) == WordShape.Blank || char.IsLowSurrogate(c) ? 0 : 1;
        return length;
    }
}
