namespace PolicyParse.Indicators.Nouns;

/// <summary>Tells what stands between quotation marks: a quoted word is one piece.</summary>
internal static class Quotation
{
    /// <summary>True where <paramref name="at"/> stands inside a quotation that begins behind <paramref name="from"/>: “最多|跑一次”.</summary>
    public static bool Holds(ReadOnlySpan<char> text, int from, int at)
    {
        ReadOnlySpan<char> before = text[from..at];
        return before.LastIndexOf('“') is >= 0 and var open && before[open..].IndexOf('”') < 0;
    }
}
