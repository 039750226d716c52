using PolicyParse.Lexicon;

namespace PolicyParse;

/// <summary>Words that are known, most of them with a theme: what <see cref="VocabularySegmenter"/> finds and <see cref="TermCounter"/> tells themes by.</summary>
/// <remarks>Immutable and thread-safe. Words are compared ordinally, full-width forms folded.</remarks>
/// <example>
/// <code>
/// Vocabulary own = Vocabulary.Default.WithFile("terms.txt").With([new("未来社区", Theme: "城市")]);
/// </code>
/// </example>
public sealed class Vocabulary
{
    private readonly VocabularyIndex _terms;

    private Vocabulary(VocabularyIndex terms, VocabularyIndex embedded, VocabularyIndex added)
    {
        _terms = terms;
        Embedded = embedded;
        Added = added;
    }

    /// <summary>The embedded policy terms, each with a theme (经济, 创新, 生态, …), and the names of <see cref="IndicatorCatalog.Default"/>.</summary>
    public static Vocabulary Default { get; } = new(EmbeddedVocabulary.Terms, EmbeddedVocabulary.All, VocabularyIndex.Empty);

    /// <summary>No words at all: to begin one's own with.</summary>
    public static Vocabulary Empty { get; } = new(VocabularyIndex.Empty, VocabularyIndex.Empty, VocabularyIndex.Empty);

    /// <summary>All words: those added first, then the embedded ones that no added one replaces.</summary>
    public IReadOnlyList<VocabularyWord> Words =>
        [.. Added.Words, .. _terms.Words.Where(w => Added.IsEmpty || Added.Find(Folding.Fold(w.Text)) is null)];

    /// <summary>The themes of <see cref="Words"/>, in the order in which they come first.</summary>
    public IReadOnlyList<string> Themes => [.. Words.Select(w => w.Theme).OfType<string>().Distinct(StringComparer.Ordinal)];

    // What text is cut by: the embedded words and their guards.
    internal VocabularyIndex Embedded { get; }

    // The user's own words, which win.
    internal VocabularyIndex Added { get; }

    /// <summary>The word that is <paramref name="text"/>, or null. Full-width forms make no difference; nothing else is guessed.</summary>
    public VocabularyWord? Find(ReadOnlySpan<char> text) => Added.Find(text) ?? _terms.Find(text);

    /// <summary>A new vocabulary in which <paramref name="words"/> win over all that they overlap. A known word without a theme keeps the theme that it had.</summary>
    /// <param name="words">The words; of two equal ones the later wins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">A word is null, empty or blank at an end, or its frequency negative.</exception>
    public Vocabulary With(IEnumerable<VocabularyWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        VocabularyWord[] added = [.. words];
        foreach (VocabularyWord? word in added)
        {
            if (word is null || string.IsNullOrWhiteSpace(word.Text) || word.Text.Trim().Length != word.Text.Length || word.Frequency < 0)
                throw new ArgumentException($"The word '{word?.Text}' is refused: it is empty, has a blank at an end, or a negative frequency.", nameof(words));
        }
        return new Vocabulary(_terms, Embedded, new VocabularyIndex([.. Added.Words, .. added.Select(w => w.Theme is null ? w with { Theme = Find(w.Text)?.Theme } : w)]));
    }

    /// <summary>A new vocabulary with the words of a user dictionary in jieba's format: a row is <c>词 频率 词性</c>, the last two optional.</summary>
    /// <param name="path">The file, in UTF-8. Empty lines are passed over.</param>
    /// <exception cref="PolicyParseException">A row is none, or the file is no UTF-8 or holds no word; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Vocabulary WithFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return With(WordListFile.ReadDictionary(path));
    }
}
