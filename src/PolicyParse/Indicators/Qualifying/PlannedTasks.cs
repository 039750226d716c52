using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>
/// Tells what an opinion or a decision wants done or reached, where it names no year: 新建体育公园|1000个, 总规模突破|5万亿元. Its limits,
/// standards and grants are rules.
/// </summary>
internal sealed class PlannedTasks(string text)
{
    private static readonly WordSet Works = new("建", "培", "新增", "增加", "打造", "完成", "组织", "开展", "实施", "举办", "引进", "推广", "改造", "布局", "形成", "化解", "压降", "压减", "集聚", "开通", "选树", "选派", "认定", "遴选", "推出", "开发", "招引", "带动", "吸纳", "孵化", "整治", "治理", "修复", "支持");

    private static readonly WordSet Levels = new("达到", "达", "突破", "稳定在", "保持在", "超过", "实现");

    // Of each that a rule is for; 每千人口 and 每万人 are measures.
    private static readonly WordSet Cases = new("每个", "每名", "每人", "每户", "每家", "每年", "每月", "每季", "每半年", "每周", "每次", "每学期", "每天", "每日", "每县", "每所", "每校", "每村", "每张", "每餐", "每百户", "单个", "单户", "单项", "单处", "同一", "原则上", "一般不", "应", "须");

    private static readonly WordSet Standards = new("的标准", "标准为", "经费标准", "津贴", "额度", "限额", "利率", "期限", "减按", "免征", "最高", "最长", "上限", "下限", "注册资本", "批准", "误差", "罚", "价格", "支付比例", "报销比例", "起付", "待遇", "不得");

    private static readonly WordSet Meetings = new("对接", "对口", "对标", "对外");

    /// <summary>True where a statement is of such a plan.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="clause">What stands before the number, to the comma.</param>
    public bool Tell(Statement statement, ReadOnlySpan<char> clause)
    {
        ref readonly WrittenQuantity quantity = ref statement.Quantity;
        if (statement.IsDeadline || statement.IsBan || statement.Segment.IsProhibition || statement.Segment.Bound == Bound.AtMost || RuleConditions.Picks(text, statement) || quantity.Unit?.Dimension == Dimension.Time)
            return false;
        if (IsCase(statement.Sentence.Of(text)) || Cases.IsIn(clause) || Standards.IsIn(clause) || Standards.IsIn(statement.Name))
            return false;
        if (quantity.IsPercent && StatusWords.IsRatio(statement.Name) && !statement.Name.EndsWith("比例") || Works.IsIn(statement.Action))
            return true;
        if (text.AsSpan(0, quantity.Span.Start).EndsWith("突破"))
            return true;
        return statement.Segment.Bound != Bound.AtLeast && statement.Segment.Predicate is { } predicate && (predicate.Sense is PredicateSense.Move or PredicateSense.Leads
            || predicate.Sense == PredicateSense.Reach && Levels.Begins(text.AsSpan(statement.Segment.PredicateStart)));
    }

    // 对获评国家级平台的企业,…: a case that the rule is for.
    private static bool IsCase(ReadOnlySpan<char> sentence) => sentence.TrimStart() is ['对', ..] opened && !Meetings.Begins(opened);
}
