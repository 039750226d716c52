namespace PolicyParse.Lexicon;

/// <summary>Numbers that are one character with their punctuation: ① ⑴ ⒈ ㈠.</summary>
internal static class EnclosedNumbers
{
    /// <summary>The number of <paramref name="c"/> in the given style, or 0.</summary>
    public static int Read(char c, NumberingStyle style) => style switch
    {
        NumberingStyle.Circled => c switch
        {
            >= '\u2460' and <= '\u2473' => c - '\u2460' + 1,
            >= '\u2776' and <= '\u277F' => c - '\u2776' + 1,
            >= '\u3251' and <= '\u325F' => c - '\u3251' + 21,
            _ => 0,
        },
        NumberingStyle.ArabicInBrackets => c is >= '\u2474' and <= '\u2487' ? c - '\u2474' + 1 : 0,
        NumberingStyle.Arabic => c is >= '\u2488' and <= '\u249B' ? c - '\u2488' + 1 : 0,
        NumberingStyle.HanInBrackets => c is >= '\u3220' and <= '\u3229' ? c - '\u3220' + 1 : 0,
        _ => 0,
    };

    /// <summary>True for every character that <see cref="Read"/> knows.</summary>
    public static bool IsEnclosed(char c) => c is (>= '\u2460' and <= '\u249B') or (>= '\u2776' and <= '\u277F') or (>= '\u3220' and <= '\u3229') or (>= '\u3251' and <= '\u325F');
}
