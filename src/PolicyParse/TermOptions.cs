namespace PolicyParse;

/// <summary>The knobs of a <see cref="TermCounter"/>.</summary>
public sealed record TermOptions
{
    /// <summary>What cuts text into words. Default: a <see cref="VocabularySegmenter"/> over <see cref="Vocabulary"/>.</summary>
    public IWordSegmenter? Segmenter { get; init; }

    /// <summary>The words whose themes are known. Default: <see cref="PolicyParse.Vocabulary.Default"/>.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Default;

    /// <summary>The words that are not counted. Default: <see cref="PolicyParse.StopWords.Default"/>.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;

    /// <summary>Also count in headings and in the document's title. The headings of annexes never count. Default: true.</summary>
    public bool IncludeHeadings { get; init; } = true;

    /// <summary>The least length of a word that counts, in UTF-16 code units; at least 1. Default: 2, since one character seldom is a term.</summary>
    public int MinimumLength { get; init; } = 2;
}
