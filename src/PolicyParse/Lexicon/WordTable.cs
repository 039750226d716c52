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
        Entry[] entries = [.. words.Select(w => new Entry(w.Key, w.Value)).OrderByDescending(e => e.Length)];
        _entries = entries;
        _byFirst = new CharIndex<Entry>(entries, e => e.First);
        _byLast = new CharIndex<Entry>(entries, e => e.Last);
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
            foreach (ref readonly Entry candidate in _byFirst.Under(text[start]))
            {
                if (candidate.Length <= end - start && text[start + candidate.Length - 1] == candidate.Last && text.Slice(start, candidate.Length).SequenceEqual(candidate.Word))
                {
                    value = candidate.Value;
                    return candidate.Length;
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
            foreach (ref readonly Entry candidate in _byLast.Under(text[end - 1]))
            {
                if (candidate.Length <= end - start && text[end - candidate.Length] == candidate.First && text.Slice(end - candidate.Length, candidate.Length).SequenceEqual(candidate.Word))
                {
                    value = candidate.Value;
                    return candidate.Length;
                }
            }
        }
        value = default!;
        return 0;
    }

    // Length and ends stand beside the word, which is fetched only where they fit: they tell most candidates apart.
    private readonly struct Entry(string word, T value)
    {
        public readonly string Word = word;
        public readonly T Value = value;
        public readonly int Length = word.Length;
        public readonly char First = word[0];
        public readonly char Last = word[^1];
    }
}
