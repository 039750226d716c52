using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>A number in square brackets behind a word, which points to a footnote: 地区生产总值|[2]|3862亿元.</summary>
internal static class FootnoteMark
{
    private const int MostDigits = 3;

    /// <summary>Where the mark starts that ends at <paramref name="end"/>; <paramref name="end"/> itself where none does.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int from, int end)
    {
        if (end - from < 3 || text[end - 1] is not (']' or '〕' or '】'))
            return end;
        int at = end - 1;
        while (at > from && end - at <= MostDigits + 1 && Characters.IsDigit(text[at - 1]))
            at--;
        return at < end - 1 && at > from && text[at - 1] is '[' or '〔' or '【' ? at - 1 : end;
    }

    /// <summary>Words without the marks in them; the words themselves where there is none.</summary>
    /// <param name="folded">The words as scanners see them.</param>
    /// <param name="written">The same words as written.</param>
    public static string Without(ReadOnlySpan<char> folded, string written)
    {
        if (folded.IndexOfAny('[', '〔', '【') < 0 || folded.Length != written.Length)
            return written;
        string kept = "";
        int from = 0;
        for (int at = folded.IndexOfAny(']', '〕', '】'); at >= 0; at = NextClose(folded, at))
        {
            int mark = StartBefore(folded, from, at + 1);
            if (mark > at)
                continue;
            kept += written[from..mark];
            from = at + 1;
        }
        return from == 0 ? written : kept + written[from..];
    }

    private static int NextClose(ReadOnlySpan<char> words, int at)
    {
        int next = words[(at + 1)..].IndexOfAny(']', '〕', '】');
        return next < 0 ? -1 : at + 1 + next;
    }
}
