namespace PolicyParse.Lexicon;

/// <summary>Words with a value each, found at a place in a text: the longest that starts there, or the longest that ends there.</summary>
/// <remarks>Immutable and frozen; no look-up allocates.</remarks>
internal sealed class WordTable<T>
{
    private readonly CharIndex<Entry> _byFirst;
    private readonly CharIndex<Entry> _byLast;

    private readonly Entry[] _entries;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        Entry[] entries = [.. words.Select(w => new Entry(w.Key, w.Value)).OrderByDescending(e => e.Word.Length)];
        _entries = entries;
        _byFirst = new CharIndex<Entry>(entries, e => e.Word[0]);
        _byLast = new CharIndex<Entry>(entries, e => e.Word[^1]);
    }

    /// <summary>This table and <paramref name="additional"/> words, which win over equal ones.</summary>
    public WordTable<T> With(IEnumerable<KeyValuePair<string, T>> additional)
    {
        var words = _entries.ToDictionary(e => e.Word, e => e.Value, StringComparer.Ordinal);
        foreach ((string word, T value) in additional)
            words[word] = value;
        return words.Count == _entries.Length && !additional.Any() ? this : new(words);
    }

    /// <summary>The longest word that starts at <paramref name="start"/> and ends at or before <paramref name="end"/>.</summary>
    /// <returns>Its length, or 0.</returns>
    public int StartingAt(ReadOnlySpan<char> text, int start, int end, out T value)
    {
        if (start < end)
        {
            foreach (Entry candidate in _byFirst.Under(text[start]))
            {
                // The last character tells most candidates apart.
                string word = candidate.Word;
                if (word.Length <= end - start && text[start + word.Length - 1] == word[^1] && text.Slice(start, word.Length).SequenceEqual(word))
                {
                    value = candidate.Value;
                    return word.Length;
                }
            }
        }
        value = default!;
        return 0;
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and starts at or behind <paramref name="start"/>.</summary>
    /// <returns>Its length, or 0.</returns>
    public int EndingAt(ReadOnlySpan<char> text, int start, int end, out T value)
    {
        if (start < end)
        {
            foreach (Entry candidate in _byLast.Under(text[end - 1]))
            {
                string word = candidate.Word;
                if (word.Length <= end - start && text[end - word.Length] == word[0] && text.Slice(end - word.Length, word.Length).SequenceEqual(word))
                {
                    value = candidate.Value;
                    return word.Length;
                }
            }
        }
        value = default!;
        return 0;
    }

    private readonly record struct Entry(string Word, T Value);
}
