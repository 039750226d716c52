using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>Resolves status and period of a paragraph's statements from the sentence, the paragraph's frame, and the section.</summary>
internal sealed class Qualifier(string text, DocumentMetadata metadata)
{
    private const int LongestClause = 60;

    private readonly SentenceTone _tone = new(text);
    private readonly ReportedFacts _facts = new(text, metadata);
    private readonly PlannedTasks _tasks = new(text);
    private readonly int _documentYear = metadata.Year ?? 0;

    // What the number before is and where it ends: the one behind it may go on with it: 分别给予100万元|、200万元奖励.
    private IndicatorStatus _lastStatus;
    private int _lastEnd = -1;
    private bool _isReached;

    /// <summary>Status and period of one statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">The section's frame.</param>
    /// <param name="said">The nearest mention of time that the sentence makes before the quantity.</param>
    /// <param name="framed">The mention that frames the paragraph so far: 五年来.</param>
    public (IndicatorStatus Status, string? Period) Qualify(Statement statement, SectionFrame frame, TimeMention? said, TimeMention? framed)
    {
        bool goesOn = statement.Segment is { IsBare: true, IsJoined: true } && statement.Segment.Start == _lastEnd;
        // The year that a communiqué reports is its own, and the last of 两年平均.
        if (metadata.Genre == Genre.Communique && said is { Role: TimeRole.Lasting } lasting)
            said = lasting with { Year = lasting.Year + 1, ToYear = lasting.ToYear + 1 };
        _isReached = statement.Segment.Start == _lastEnd && statement.Quantity.Span.Start == _lastEnd + 1 ? _isReached : IsReached(statement); // 分别达|99.9%、94.5%
        IndicatorStatus status = goesOn && frame.Status != IndicatorStatus.Achieved ? _lastStatus : StatusOf(statement, frame, said, framed);
        (_lastStatus, _lastEnd) = (status, statement.End);
        // 全年票房超过100万元的: a rule's year is every year.
        if (status == IndicatorStatus.Provision && (said is null || said is { Year: 0, Month: 0 } or { Role: TimeRole.Lasting }))
            return (status, null);
        return (status, PeriodOf(statement, frame, status, said, framed));
    }

    private IndicatorStatus StatusOf(Statement statement, SectionFrame frame, TimeMention? said, TimeMention? framed)
    {
        TimeMention? time = said ?? framed;
        bool past = time is { Year: > 0, Role: not (TimeRole.Comparand or TimeRole.Lasting) } earlier && _documentYear > 0 && earlier.ToYear < _documentYear;
        bool future = time is { Year: > 0 } later && (_documentYear > 0 ? later.ToYear > _documentYear : later.Role == TimeRole.Until);
        ReadOnlySpan<char> clause = text.AsSpan(statement.Segment.Start, statement.Quantity.Span.Start - statement.Segment.Start);
        if (frame is { Status: IndicatorStatus.Achieved, IsTold: false } && IsReport && !past && !(said is { Role: TimeRole.At, Year: > 0 } at && at.Year < _documentYear) && IsAim(statement))
            return IndicatorStatus.Target;
        if (frame.Status == IndicatorStatus.Achieved && !past && IsSetGoal(statement, clause))
            return IndicatorStatus.Target;
        if (frame.Status == IndicatorStatus.Achieved && metadata.Genre == Genre.Other && !past && (_tone.Of(statement.Sentence).PlansBefore(statement.Quantity.Span.Start) || StatusWords.Assurances.Begins(ClauseBefore(statement))))
            return IsGrant(statement, clause) ? IndicatorStatus.Provision : IndicatorStatus.Target;
        if (frame is { Status: IndicatorStatus.Achieved, IsInPlan: true } && !past && StatusWords.Coming.IsIn(clause))
            return IndicatorStatus.Target;
        if (frame.Status == IndicatorStatus.Achieved)
            return future && time is { Role: TimeRole.Until or TimeRole.At } ? IndicatorStatus.Target : IndicatorStatus.Achieved;
        if (statement.Segment.IsStart && past)
            return IndicatorStatus.Achieved;
        if (frame.Status == IndicatorStatus.Target)
        {
            if (IsReport ? IsGrant(statement, clause) : IsRule(statement, clause) || LimitsCase(statement) || !future && IsGranting(statement, clause))
                return IndicatorStatus.Provision;
            bool present = StatusWords.Presents.IsIn(ClauseBefore(statement)) && !future;
            return present || past && said is { Role: TimeRole.At or TimeRole.Since or TimeRole.Until } ? IndicatorStatus.Achieved : IndicatorStatus.Target;
        }
        return InRules(statement, clause, said, past, future);
    }

