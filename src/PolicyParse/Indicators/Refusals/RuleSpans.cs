using PolicyParse.Indicators.Periods;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Tells which spans of time are a rule's, and which are none: 提前七日公告, 连续3年给予补贴, but 每月5日前.</summary>
internal static class RuleSpans
{
    // What is done for a span of time.
    private static readonly WordSet Given = new("给予", "予以", "补贴", "补助", "奖励", "支持", "资助", "扶持", "发放", "减免", "免收", "免费");

    // How a grant is paid in parts: 分5年|发放.
    private static readonly WordSet Paid = new("发放", "兑现", "拨付", "支付", "兑付", "给予", "补助", "奖励", "补贴", "缴纳", "缴清", "平均");

    private const int LongestPeriod = 10;

    private static readonly WordEndings Gifts = new("支持", "补贴", "补助", "奖励", "资助", "扶持", "减免", "免收租金", "免租");

    // How a thing is finished: 不动产登记5个工作日|办结.
    private static readonly WordSet Finished = new("办结", "办好", "办完", "审结", "出证", "领证", "拿证");

    // 每月|5日|前: a day of the month.
    public static bool IsDayOfMonth(in Surroundings s) => s.Quantity.UnitText == "日" && s.Last == '月';

    /// <summary>True where a rule sets the span: a notice before something, a gift for so long.</summary>
    public static bool Sets(in Surroundings s) => s.InRules && (IsNotice(s) || IsGift(s) || IsShown(s) || IsInstalled(s) || IsWaiting(s));

    /// <summary>不动产登记5个工作日内|办结: how long a thing takes until it is finished.</summary>
    public static bool IsFinished(in Surroundings s) =>
        s.Quantity.Unit?.Text is "个工作日" or "工作日" or "小时" or "日" or "天" or "分钟" && Characters.IsHan(s.Last) && Finished.Begins(s.Next == '内' ? s.Behind[1..] : s.Behind);

    public static bool IsFinish(ReadOnlySpan<char> duty) => duty.Length == 2 && Finished.Begins(duty);

    // 停气前|二十四小时|通知用户
    private static bool IsNotice(in Surroundings s) => Events.EndBefore(s.Before) && s.Quantity.UnitText is not "年" && Characters.IsHan(s.Next);

    // 连续|3年|给予租金补贴, 连续支持|3年
    private static bool IsGift(in Surroundings s)
    {
        if (s.Quantity.UnitText is not ("年" or "个月"))
            return false;
        if (Given.Begins(s.Behind.StartsWith("每年") ? s.Behind[2..] : s.Behind))
            return s.Before.EndsWith("连续");
        return !Characters.IsHan(s.Next) && EndsInGift(s.Before);
    }

    // 公示|5个工作日
    private static bool IsShown(in Surroundings s) =>
        s.Quantity.UnitText is "个工作日" or "工作日" or "日" or "天" && !Characters.IsHan(s.Next) && (s.Before.EndsWith("公示") || s.Before.EndsWith("公告"));

    // 分|3年|兑现
    private static bool IsInstalled(in Surroundings s) => s.Quantity.UnitText is "年" or "个月" && s.Last == '分' && Paid.Begins(s.Behind);

    // 设置|6个月|待遇等待期
    private static bool IsWaiting(in Surroundings s) =>
        s.Quantity.UnitText is "个月" or "年" or "天" or "日" && (s.Before.EndsWith("设置") || s.Before.EndsWith("设立") || s.Before.EndsWith("设定"))
        && s.Behind.IndexOf('期') is >= 1 and < LongestPeriod and var end && s.Behind[..end].IndexOfAny(",。;、") < 0;

    /// <summary>True where <paramref name="words"/> end in what is given for a span of time.</summary>
    public static bool EndsInGift(ReadOnlySpan<char> words) => Gifts.End(words);
}
