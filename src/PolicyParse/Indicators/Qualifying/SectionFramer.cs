using PolicyParse.Indicators.Periods;
using PolicyParse.Lexicon;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>Frames sections by their headings: 2019年工作回顾, “十五五”时期主要目标, 2026年重点工作.</summary>
/// <param name="text">The clean text.</param>
/// <param name="metadata">The document's.</param>
/// <param name="isInArticles">True where the document counts by articles (第一条): measures that do so lay down rules.</param>
internal sealed class SectionFramer(string text, DocumentMetadata metadata, bool isInArticles) : IDisposable
{
    private static readonly WordSet ReviewWords = new("回顾", "成就", "成效", "工作情况", "发展情况", "历程", "总结");
    private static readonly WordSet PlanReviewWords = new("发展基础", "成效", "成就", "现状", "回顾");

    // What a heading ends in that facts stand under, and the duties that make it one of rules or plans: 公开预算执行情况, 解决存在问题.
    private static readonly WordEndings FactHeads = new("背景", "现状", "执行情况", "完成情况", "存在问题", "存在的问题", "主要问题", "成效", "工作回顾", "面临形势", "面临的形势", "形势与挑战", "问题与挑战", "发展基础");
    private static readonly WordSet Duties = new("报告", "报送", "检查", "监督", "通报", "评估", "公开", "加强", "考核", "调查", "了解", "掌握", "跟踪", "提升", "提高", "扩大", "突出", "确保", "注重", "解决", "整改", "聚焦", "针对", "破解", "补齐", "夯实", "巩固", "增强", "改善");
    private static readonly WordSet GoalHeads = new("发展目标", "主要目标", "工作目标", "总体目标", "目标任务", "行动目标", "任务目标", "建设目标", "预期目标", "草案的审查", "计划草案", "预算草案", "预算安排");
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
        var frame = new SectionFrame(_documentYear, 0, 0, status, IsInPlan: _isPlan);
        return _isPlan && metadata.Title is { } title ? Over(frame, title) : frame;
    }

    // 第十五个五年规划纲要, “十五五”林业发展规划, 行动计划(2026—2028年): the years that a plan's title names are those of all that it plans.
    private SectionFrame Over(SectionFrame frame, ReadOnlySpan<char> title)
    {
        (int from, int to) = YearsOf(title);
        return to > from && (_documentYear <= 0 || to > _documentYear) ? frame with { Year = to, From = from, To = to } : frame;
    }

    private (int From, int To) YearsOf(ReadOnlySpan<char> title)
    {
        for (int at = title.IndexOfAny("“\""); at >= 0 && at < title.Length; at++)
            if (title[at] is '“' or '"' && CalendarReader.TryReadPlanName(title, at, title.Length, out int first, out _))
                return (first, first + 4);
        _times.Clear();
        new TimeScanner(_documentYear).Scan(title, new TextSpan(0, title.Length), _times);
        foreach (TimeMention time in _times)
            if (time.IsInterval && Tells(time))
                return (time.Year, time.ToYear);
        return (0, 0);
    }

    /// <summary>The frame of a section inside <paramref name="outer"/>, told by its title where that says anything.</summary>
    public SectionFrame Inside(SectionFrame outer, OutlineSection section)
    {
        if (section.Title.IsEmpty)
            return outer;
        ReadOnlySpan<char> title = section.Title.Of(text);
        // 关于印发《某市设备更新实施方案》的通知: a plan stays one under the notice that forwards it.
        if (section.Role == SectionRole.ForwardedDocument && !isInArticles && DocumentKinds.Of(title) is { Genre: Genre.Plan or Genre.ActionPlan })
            return Over(outer with { Status = IndicatorStatus.Target, IsInPlan = true }, title);
        _times.Clear();
        new TimeScanner(_documentYear).Scan(text, section.Title, _times);
        bool rules = outer.Status == IndicatorStatus.Provision && _laysDownRules;
        IndicatorStatus? status = rules ? InRules(title) : StatusOf(title, section.Level, outer.IsInPlan);
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
        if (year == 0 && outer is { IsInPlan: true, HasInterval: true, Status: IndicatorStatus.Target } && status is { } kind)
        {
            // 主要目标 is of the plan's years, 发展基础 of those before.
            return kind == IndicatorStatus.Target ? outer : new SectionFrame(outer.From - 1, 0, 0, outer.Status, IsInPlan: true);
        }
        if (year == 0 && status is { } told && _documentYear > 0)
            year = told == IndicatorStatus.Achieved ? _documentYear - 1 : _documentYear;
        return year == 0 ? outer : new SectionFrame(year, from, to, outer.Status, named, IsInPlan: outer.IsInPlan);
    }

    // A plan's name in a heading tells its years; 2035年远景目标 beside it tells none.
    private static bool Tells(TimeMention time) => time.Year > 0 && time.Role != TimeRole.Comparand && (time.Role != TimeRole.Named || time.IsInterval);

    // A text that lays down rules reports under 修订背景, 2024年预算执行情况, and plans under 发展目标.
    private IndicatorStatus? InRules(ReadOnlySpan<char> title)
    {
        if (metadata.Genre is Genre.Regulation or Genre.Law || isInArticles)
            return null;
        if (GoalHeads.IsIn(title) && !Duties.IsIn(title))
            return IndicatorStatus.Target;
        return Reports(title) ? IndicatorStatus.Achieved : null;
    }

    private static bool Reports(ReadOnlySpan<char> title) => FactHeads.End(title.TrimEnd('。')) && !Duties.IsIn(title);

    // 2025年主要工作和发展成就 looks back where the year is past, 2026年主要工作 looks ahead.
    // The words of an inner heading (夯实基础, 落实措施) tell no more than the outer one's.
    private IndicatorStatus? StatusOf(ReadOnlySpan<char> title, int level, bool isInPlan)
    {
        bool top = level <= 1;
        if (isInPlan && (PlanReviewWords.IsIn(title) || Reports(title)))
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