    // In a text that lays down rules a number is one unless it says that it is reached, or to be reached.
    private IndicatorStatus InRules(Statement statement, ReadOnlySpan<char> clause, TimeMention? said, bool past, bool future)
    {
        if (statement.IsDeadline || IsRule(statement, clause))
            return IndicatorStatus.Provision;
        ReadOnlySpan<char> before = ClauseBefore(statement);
        if (!future && _facts.Tell(statement, before, said))
            return IndicatorStatus.Achieved;
        bool tasks = metadata.Genre is Genre.Opinion or Genre.Decision && !_tone.Of(statement.Sentence).Approves && _tasks.Tell(statement, before);
        if (statement.Segment.Bound is Bound.AtLeast or Bound.AtMost && !future && !tasks)
            return IndicatorStatus.Provision;
        // 2024年营业收入不低于2000万元,研发费用占比3%|以上: what is asked of one who applies.
        bool asks = statement is { Bound: Bound.AtLeast or Bound.AtMost, Segment.Predicate: null };
        if (past && !asks && said is { Role: TimeRole.At or TimeRole.Since })
            return IndicatorStatus.Achieved;
        return future || tasks || _tone.Of(statement.Sentence).Targets ? IndicatorStatus.Target : IndicatorStatus.Provision;
    }

    // 物价调控目标定为|8%: the goal itself is named.
    private bool IsSetGoal(Statement statement, ReadOnlySpan<char> clause) =>
        statement.Segment.Predicate is { Sense: PredicateSense.Reach } && text[statement.Quantity.Span.Start - 1] is '为' or '是' && clause.IndexOf("目标") is >= 0 and var goal
        && clause[(goal + 2)..] is "为" or "是" or "定为" or "设定为" or "确定为" or "初步定为";

    // 必须争取达到5000亿公斤
    private bool IsAim(Statement statement) => _tone.Of(statement.Sentence).AimsBefore(statement.Quantity.Span.Start);

    // 其中|已开工的投资在五亿元以上的项目有|九十三个: to the comma before, whatever other numbers stand between.
    private ReadOnlySpan<char> ClauseBefore(Statement statement)
    {
        int end = statement.Quantity.Span.Start, from = Math.Max(statement.Sentence.Start, end - LongestClause);
        from += text.AsSpan(from, end - from).LastIndexOfAny(",;:、") + 1;
        return text.AsSpan(Math.Min(from, statement.Segment.Start), end - Math.Min(from, statement.Segment.Start));
    }

    private bool IsReport => metadata.Genre is Genre.GovernmentWorkReport or Genre.Speech or Genre.BudgetReport;

    // 给予最高20万元奖励, 一次性发放补贴3000元、|5000元, 最高补助200万元
    private bool IsGrant(Statement statement, ReadOnlySpan<char> clause)
    {
        bool said = clause.IndexOf("给予") >= 0 || statement.Quantity.IsMoney && (clause.IndexOf("一次性") >= 0 || statement.Segment.Bound == Bound.AtMost);
        return said && NamesGrant(statement.Name);
    }

    // 同一企业每年最高|3000万元, 单户不超过|200万元; 按|5:5|比例分担
    private bool LimitsCase(Statement statement)
    {
        ref readonly WrittenQuantity quantity = ref statement.Quantity;
        if (quantity.Form == QuantityForm.Ratio)
            return text[Math.Max(0, quantity.Span.Start - 1)] == '按';
        return quantity.IsMoney && statement.Bound == Bound.AtMost && StatusWords.Cases.IsIn(ClauseBefore(statement));
    }

