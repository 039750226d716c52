using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Spans of time: a statement only where something is said of them, or where they are a rule.</summary>
internal static class DurationRules
{
    private const int LongestCircle = 8;
    private const int MostMeasured = 3;

    private static readonly WordSet Programmes = new("行动", "计划", "规划");

    // 缩短|在三年内 counts as little as 在三年内; 控制|在3天内 says something.
    private static readonly WordSet Holds = new("控制", "保持", "稳定", "压缩", "缩短");

    /// <summary>连续13年.</summary>
    public static bool IsStreak(in Surroundings s) =>
        s.Quantity.IsTime && !RuleSpans.Sets(s) && (s.Before.EndsWith("连续") || s.Before.EndsWith("连") || s.Before.EndsWith("第") || s.Before.EndsWith("持续") || s.Before.EndsWith("历时") || s.Before.EndsWith("时隔"))
        || s.Quantity.Unit?.Text is "次" or "届" or "轮" && s.Before.EndsWith("连续");

    /// <summary>用3年时间.</summary>
    public static bool IsPlain(in Surroundings s)
    {
        if (s.Quantity.Form == QuantityForm.Fraction && s.Behind.StartsWith("世纪"))
            return true; // 四分之一世纪
        if (!s.Quantity.IsTime || s.Quantity.UnitText is "岁" or "周岁")
            return false;
        if (s.Quantity.Unit!.Text is "年" or "月" && s.Behind.StartsWith("代") || Programmes.Begins(s.Behind) || NamesCircle(s.Behind))
            return true;
        if (RuleSpans.IsDayOfMonth(s))
            return true; // 每月5日前
        if (RuleSpans.Sets(s) || RuleSpans.IsFinished(s))
            return false;
        if (s.InRules ? IsRule(s, out bool plain) : IsMeasured(s, out plain))
            return plain;
        if (s.NounFollowsBound)
            return true;
        if (FollowsMeasured(s))
            return false;
        bool said = s.IsPredicated || s.IsBoundedBefore;
        return !said || !s.InRules && s.Before.EndsWith("近") || s.Before.EndsWith("有") || s.Before.EndsWith("实现") || s.Before.EndsWith("完成") || !s.IsBoundedBefore && s.Before.EndsWith("过") || s.Before.EndsWith("是");
    }

    // 提升|15分钟|社区生活圈功能
    private static bool NamesCircle(ReadOnlySpan<char> behind)
    {
        for (int at = 0; at < behind.Length && at < LongestCircle && Characters.IsHan(behind[at]) && behind[at] is not ('的' or '内'); at++)
            if (behind[at] == '圈')
                return true;
        return false;
    }

    // Spans that a rule sets: 提前二十四小时, 拘留五日以上十日以下, 三个月内.
    private static bool IsRule(in Surroundings s, out bool plain)
    {
        plain = false;
        if (s.Before.EndsWith("提前") || s.IsStart)
            return true; // 提前七日向社会公告
        if (s.Quantity.Upper is not null && !s.Words.Contains('、') || s.Next == '前' && s.Quantity.UnitText is "日" or "个工作日")
            return true; // 举行七日前
        if (IsWithin(s))
        {
            plain = s.Last is '近' or '前' or '年' || s.Before.EndsWith("最近");
            return true;
        }
        return IsLimit(s);
    }

    // Spans that prose measures: 办理时限5天, 平均停留3天, 由15天压缩到…; and such as only pass: 7年来, 五年时间, 在三年内.
    private static bool IsMeasured(in Surroundings s, out bool plain)
    {
        plain = s.Behind.StartsWith("来") || s.Behind.StartsWith("以来") || s.Quantity.UnitText == "年" && s.Behind.StartsWith("时间")
            || s.Last == '在' && IsWithin(s) && !EndsInHold(s.Before[..^1]);
        if (plain)
            return true;
        if (IsWithin(s) && s.Before.EndsWith("之日起"))
            return true; // 自印发之日起30日内: a rule in whatever stands around it
        return s.IsStart || IsWorkingDays(s) || IsAverage(s) || IsNumberOfDays(s) || IsLimit(s) && !Characters.IsHan(s.Next);
    }

    // 分别为28.6小时、|0.52小时: what is said of the first is said of those that follow.
    private static bool FollowsMeasured(in Surroundings s)
    {
        ReadOnlySpan<char> before = s.Before;
        if (Characters.IsHan(s.Next) && s.Next is not ('和' or '与' or '及' or '以') || before.IndexOf("分别") < 0)
            return false;
        for (int step = 0; step < MostMeasured && before.Length > 1 && before[^1] is '、' or '和' or '与' or '及'; step++)
        {
            before = before[..^1];
            if (!before.EndsWith(s.Quantity.UnitText))
                return false;
            before = before[..^s.Quantity.UnitText.Length];
            int digits = before.Length;
            while (digits > 0 && (Characters.IsDigit(before[digits - 1]) || before[digits - 1] == '.'))
                digits--;
            if (digits == before.Length)
                return false;
            before = before[..digits];
            if (s.EndsInPredicate(before) || before.EndsWith("分别"))
                return true;
        }
        return false;
    }

    private static bool IsWithin(in Surroundings s) => s.Next == '内' || s.Behind.StartsWith("以内") || s.Behind.StartsWith("之内");

    private static bool IsLimit(in Surroundings s) =>
        s.Before.EndsWith("期限") || s.Before.EndsWith("有效期") || s.Before.EndsWith("时间") || s.Before.EndsWith("期") || s.Before.EndsWith("时限") || s.Before.EndsWith("时长");

    // 优良天数|281天, 日照时数|2000小时, 受教育年限|11年
    private static bool IsNumberOfDays(in Surroundings s) =>
        s.Before.Length > 1 && s.Last is '数' or '限' && s.Before[^2] is '天' or '日' or '时' or '年' && (s.BoundBehind > 0 ? !s.NounFollowsBound : !Characters.IsHan(s.Next));

    // 不动产登记|5个工作日办结: whoever counts working days measures them; but 用|3个工作日走访企业.
    private static bool IsWorkingDays(in Surroundings s) =>
        !(s.Last == '用' && Characters.IsHan(s.Next)) && s.Quantity.UnitText.EndsWith("工作日", StringComparison.Ordinal) && !s.NounFollowsBound;

    // 平均停留|3天, 人均住院|8.5天; behind it the clause ends.
    private static bool IsAverage(in Surroundings s)
    {
        if (Characters.IsHan(s.Next) && s.BoundBehind == 0 || s.NounFollowsBound || s.Before.Length < 3)
            return false;
        ReadOnlySpan<char> measured = s.Before[^Math.Min(s.Before.Length, 6)..];
        int average = Math.Max(measured.LastIndexOf("平均"), measured.LastIndexOf("人均"));
        return average >= 0 && measured[average..].IndexOfAny(",。;、") < 0;
    }

    private static bool EndsInHold(ReadOnlySpan<char> before) => before.Length >= 2 && Holds.Begins(before[^2..]);
}
