using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>Leaves out what stands inside a name and is no part of it: 城镇|累计|新增就业, 天然气|五年累计|产量, 园区|实现|工业产值.</summary>
internal static class InnerWords
{
    private const string Total = "累计";
    private const string Reached = "实现";

    /// <param name="name">The name as written.</param>
    /// <param name="heads">Nouns that say what is measured.</param>
    /// <param name="shorter">The name without the words.</param>
    public static bool TryLeaveOut(string name, WordTable<bool> heads, out string shorter) =>
        TryLeaveOutTotal(name, out shorter) || TryLeaveOutReached(name, heads, out shorter);

    private static bool TryLeaveOutTotal(string name, out string shorter)
    {
        shorter = name;
        int at = name.IndexOf(Total, StringComparison.Ordinal), end = at + Total.Length;
        if (at < 2 || name.Length - end < 2 || name[at - 1] is '的' or '、' or '和' or '与' || name[end] is '确' or '结' or '缴' or '的' or '、' || name.AsSpan(0, at).EndsWith("每年"))
            return false; // 每年累计奖励 says for how long, 累计结余 and 累计确诊 are terms
        shorter = name[..YearsStart(name, at)] + name[end..];
        return shorter.Length > name.Length - end;
    }

    // Behind a time only what was reached is left: 二十年实现|工农业总产值.
    private static bool TryLeaveOutReached(string name, WordTable<bool> heads, out string shorter)
    {
        shorter = name;
        int at = name.IndexOf(Reached, StringComparison.Ordinal), end = at + Reached.Length;
        if (at < 2 || name.Length - end < 2 || name[at - 1] is '的' or '、' or '和' or '与' || name[end] is '的' or '率' or '了' or '、' || heads.EndingAt(name, end, name.Length, out _) == 0)
            return false;
        shorter = name[at - 1] is '年' or '末' or '内' or '底' ? name[end..] : name[..at] + name[end..];
        return true;
    }

    private static int YearsStart(string name, int at)
    {
        int start = at;
        if (name[start - 1] != '年')
            return at;
        start--;
        while (start > 0 && at - start < 4 && (char.IsAsciiDigit(name[start - 1]) || ChineseNumeral.IsNumeral(name[start - 1])))
            start--;
        return start < at - 1 ? start : at;
    }
}
