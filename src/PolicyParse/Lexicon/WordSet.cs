namespace PolicyParse.Lexicon;

/// <summary>Words of one sense, of which a text holds one or none. Immutable; no look-up allocates.</summary>
internal sealed class WordSet
{
    private readonly CharIndex<string> _byFirst;

    public WordSet(params IReadOnlyList<string> words) => _byFirst = new CharIndex<string>(words.OrderBy(w => w.Length), w => w[0]);

    /// <summary>True where one of the words stands in <paramref name="text"/>.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
            if (Begins(text[i..]))
                return true;
        return false;
    }

    /// <summary>True where <paramref name="text"/> begins with one of the words.</summary>
    public bool Begins(ReadOnlySpan<char> text) => LengthAtStart(text) > 0;

    /// <summary>Where the first of the words to end in <paramref name="text"/> does end, or <see cref="int.MaxValue"/> where none stands in it.</summary>
    public int FirstEnd(ReadOnlySpan<char> text)
    {
        int first = int.MaxValue;
        for (int i = 0; i < text.Length && i < first; i++)
            if (LengthAtStart(text[i..]) is > 0 and var length)
                first = Math.Min(first, i + length);
        return first;
    }

    // The shortest of the words that the text begins with.
    private int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        foreach (string word in _byFirst.Under(text[0]))
            if (text.StartsWith(word))
                return word.Length;
        return 0;
    }
}
