using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Refusals;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Nouns;

/// <summary>What must be done, or must not, in a span of time.</summary>
/// <param name="Words">The duty; empty where the subject says what it is.</param>
/// <param name="End">Where the span ends, the word behind it included: 十日|内, 十日|前.</param>
/// <param name="IsLimit">True for N日内: so long at most.</param>
/// <param name="IsBan">True where the span is how long a thing is forbidden.</param>
internal readonly record struct Duty(TextSpan Words, int End, bool IsLimit, bool IsBan);

/// <summary>Reads what a span of time sets: 十五个工作日内|作出决定, 提前七日|公告, 停气前二十四小时|通知用户.</summary>
internal readonly ref struct DutyReader(ReadOnlySpan<char> text, TextSpan bounds)
{
    private const int LongestDuty = 40;
    private const int MostLimits = 4;
    private const string ClauseEnds = ",、。;:!?\n";

    // 不能|作出决定的
    private static readonly WordSet Failures = new("不能", "未能", "无法", "不能够", "难以");

    private static readonly string[] Musts = ["应当", "必须", "须", "应"];
    private static readonly string[] Verbs = ["申请", "申报", "提出", "提交", "报告", "报送", "备案", "交验", "办理", "通知", "告知", "作出", "组织", "答复"];

    // What a ban takes away for a span of time: 3年内|取消申报资格.
    private static readonly WordSet Withdrawals = new("取消", "限制", "暂停", "停止");
    private static readonly WordSet Rights = new("资格", "申请", "申报", "参与", "参加", "受理", "享受");

    private readonly ReadOnlySpan<char> _text = text;

    /// <param name="quantity">The span of time.</param>
    /// <param name="following">The quantities behind it.</param>
    /// <param name="at">Where it ends, its words of comparison included.</param>
    /// <param name="after">The bound that they set.</param>
    /// <param name="sentenceEnd">Where the sentence ends.</param>
    /// <param name="segment">What stands before it.</param>
    /// <param name="duty">The duty.</param>
    public bool TryRead(in WrittenQuantity quantity, ReadOnlySpan<WrittenQuantity> following, int at, Bound? after, int sentenceEnd, in Segment segment, out Duty duty)
    {
        duty = default;
        if (!quantity.IsTime)
            return false;
        int end = LimitEnd(at, quantity.Upper is not null, after);
        bool limits = end > 0;
        if (limits && IsReached(segment, end) || !limits && !IsNotice(quantity, at, out end))
            return false;
        TextSpan words = WordsBehind(limits ? BehindLimits(end, following) : end, sentenceEnd);
        // 不动产登记|5个工作日内|办结: what is finished says more.
        if (RuleSpans.IsFinish(words.Of(_text)) && segment.Predicate is null && !segment.Subject.IsEmpty && segment.Subject.End == quantity.Span.Start && !segment.Subject.Of(_text).ContainsAny('应', '自', '在'))
            words = new TextSpan(end, end);
        duty = new Duty(words, end, limits, limits && IsBan(quantity, words.Of(_text)));
        return true;
    }

    /// <summary>Where 内 ends behind a span that is reached, not set: 压缩至3个工作日|内; its own end where no 内 stands there.</summary>
    public int BehindReached(in WrittenQuantity quantity, int at, in Segment segment) => quantity.IsTime && IsInside(at) && IsReached(segment, at + 1) ? at + 1 : at;

    // 压缩至5天以内|,登记3个工作日办结: what follows is the next statement's.
    private bool IsReached(in Segment segment, int end) =>
        segment.LeadsTo && !segment.Subject.IsEmpty || segment.Predicate is not null && (end >= bounds.End || ClauseEnds.Contains(_text[end]) || _text[end..bounds.End].StartsWith("(含)"));

    // 十五个工作日内, 30日之内; 3年内 — 以内 has been taken for a bound.
    private int LimitEnd(int at, bool isRange, Bound? after)
    {
        if (after == Bound.AtMost && _text[at - 1] == '内')
            return at;
        // 届满前60个工作日至30个工作日|期间
        if (isRange && _text[at..bounds.End].StartsWith("期间"))
            return at + 2;
        return IsInside(at) ? at + 1 : -1;
    }

    private bool IsInside(int at) => at < bounds.End && _text[at] == '内' && !(at + 1 < bounds.End && _text[at + 1] is '容' or '部' or '外');

    // 期限届满三十日前|提出延期申请, 提前七日|向社会公告, 停气前二十四小时|通知, 不动产登记五个工作日|办结
    private bool IsNotice(in WrittenQuantity quantity, int at, out int end)
    {
        end = at;
        if (quantity.UnitText is not ("日" or "天" or "个工作日" or "工作日" or "个月" or "小时") || at >= bounds.End)
            return false;
        ReadOnlySpan<char> before = _text[bounds.Start..quantity.Span.Start];
        if (Characters.IsHan(_text[at]) && (before.EndsWith("提前") && _text[at] != '完' || Events.EndBefore(before)))
            return true;
        if (RuleSpans.IsFinish(_text[at..Math.Min(bounds.End, at + 2)]))
            return true;
        if (_text[at] != '前')
            return false;
        end++;
        return true;
    }

    // 自受理申请之日起十日内、|受理复核之日起十五日内|作出决定: one duty for both.
    private int BehindLimits(int at, ReadOnlySpan<WrittenQuantity> following)
    {
        for (int i = 0; i < Math.Min(MostLimits, following.Length); i++)
        {
            ref readonly WrittenQuantity next = ref following[i];
            if (!next.IsTime || next.Span.Start - at is < 1 or > LongestDuty || next.Span.End > bounds.End || !IsInside(next.Span.End))
                break;
            ReadOnlySpan<char> between = _text[(at + 1)..next.Span.Start];
            if (!(_text[at] == '、' || _text[at] == ',' && between.EndsWith("起")) || between.ContainsAny(",。;"))
                break;
            at = next.Span.End + 1;
        }
        return at;
    }

    // Up to the end of the clause, the next one where a comma follows at once.
    private TextSpan WordsBehind(int at, int sentenceEnd)
    {
        at = Math.Min(at, sentenceEnd);
        if (_text[at..sentenceEnd].StartsWith("(含)"))
            return new TextSpan(at, at); // 完成日期为截止日两年内(含): no duty, but a condition
        while (at < sentenceEnd && _text[at] is ',' or '、' or ' ')
            at++;
        int start = at;
        while (at < sentenceEnd && at - start < LongestDuty && _text[at] is not (',' or '。' or ';' or ':' or '!' or '?'))
            at++;
        start = SkipManner(start, at);
        foreach (string must in Musts)
            if (_text[start..at].StartsWith(must))
                start += must.Length;
        // 二十个工作日内|不能|作出决定|的,…: what is due, although it may fail.
        if (at - start > 4 && _text[at - 1] == '的' && Failures.LengthAtStart(_text[start..at]) is > 0 and var fails && at - 1 - start - fails >= 2)
            return new TextSpan(start + fails, at - 1);
        return new TextSpan(start, at);
    }

    // 按照前款规定|申请办理登记, 向公安机关|申请临时通行许可
    private int SkipManner(int start, int end)
    {
        ReadOnlySpan<char> duty = _text[start..end];
        if ((duty.StartsWith("按照") || duty.StartsWith("依照") || duty.StartsWith("根据")) && duty.IndexOf("规定") is > 0 and var rule && rule + 2 < duty.Length)
            return start + rule + 2;
        if (duty[..Math.Min(1, duty.Length)] is not ("向" or "由"))
            return start;
        int first = duty.Length;
        foreach (string verb in Verbs)
            if (duty.IndexOf(verb) is > 1 and var at && at < first && !duty[(at + 2)..].StartsWith("部门") && !duty[(at + 2)..].StartsWith("机"))
                first = at; // 向主管部门|提出延期申请
        return first < duty.Length ? start + first : start;
    }

    // 5年内|不得从事, 3年内|取消申报资格
    private static bool IsBan(in WrittenQuantity quantity, ReadOnlySpan<char> words) =>
        !words.IsEmpty && (words[0] == '不' || words.StartsWith("禁止") || quantity.UnitText is "年" or "个月" && Withdrawals.Begins(words) && Rights.IsIn(words));
}
