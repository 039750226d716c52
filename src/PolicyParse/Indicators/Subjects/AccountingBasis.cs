using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Tells on what other basis a number is reckoned: 扣除价格因素, 剔除留抵退税因素后. It is no part of a name.</summary>
internal static class AccountingBasis
{
    private const int Longest = 24;

    private static readonly WordSet Verbs = new("扣除", "剔除", "考虑", "还原");

    private static readonly WordSet Ends = new("因素", "影响", "后");

    /// <summary>The length of the basis that the words begin with; 0 where they begin with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> words)
    {
        if (!Verbs.Begins(words))
            return 0;
        for (int at = 3; at < Math.Min(words.Length, Longest); at++)
        {
            if (words[at] is ',' or '。' or ';')
                return 0;
            int end = Ends.LengthAtStart(words[at..]);
            if (end == 0)
                continue;
            at += end;
            if (words[at..].StartsWith("影响"))
                at += 2;
            return at < words.Length && words[at] == '后' ? at + 1 : at;
        }
        return 0;
    }

    /// <summary>The length of the basis that the words, of which there are some, end in: 零售总额|扣除价格因素.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> words)
    {
        if (words[^1] is not ('素' or '响' or '后'))
            return 0; // 因素, 影响, 后
        for (int start = words.Length - 4; start >= Math.Max(0, words.Length - Longest); start--)
            if (LengthAtStart(words[start..]) == words.Length - start)
                return words.Length - start;
        return 0;
    }
}
