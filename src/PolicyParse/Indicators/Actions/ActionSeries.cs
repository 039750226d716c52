using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Actions;

/// <summary>Tells whether an action goes on to the next number: 新启动精品村72个、|风情小镇7个, but not to 通车里程超400公里.</summary>
internal sealed class ActionSeries(string text, IndicatorLexicon lexicon)
{
    // What is measured, and done by nobody.
    private static readonly WordEndings Measures = new("产量", "产值", "增加值", "销量", "销售额", "零售额", "交易额", "成交额", "总额", "总值", "收入", "营收", "利润", "里程", "花费", "进出口", "出口", "总产", "增收", "就业");

    private static readonly WordEndings Funds = new("资金", "国债", "专项债", "债券", "贷款", "基金");

    // 手术2000例、|“两癌”患者给予|每人1万元, 器具补贴4万人: another verb stands before the number; but 兑现直补资金20万元、|良种补贴6万元
    private static readonly WordEndings Grants = new("给予", "发给", "补贴");

    // How many there are.
    private static readonly WordSet Stocks = new("实有", "现有", "在册", "保有");

    private static readonly WordSet Funding = new("争取", "安排", "下达", "投入", "筹集", "筹措", "拨付", "落实", "发放", "投放");

    // 吸纳就业1470人,|户均就业1.6人, 惠及群众3万人,|受益人口5万人
    private static readonly WordSet PerHead = new("户均", "人均", "亩均", "村均", "平均", "受益人");

    private static readonly WordSet RunningTotals = new("累计", "总计", "共计", "总数", "总量", "已累计");

    // What is worked towards: 法治政府建设|10项|主要指标.
    private static readonly WordEndings Aims = new("指标", "目标", "任务");

    private static readonly WordSet Fields = new("建设", "发展", "治理", "保护", "整治", "改造", "保障");

    /// <param name="counted">The last number that was counted, where <paramref name="previous"/> says how it grew: 实施…1138万亩、增长61.2%,|“一喷多促”3831万亩.</param>
    public bool GoesOn(Statement statement, Statement previous, Statement? counted)
    {
        TextSpan name = statement.Phrase.Object;
        if (IsRatioOf(statement, previous) || PerHead.Begins(statement.Segment.Subject.Of(text)))
            return false;
        if (Stocks.IsIn(text.AsSpan(statement.Segment.Start, statement.Quantity.Span.Start - statement.Segment.Start)))
            return false; // 新增企业8912户,|年末实有企业5.26万户
        if (IsTotal(name) || IsSpent(statement, previous) || IsWeak(statement) || IsMeasureOf(name, previous.Name) || Grants.End(name.Of(text)) && !(statement.Quantity.IsMoney && text[name.End - 1] == '贴'))
            return false;
        return statement.Segment.IsJoined || statement.Quantity.Span.Start == previous.End || IsSameSeries(statement, previous, counted ?? previous);
    }

    /// <summary>新增总部60家、|累计达到831家: a stock is not what was done.</summary>
    public static bool IsStock(Statement statement, Statement previous) =>
        statement.Segment is { Predicate.Sense: PredicateSense.Reach, LeadsTo: false } && !statement.Quantity.IsPercent && statement.Quantity.Unit is { } unit && unit == previous.Quantity.Unit && !statement.Quantity.IsMoney;

    /// <summary>新认定企业45家,|累计204家: how many there are by now.</summary>
    public bool IsRunningTotal(Statement statement, Statement previous) =>
        statement.Segment.Subject.IsEmpty && !statement.OwnsNoun && statement.Quantity.Unit is { Kind: UnitKind.Counter } unit && unit == previous.Quantity.Unit
        && statement.Quantity.Value > previous.Quantity.Value && previous.Action.StartsWith('新') && RunningTotals.Begins(text.AsSpan(statement.Segment.Start).TrimStart('、'));

    // 新增小区25个、|覆盖面90%: a ratio is not done; but 降低能耗5%、|排放3%
    private static bool IsRatioOf(Statement statement, Statement previous) =>
        statement.Quantity.IsPercent && !statement.OwnsNoun && !statement.Segment.Subject.IsEmpty && !previous.Segment.IsVerbFirst && !previous.Quantity.IsPercent;

    /// <summary>The verb before an aim is part of what the aim is for.</summary>
    public bool IsForAim(Statement statement) =>
        statement.OwnsNoun && Aims.End(statement.Noun.Of(text)) && statement.Phrase.Action is { IsEmpty: false } action && Fields.Begins(action.Of(text)) && action.End == statement.Segment.Subject.End && action.Start >= statement.Segment.Subject.Start + 2;

    /// <summary>旅游收入: an amount beside those who were 接待.</summary>
    public static bool IsEarned(string name) => name.EndsWith("收入", StringComparison.Ordinal) || name.EndsWith("花费", StringComparison.Ordinal) || name.EndsWith("消费", StringComparison.Ordinal);

    // 带动投资500亿元,形成|3.28万亿元的投资规模: a verb of its own, if no action.
    private static bool IsWeak(Statement statement) =>
        statement.OwnsNoun && statement.Phrase is { Action.IsEmpty: true, Object.IsEmpty: true } && !statement.Segment.Subject.IsEmpty;

    // 新建线路7条、|通车里程超400公里; but 新增退役军人就业4000人、|残疾人就业6500人
    private bool IsMeasureOf(TextSpan name, string before)
    {
        if (lexicon.Heads.EndingAt(before, 0, before.Length, out _) > 0)
            return false;
        int measure = Measures.LengthAtEnd(name.Of(text));
        return measure > 0 && !before.AsSpan().EndsWith(name.Of(text)[^measure..]);
    }

    // 建成新线5944公里,复线4603公里: the same unit, and nothing else is said.
    private bool IsSameSeries(Statement statement, Statement previous, Statement counted) =>
        counted.Action.Length > 0 && !statement.OwnsNoun && !text.AsSpan(statement.Segment.Start).StartsWith("其中") && statement.Quantity.Unit is { } unit && unit == counted.Quantity.Unit && counted.Segment.Predicate is null
        && (lexicon.Heads.EndingAt(text, statement.Phrase.Object.Start, statement.Phrase.Object.End, out _) == 0 || lexicon.Heads.EndingAt(counted.Name, 0, counted.Name.Length, out _) > 0 || statement.Quantity.IsMoney)
        && (!statement.Quantity.IsMoney || Funds.End(statement.Phrase.Object.Of(text)) && Funding.Begins(counted.Action)) && statement.Segment.Start <= previous.End + 1;

    // 接待游客3.2亿人次、|游客花费3700亿元
    private bool IsSpent(Statement statement, Statement previous) =>
        statement.Quantity.IsMoney && !previous.Quantity.IsMoney && statement.Phrase.Object is { IsEmpty: false } name && lexicon.Heads.EndingAt(text, name.Start, name.End, out _) > 0 && text[name.End - 1] is '费' or '入' or '额' or '值';

    // 引进项目1608个、|总投资1.6万亿元: the total was not introduced.
    private bool IsTotal(TextSpan name) => name.Of(text).StartsWith("结转") || name.Length > 2 && text[name.Start] == '总' && lexicon.Heads.EndingAt(text, name.Start + 1, name.End, out _) > 0;
}
