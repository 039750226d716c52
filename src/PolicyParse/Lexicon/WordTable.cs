using System.Collections.Frozen;

namespace PolicyParse.Lexicon;

/// <summary>Words with a value each, found at a place in a text: the longest that starts there, or the longest that ends there.</summary>
/// <remarks>Immutable and frozen; no look-up allocates.</remarks>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<char, Entry[]> _byFirst;
    private readonly FrozenDictionary<char, Entry[]> _byLast;

    private readonly Entry[] _entries;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        Entry[] entries = [.. words.Select(w => new Entry(w.Key, w.Value)).OrderByDescending(e => e.Word.Length)];
        _entries = entries;
        _byFirst = entries.GroupBy(e => e.Word[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byLast = entries.GroupBy(e => e.Word[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
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
        if (start < end && _byFirst.TryGetValue(text[start], out Entry[]? candidates))
        {
            foreach (Entry candidate in candidates)
            {
                if (candidate.Word.Length <= end - start && text.Slice(start, candidate.Word.Length).SequenceEqual(candidate.Word))
                {
                    value = candidate.Value;
                    return candidate.Word.Length;
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
        if (start < end && _byLast.TryGetValue(text[end - 1], out Entry[]? candidates))
        {
            foreach (Entry candidate in candidates)
            {
                if (candidate.Word.Length <= end - start && text.Slice(end - candidate.Word.Length, candidate.Word.Length).SequenceEqual(candidate.Word))
                {
                    value = candidate.Value;
                    return candidate.Word.Length;
                }
            }
        }
        value = default!;
        return 0;
    }

    private readonly record struct Entry(string Word, T Value);
}
