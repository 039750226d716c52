namespace PolicyParse.Lexicon;

/// <summary>Words of one sense that a text may end in. Immutable; no look-up allocates.</summary>
internal sealed class WordEndings(params IReadOnlyList<string> words)
{
    private readonly CharIndex<Entry> _byLast = new(words.Select(word => new Entry(word[^1], word)), entry => entry.Last);

    /// <summary>True where <paramref name="text"/> ends with one of the words.</summary>
    public bool End(ReadOnlySpan<char> text) => LengthAtEnd(text) > 0;

    /// <summary>The length of the first of the words, in their order, that the text ends with; 0 where it ends with none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        foreach (ref readonly Entry entry in _byLast.Under(text[^1]))
            if (text.EndsWith(entry.Word))
                return entry.Word.Length;
        return 0;
    }

    private readonly record struct Entry(char Last, string Word);
}
