using PolicyParse.Indicators.Periods;
using PolicyParse.Lexicon;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>What a section's heading, or else the document, says about the time and status of what stands in it.</summary>
/// <param name="Year">The year that a plain statement speaks of; 0 where nothing says.</param>
/// <param name="From">The first year of the interval that sums and averages take; 0 for none.</param>
/// <param name="To">The last year of that interval.</param>
/// <param name="Status">What a plain statement is.</param>
/// <param name="IsTold">True where a heading told the status.</param>
/// <param name="IsInPlan">True in a plan, whether it is the document or what the document forwards.</param>
/// <param name="NamesYear">True where the heading names the year beside the interval: 2025年和“十四五”时期工作回顾.</param>
internal readonly record struct SectionFrame(int Year, int From, int To, IndicatorStatus Status, bool NamesYear = false, bool IsTold = false, bool IsInPlan = false)
{
    public bool HasInterval => To > From && From > 0;
}

/// <summary>Frames sections by their headings: 2019年工作回顾, “十五五”时期主要目标, 2026年重点工作.</summary>
/// <param name="text">The clean text.</param>
/// <param name="metadata">The document's.</param>
/// <param name="isInArticles">True where the document counts by articles (第一条): measures that do so lay down rules.</param>
internal sealed class SectionFramer(string text, DocumentMetadata metadata, bool isInArticles) : IDisposable
{
    private static readonly WordSet ReviewWords = new("回顾", "成就", "成效", "工作情况", "发展情况", "历程", "总结");
    private static readonly WordSet PlanReviewWords = new("发展基础", "成效", "成就", "现状", "回顾");
    private static readonly WordSet PlanWords = new("目标", "任务", "安排", "部署", "重点工作", "主要工作", "工作重点", "建议", "打算", "总体要求", "总体思路", "展望", "措施", "举措", "预期", "要求", "规划", "纲要", "今后", "今年");

    private readonly int _documentYear = metadata.Year ?? 0;
    private readonly bool _isPlan = metadata.Genre is Genre.Plan || metadata.Genre is Genre.ActionPlan && !isInArticles;
    private readonly bool _laysDownRules = metadata.Genre is Genre.Regulation or Genre.Law or Genre.Measures or Genre.Reply or Genre.Announcement or Genre.Notice or Genre.Opinion or Genre.Decision
        || metadata.Genre == Genre.ActionPlan && isInArticles;

    private readonly RentedList<TimeMention> _times = new(8);

    public void Dispose() => _times.Dispose();

    /// <summary>The frame of the document itself, before its first heading.</summary>
    public SectionFrame Document()
    {
        IndicatorStatus status = _laysDownRules ? IndicatorStatus.Provision
            : _isPlan ? IndicatorStatus.Target
            : IndicatorStatus.Achieved;
        return new SectionFrame(_documentYear, 0, 0, status, IsInPlan: _isPlan);
    }

    /// <summary>The frame of a section inside <paramref name="outer"/>, told by its title where that says anything.</summary>
    public SectionFrame Inside(SectionFrame outer, OutlineSection section)
    {
        if (section.Title.IsEmpty)
            return outer;
        ReadOnlySpan<char> title = section.Title.Of(text);
        // 关于印发《某市设备更新实施方案》的通知: a plan stays one under the notice that forwards it.
        if (section.Role == SectionRole.ForwardedDocument && !isInArticles && DocumentKinds.Of(title) is { Genre: Genre.Plan or Genre.ActionPlan })
            return outer with { Status = IndicatorStatus.Target, IsInPlan = true };
        _times.Clear();
        new TimeScanner(_documentYear).Scan(text, section.Title, _times);
        bool rules = outer.Status == IndicatorStatus.Provision && _laysDownRules;
        IndicatorStatus? status = rules ? null : StatusOf(title, section.Level, outer.IsInPlan);
        SectionFrame frame = WithTimes(outer, status);
        return status is { } told ? frame with { Status = told, IsTold = true } : frame with { IsTold = outer.IsTold };
    }

    private SectionFrame WithTimes(SectionFrame outer, IndicatorStatus? status)
    {
        int year = 0, from = 0, to = 0;
        foreach (TimeMention time in _times)
        {
            if (!Tells(time))
                continue;
            if (time.IsInterval)
                (from, to) = (time.Year, time.ToYear);
            else if (status != IndicatorStatus.Achieved || year == 0 || time.Year < _documentYear)
                year = time.Year; // 1993年工作的回顾和1994年工作的基本方针
        }
        bool named = year > 0;
        if (year == 0 && to > 0)
            year = to;
        if (year == 0 && status is { } told && _documentYear > 0)
            year = told == IndicatorStatus.Achieved ? _documentYear - 1 : _documentYear;
        return year == 0 ? outer : new SectionFrame(year, from, to, outer.Status, named, IsInPlan: outer.IsInPlan);
    }

    // A plan's name in a heading tells its years; 2035年远景目标 beside it tells none.
    private static bool Tells(TimeMention time) => time.Year > 0 && time.Role != TimeRole.Comparand && (time.Role != TimeRole.Named || time.IsInterval);

    // 2025年主要工作和发展成就 looks back where the year is past, 2026年主要工作 looks ahead.
    // The words of an inner heading (夯实基础, 落实措施) tell no more than the outer one's.
    private IndicatorStatus? StatusOf(ReadOnlySpan<char> title, int level, bool isInPlan)
    {
        bool top = level <= 1;
        if (isInPlan && PlanReviewWords.IsIn(title))
            return IndicatorStatus.Achieved;
        if (top && ReviewWords.IsIn(title))
            return IndicatorStatus.Achieved;
        foreach (TimeMention time in _times)
        {
            if (Tells(time) && _documentYear > 0)
                return time.ToYear < _documentYear ? IndicatorStatus.Achieved : IndicatorStatus.Target;
        }
        return top && PlanWords.IsIn(title) ? IndicatorStatus.Target : null;
    }
}
