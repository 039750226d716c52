namespace PolicyParse.Assembling;

/// <summary>Hands out, mostly, the same string for a numbering that was written before: <c>一、</c> and <c>（三）</c> stand in every document.</summary>
/// <remarks>Thread-safe without a lock: what two threads write at once is the same words.</remarks>
internal static class Numberings
{
    // 第一百二十三条 has seven; longer ones are rare.
    private const int Longest = 8;
    private const int Places = 1024;

    private static readonly string?[] Known = new string?[Places];

    public static string Of(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > Longest)
            return words.ToString();
        uint place = 0;
        foreach (char c in words)
            place = place * 31 + c;
        ref string? known = ref Known[place % Places];
        if (known is { } written && words.SequenceEqual(written))
            return written;
        return known = words.ToString();
    }
}
