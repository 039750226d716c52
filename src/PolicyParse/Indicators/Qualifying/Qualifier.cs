using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Statements;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>Resolves status and period of a paragraph's statements from the sentence, the paragraph's frame, and the section.</summary>
internal sealed class Qualifier(string text, DocumentMetadata metadata)
{
    private static readonly string[] RuleWords = ["给予", "补贴", "补助", "奖励", "资助", "扶持", "罚款", "不得", "应当", "违法", "处以", "并处", "限额", "标准为", "期限", "有效期", "封顶", "按照"];
    private static readonly string[] TargetWords = ["力争", "确保", "目标", "预期", "预计", "计划", "累计培育", "争取"];
    private static readonly string[] PresentWords = ["已", "目前", "现有", "截至", "只有", "仅有"];

    private readonly int _documentYear = metadata.Year ?? 0;

    /// <summary>Status and period of one statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="frame">The section's frame.</param>
    /// <param name="said">The nearest mention of time that the sentence makes before the quantity.</param>
    /// <param name="framed">The mention that frames the paragraph so far: 五年来.</param>
    public (IndicatorStatus Status, string? Period) Qualify(Statement statement, SectionFrame frame, TimeMention? said, TimeMention? framed)
    {
        IndicatorStatus status = StatusOf(statement, frame, said, framed);
        if (status == IndicatorStatus.Provision && said is null)
            return (status, null);
        return (status, PeriodOf(statement, frame, status, said, framed));
    }

    private IndicatorStatus StatusOf(Statement statement, SectionFrame frame, TimeMention? said, TimeMention? framed)
    {
        TimeMention? time = said ?? framed;
        bool past = time is { Year: > 0, Role: not TimeRole.Comparand } earlier && _documentYear > 0 && earlier.ToYear < _documentYear;
        bool future = time is { Year: > 0 } later && _documentYear > 0 && later.ToYear > _documentYear;
        ReadOnlySpan<char> clause = text.AsSpan(statement.Segment.Start, statement.Quantity.Span.Start - statement.Segment.Start);
        if (frame.Status == IndicatorStatus.Achieved)
            return future && said is { Role: TimeRole.Until or TimeRole.At } ? IndicatorStatus.Target : IndicatorStatus.Achieved;
        if (statement.Segment.IsStart && past)
            return IndicatorStatus.Achieved;
        if (frame.Status == IndicatorStatus.Target)
        {
            if (IsRule(statement, clause) && metadata.Genre is not Genre.GovernmentWorkReport)
                return IndicatorStatus.Provision;
            bool present = SectionFramer.ContainsAny(clause, PresentWords) && !future;
            return present || past && said is { Role: TimeRole.At or TimeRole.Since } ? IndicatorStatus.Achieved : IndicatorStatus.Target;
        }
        if (statement.IsDeadline || IsRule(statement, clause))
            return IndicatorStatus.Provision;
        if (past && said is { Role: TimeRole.At or TimeRole.Since })
            return IndicatorStatus.Achieved;
        return future || SectionFramer.ContainsAny(statement.Sentence.Of(text), TargetWords) ? IndicatorStatus.Target : IndicatorStatus.Provision;
    }

    private bool IsRule(Statement statement, ReadOnlySpan<char> clause) =>
        SectionFramer.ContainsAny(clause, RuleWords) || SectionFramer.ContainsAny(statement.Noun.Of(text), RuleWords);

    private string? PeriodOf(Statement statement, SectionFrame frame, IndicatorStatus status, TimeMention? said, TimeMention? framed)
    {
        int contextYear = frame.Year > 0 ? frame.Year : _documentYear;
        if (said is { } time)
        {
            if (framed is { Year: > 0, IsInterval: false } year && time.Year == 0)
                contextYear = year.Year;
            return FromMention(statement, frame, time, contextYear);
        }
        if (statement.Segment.IsStart)
            return Iso(StartYear(frame, framed, contextYear));
        if (framed is { } interval)
            return FromMention(statement, frame, interval, contextYear);
        if (frame.HasInterval && IsOverInterval(statement, frame))
            return $"{frame.From:D4}/{frame.To:D4}";
        _ = status;
        return Iso(contextYear);
    }

    // A stock reached at an interval's end takes its last year, all else the interval.
    private static string? FromMention(Statement statement, SectionFrame frame, TimeMention time, int contextYear)
    {
        if (time.Role == TimeRole.Until && time.Month == 0)
        {
            bool average = statement.Segment.IsAnnualAverage && frame.HasInterval && frame.To == time.ToYear;
            return average ? $"{frame.From:D4}/{frame.To:D4}" : Iso(time.ToYear > 0 ? time.ToYear : contextYear);
        }
        if (time.IsInterval && statement is { Kind: IndicatorKind.Rank } or { Kind: IndicatorKind.Level, Direction: Direction.Up or Direction.Down })
            return Iso(time.ToYear);
        return time.ToIso(contextYear);
    }

    private static bool IsOverInterval(Statement statement, SectionFrame frame) =>
        statement.Segment.IsAnnualAverage || !frame.NamesYear && statement.Kind is IndicatorKind.Growth or IndicatorKind.Change;

    private static int StartYear(SectionFrame frame, TimeMention? framed, int contextYear) =>
        framed is { IsInterval: true } interval ? interval.Year - 1 : frame.HasInterval && frame.Year == frame.To ? frame.From - 1 : contextYear - 1;

    private static string? Iso(int year) => year > 0 ? year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) : null;
}
