using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Leaves out what stands inside a name and is no part of it: 城镇|累计|新增就业, 天然气|五年累计|产量, 工业企业|实现|利润, 园区|完成|固定资产投资.</summary>
internal static class InnerWords
{
    private const string Total = "累计";

    // 实现 and 完成 say that it was reached.
    private static readonly string[] Reached = ["实现", "完成"];

    /// <param name="name">The name as written.</param>
    /// <param name="heads">Nouns that say what is measured.</param>
    /// <param name="shorter">The name without the words.</param>
    public static bool TryLeaveOut(string name, WordTable<bool> heads, out string shorter)
    {
        shorter = name;
        return name.AsSpan().IndexOfAny('累', '实', '完') >= 0 && (TryLeaveOutTotal(name, out shorter) || TryLeaveOutReached(name, heads, out shorter));
    }

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
        foreach (string verb in Reached)
        {
            int at = name.IndexOf(verb, StringComparison.Ordinal), end = at + verb.Length;
            if (at < 2 || name.Length - end < 2 || name[at - 1] is '的' or '、' or '和' or '与' or '未' or '所' || name[end] is '的' or '率' or '了' or '、' || heads.EndingAt(name, end, name.Length, out _) == 0)
                continue;
            if (name.AsSpan(at) is "完成投资")
                continue; // an action of its own
            shorter = name[at - 1] is '年' or '末' or '内' or '底' ? name[end..] : name[..at] + name[end..];
            return true;
        }
        return false;
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
