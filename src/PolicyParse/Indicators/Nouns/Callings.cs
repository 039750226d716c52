using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Nouns;

/// <summary>What counted people are helped to do, said behind them: 支持1000名返乡农民工|创业, 帮扶800名毕业生|实现就业.</summary>
internal static class Callings
{
    private static readonly WordSet Ways = new("自主", "返乡", "实现", "稳定", "就近", "灵活", "就业", "转移");

    /// <returns>Where the people end whose noun goes from <paramref name="start"/> to <paramref name="stop"/>.</returns>
    public static int StartBefore(ReadOnlySpan<char> text, int start, int stop)
    {
        bool open = stop < text.Length && Characters.IsHan(text[stop]);
        if (open || stop - start < 4 || text[(stop - 2)..stop] is not ("创业" or "就业"))
            return stop;
        int end = stop - 2;
        if (end - start > 3 && Ways.Begins(text[(end - 2)..end]))
            end -= 2;
        else if (end - start > 2 && text[end - 1] == '再')
            end--;
        return end - start >= 2 && text[end - 1] is not ('乡' or '主' or '的') ? end : stop;
    }
}