    // 年度营业收入达到5亿元以上的,给予最高100万元奖励: the condition of a grant is as much a rule as the grant.
    private bool IsGranting(Statement statement, ReadOnlySpan<char> clause) =>
        !StatusWords.Targets.IsIn(clause) && _tone.Of(statement.Sentence).Grants;

    private bool IsRule(Statement statement, ReadOnlySpan<char> clause) =>
        StatusWords.NameRule(clause) || StatusWords.NameRule(statement.Noun.Of(text)) || (statement.Quantity.IsMoney || statement.Quantity.IsPercent) && NamesGrant(statement.Name);

    // 贴息; not 补贴性培训
    private static bool NamesGrant(ReadOnlySpan<char> name) => Grants.Names(name) && !name[2..].StartsWith("性");

    private string? PeriodOf(Statement statement, SectionFrame frame, IndicatorStatus status, TimeMention? said, TimeMention? framed)
    {
        bool present = status == IndicatorStatus.Achieved && frame is { Status: IndicatorStatus.Target, HasInterval: true }; // 我国人均只有一亩半耕地, in a plan
        bool aim = status == IndicatorStatus.Target && frame.Status == IndicatorStatus.Achieved; // 争取三年内降到1%以下, in a review
        int contextYear = frame.Year > 0 && !present && !aim ? frame.Year : _documentYear;
        if (statement.StartYear > 0 && IsMoveFromStart(statement) && said is { Year: > 0 } end && end.ToYear > statement.StartYear + 1)
            return IsoPeriod.Years(statement.StartYear + 1, end.ToYear); // 从1997年的…增加到2002年的…,平均每年增长7.7%, 累计增长45%
        if (statement.ComparedTo is { Year: > 0 } earlier && statement.Kind is IndicatorKind.Growth or IndicatorKind.Change && ComparedPeriod(earlier, said?.ToYear ?? contextYear) is { } compared)
            return compared;
        if ((said ?? framed) is { IsInterval: false, Month: 0, Year: > 0 } level && statement.Segment.IsAnnualAverage && AveragedOver(statement, frame, status, framed, level.Year) is { } averaged)
            return averaged;
        if (statement is { Segment.IsStart: true, ComparedTo: { Year: > 0 } start })
            return start.ToIso(contextYear); // 同1997年相比,产量由90万吨增加到140万吨
        if (status == IndicatorStatus.Target)
            (said, framed) = (Ahead(said), Ahead(framed));
        if (said is { } time)
        {
            if (statement.Segment.IsStart && time is { IsInterval: true, Year: > 0 })
                return IsoPeriod.Year(BeginsWithYear(time) ? time.Year : time.Year - 1);
            if (framed is { Year: > 0, IsInterval: false } year && time.Year == 0)
                contextYear = year.Year;
            return FromMention(statement, frame, time, contextYear);
        }
        if (statement.Segment.IsStart)
            return IsoPeriod.Year(StartYear(frame, framed, contextYear));
        if (framed is { } interval)
            return FromMention(statement, frame, interval, contextYear);
        bool yearOnYear = statement.Segment.Baseline is { } baseline && text.AsSpan(baseline.Start).StartsWith("同比");
        if (frame.HasInterval && !yearOnYear && IsOverInterval(statement, frame))
            return IsoPeriod.Years(frame.From, frame.To);
        return IsoPeriod.Year(contextYear);
    }

    // 五年来,… 1997年国内生产总值达到74772亿元,平均每年增长11%: an average is over the years that end with the level's.
    // 到2030年力争达到600亿斤,平均每年增产10亿斤: one ahead over those from now on.
    private string? AveragedOver(Statement statement, SectionFrame frame, IndicatorStatus status, TimeMention? framed, int year)
    {
        if (statement.Kind == IndicatorKind.Rank)
            return null;
        if (framed is { IsInterval: true } interval && interval.ToYear == year)
            return IsoPeriod.Years(interval.Year, year);
        if (frame.HasInterval && frame.To == year)
            return IsoPeriod.Years(frame.From, year);
        return status == IndicatorStatus.Target && _documentYear > 0 && year > _documentYear ? IsoPeriod.Years(_documentYear, year) : null;
    }

