namespace PolicyParse.Lexicon;

/// <summary>Characters of which a text holds one every few words, one bit each. Immutable.</summary>
/// <remarks>Where hits are so close together, looking at each character costs less than starting a vectorised search anew behind each hit.</remarks>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(string characters)
    {
        foreach (char c in characters)
            _bits[c / 64] |= 1UL << (c % 64);
    }

    public bool Contains(char c) => (_bits[c / 64] >> (c % 64) & 1) != 0;

    /// <summary>Where the first stands in the text, or -1.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }
        return -1;
    }
}
