namespace PolicyParse.Lexicon;

/// <summary>Words of one sense that a text may end in. Immutable; no look-up allocates.</summary>
internal sealed class WordEndings(params IReadOnlyList<string> words)
{
    private readonly CharIndex<string> _byLast = new(words, w => w[^1]);

    /// <summary>True where <paramref name="text"/> ends with one of the words.</summary>
    public bool End(ReadOnlySpan<char> text) => LengthAtEnd(text) > 0;

    /// <summary>The length of the first of the words, in their order, that the text ends with; 0 where it ends with none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        foreach (string word in _byLast.Under(text[^1]))
            if (text.EndsWith(word))
                return word.Length;
        return 0;
    }
}