    // 今后的工作: 三年安排450亿元, 在这五年里,…
    private TimeMention? Ahead(TimeMention? time) =>
        time is { Role: TimeRole.Lasting } lasting ? lasting with { Year = _documentYear, ToYear = _documentYear + lasting.ToYear - lasting.Year } : time;

    // 1980年至1985年,原油由…增加到…: such a move begins in the year named, one of 五年来 in the year before.
    private bool BeginsWithYear(TimeMention time) => time.Span.Length > 4 && text[time.Span.Start + 4] == '年';

    // 较“十三五”时期下降67.5%: over the five years that follow; 比2020年增长30%: over the years since.
    private static string? ComparedPeriod(TimeMention compared, int year)
    {
        if (compared.IsInterval)
            return compared.ToYear < year ? IsoPeriod.Years(compared.ToYear + 1, compared.ToYear + (compared.ToYear - compared.Year + 1)) : null;
        return compared.Year < year - 1 ? IsoPeriod.Years(compared.Year + 1, year) : null;
    }

    // A stock reached at an interval's end takes its last year, all else the interval.
    private string? FromMention(Statement statement, SectionFrame frame, TimeMention time, int contextYear)
    {
        if (time.Role == TimeRole.Until && time.Month == 0)
        {
            bool average = statement.Segment.IsAnnualAverage && frame.HasInterval && frame.To == time.ToYear;
            return average ? IsoPeriod.Years(frame.From, frame.To) : IsoPeriod.Year(time.ToYear > 0 ? time.ToYear : contextYear);
        }
        if (time.IsInterval && _isReached && statement.Kind == IndicatorKind.Level)
            return IsoPeriod.Year(time.ToYear);
        if (time.IsInterval && statement is { Kind: IndicatorKind.Rank } or { Kind: IndicatorKind.Level, Direction: Direction.Up or Direction.Down })
            return IsoPeriod.Year(time.ToYear);
        return time.ToIso(contextYear);
    }

    // 五年来,森林覆盖率达到|57.2%: a ratio or a stock that is reached is that of the last year; 累计…达到 is a sum, 保持在 holds for all.
    private bool IsReached(Statement statement) =>
        statement is { Kind: IndicatorKind.Level, Action.Length: 0, Segment.IsAnnualAverage: false, Quantity.Upper: null }
        && (statement.Segment.Predicate is { Sense: PredicateSense.Reach } && text[statement.Segment.PredicateStart] is '达' or '仅' || text.AsSpan(0, statement.Quantity.Span.Start).EndsWith("突破"))
        && (statement.Quantity.IsPercent ? StatusWords.IsRatio(statement.Name) : StatusWords.IsStock(statement.Name));

    // A growth behind the move is the move's, unless it says what it is compared with: 同比增长8%.
    private static bool IsMoveFromStart(Statement statement) =>
        statement.Segment.IsAnnualAverage || statement is { Kind: IndicatorKind.Growth or IndicatorKind.Change, ComparedTo: null, Segment: { Baseline: null, Subject.IsEmpty: true } };

    private static bool IsOverInterval(Statement statement, SectionFrame frame) =>
        statement.Segment.IsAnnualAverage || !frame.NamesYear && statement.Kind is IndicatorKind.Growth or IndicatorKind.Change && !IsGapOfLevel(statement);

    // 人均纯收入比全国低236元: how far apart two levels are; the gap of two speeds lasts as long as they do.
    private static bool IsGapOfLevel(Statement statement) =>
        statement is { Kind: IndicatorKind.Change, IsCarried: false, RateDirection: Direction.None, Segment: { Predicate.Sense: PredicateSense.Gap, Subject.IsEmpty: false } };

    private static int StartYear(SectionFrame frame, TimeMention? framed, int contextYear) =>
        framed is { IsInterval: true } interval ? interval.Year - 1 : frame.HasInterval && frame.Year == frame.To ? frame.From - 1 : contextYear - 1;
}
