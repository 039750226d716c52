using System.Collections.Frozen;
using PolicyParse.Lexicon;

namespace PolicyParse;

/// <summary>Words that are not counted (停用词). Immutable and thread-safe; compared ordinally, full-width forms folded.</summary>
public sealed class StopWords
{
    private readonly FrozenSet<string> _words;
    private readonly int _longest;

    private StopWords(IEnumerable<string> words)
    {
        _words = words.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        _longest = _words.Count == 0 ? 0 : _words.Max(w => w.Length);
    }

    /// <summary>The embedded ones: particles, pronouns, conjunctions, and words that speak of no subject (的, 我们, 进一步, 全国).</summary>
    public static StopWords Default { get; } =
        new([.. LexiconTable.Read("stopwords.tsv", "word").Select(c => c[0]), .. EmbeddedVocabulary.Guards.Select(g => g.Word)]);

    /// <summary>None.</summary>
    public static StopWords None { get; } = new([]);

    /// <summary>The number of words.</summary>
    public int Count => _words.Count;

    /// <summary>True where <paramref name="word"/> is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
            return false;
        Span<char> folded = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Folding.Fold(word, folded));
    }

    /// <summary>These and <paramref name="words"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> or one of them is null.</exception>
    public StopWords With(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new StopWords([.. _words, .. words.Select(w => w ?? throw new ArgumentNullException(nameof(words)))]);
    }

    /// <summary>These and the words of a file, one a line.</summary>
    /// <param name="path">The file, in UTF-8. Empty lines are passed over.</param>
    /// <exception cref="PolicyParseException">The file is no UTF-8 or holds no word; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public StopWords WithFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return With(WordListFile.ReadWords(path));
    }
}
