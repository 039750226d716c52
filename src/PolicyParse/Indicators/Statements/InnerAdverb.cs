using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>Leaves out an adverb that stands inside a name: 城镇|累计|新增就业, 天然气|五年累计|产量.</summary>
internal static class InnerAdverb
{
    private const string Adverb = "累计";

    public static bool TryLeaveOut(string name, out string shorter)
    {
        shorter = name;
        int at = name.IndexOf(Adverb, StringComparison.Ordinal), end = at + Adverb.Length;
        if (at < 2 || name.Length - end < 2 || name[at - 1] is '的' or '、' or '和' or '与' || name[end] is '确' or '的' or '、' || name.AsSpan(0, at).EndsWith("每年"))
            return false; // 每年累计奖励 says for how long
        shorter = name[..YearsStart(name, at)] + name[end..];
        return shorter.Length > name.Length - end;
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
