namespace PolicyParse.Lexicon;

/// <summary>Vocabulary words, frozen for look-up.</summary>
internal sealed class VocabularyIndex
{
    private readonly VocabularyWord[] _words;
    private readonly WordTrie _trie;

    /// <param name="words">The words; of two that are equal when folded, the later wins.</param>
    public VocabularyIndex(IEnumerable<VocabularyWord> words)
    {
        var byText = new Dictionary<string, VocabularyWord>(StringComparer.Ordinal);
        foreach (VocabularyWord word in words)
            byText[Folding.Fold(word.Text)] = word;
        _words = [.. byText.Values];
        _trie = new WordTrie([.. byText.Keys]);
    }

    public static VocabularyIndex Empty { get; } = new([]);

    public IReadOnlyList<VocabularyWord> Words => _words;

    public bool IsEmpty => _words.Length == 0;

    /// <summary>The longest word that starts at <paramref name="start"/> and ends at or before <paramref name="end"/>.</summary>
    public bool TryFind(string text, int start, int end, out WordSpan found)
    {
        int length = _trie.StartingAt(text, start, end, out int word);
        found = length > 0 ? new WordSpan(new TextSpan(start, start + length), WordKind.Word, _words[word].PartOfSpeech) : default;
        return length > 0;
    }

    /// <summary>The word that is <paramref name="text"/>, or null.</summary>
    public VocabularyWord? Find(ReadOnlySpan<char> text) =>
        text.Length > 0 && _trie.StartingAt(text, 0, text.Length, out int word) == text.Length ? _words[word] : null;
}
