using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Sizes by which enterprises and projects are counted, without a word of comparison behind: 产值上|50亿元|企业4户、10亿元|企业18户.</summary>
internal static class SizeRules
{
    private const int LongestNoun = 8;

    private static readonly WordEndings Sized = new("企业", "项目", "公司", "园区", "集群", "产业", "产业链", "乡镇", "镇", "村", "单品", "品牌");

    // By what they are sized.
    private static readonly WordEndings Measures = new("产值", "营收", "收入", "税收", "纳税", "销售额", "市值", "估值", "规模", "投资额", "总投资", "上", "过", "超", "达", "达到", "突破");

    // Verbs that an amount of money may be the object of.
    private static readonly WordEndings Payments = new("投资", "投入", "安排", "融资", "拨付", "下达", "筹集", "筹措", "争取", "补助", "奖励", "发放", "完成", "支持", "资助");

    public static bool IsSize(in Surroundings s) =>
        s.Quantity.IsMoney && !s.InRules && s.BoundBehind == 0 && s.Quantity.Upper is null && IsCounted(s.Behind) && Opens(s);

    // 企业4户, 产业项目达6个
    private static bool IsCounted(ReadOnlySpan<char> behind)
    {
        int at = 0;
        while (at < behind.Length && at <= LongestNoun && Characters.IsHan(behind[at]) && behind[at] is not ('的' or '和' or '与' or '及'))
            at++;
        if (at == 0 || at >= behind.Length || at > LongestNoun || !Characters.IsDigit(behind[at]))
            return false;
        ReadOnlySpan<char> noun = behind[..at];
        foreach (string verb in (ReadOnlySpan<string>)["达到", "达", "共", "超过", "不少于"])
            noun = noun.EndsWith(verb) ? noun[..^verb.Length] : noun;
        return Sized.End(noun) && NumberReader.TryRead(behind, at, behind.Length, out WrittenNumber number) && number.Span.End < behind.Length
            && behind[number.Span.End] is '个' or '家' or '户' or '项' or '宗';
    }

    private static bool Opens(in Surroundings s)
    {
        if (s.Before.IsEmpty || s.Last is '、' or ',' or '。' or ';' or ':' or ' ' || Measures.End(s.Before) || s.Before.EndsWith("其中"))
            return true;
        return s.Lexicon.Actions.EndingAt(s.Before, 0, s.Before.Length, out _) > 0 && !Payments.End(s.Before);
    }
}
