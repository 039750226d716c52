using PolicyParse.Indicators.Periods;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>
/// Which of its times a section speaks of, as the paragraphs of a report turn from one to another: 五年来,… looks back on the five years until
/// 刚刚过去的2025年,… turns to the last of them, or the other way round. A turn holds to the end of the top section that it stands in.
/// </summary>
internal sealed class ReviewPart(string text, int documentYear)
{
    // How far into a paragraph it may say what it speaks of, and how much of a call on the audience may stand before.
    private const int Opening = 60, Call = 12;

    private const int LeastYears = 3;

    private const string Marking = "标志着";

    private static readonly WordSet Calls = new("各位代表", "同志们");
    private static readonly WordSet LastYear = new("过去一年", "过去的一年", "刚刚过去的一年", "一年来", "这一年");
    private static readonly WordSet NextPlan = new("个五年规划", "《纲要》", "《纲要(草案)》");

    // Each may stand before a time that opens a paragraph, in this order.
    private static readonly string[] Approaches = ["回顾", "刚刚", "在", "这", "过去的", "——"];

    private readonly TimeScanner _times = new(documentYear);

    private Turn _turn;
    private int _from;
    private int _to;

    private enum Turn
    {
        None,
        ToYear,
        ToYears,
        ToPlan,
    }

    /// <summary>A top section begins.</summary>
    public void Reset() => _turn = Turn.None;

    /// <summary>The frame of a paragraph in a section of a frame; the paragraph may turn it, and those behind it.</summary>
    public SectionFrame Frame(SectionFrame section, TextSpan paragraph)
    {
        if (documentYear <= 0 || section.Status == IndicatorStatus.Provision)
            return section;
        Turn turn = TurnOf(paragraph);
        // A plan looks back in a paragraph, and goes on; one of a year and of five looks to the end of the five: “十五五”时期主要目标和2026年重点工作.
        if (section.Status == IndicatorStatus.Target)
        {
            return turn == Turn.ToYears ? LookingBack(section)
                : turn == Turn.ToPlan && section.HasInterval && section.Year < section.To ? section with { Year = section.To, NamesYear = false }
                : section;
        }
        if (turn != Turn.None)
            _turn = turn;
        return _turn switch
        {
            Turn.ToYear when section.HasInterval && section.To == documentYear - 1 => section with { Year = section.To, From = 0, To = 0 },
            Turn.ToYears => LookingBack(section),
            Turn.ToPlan when section.To >= documentYear => section with { Status = IndicatorStatus.Target },
            _ => section,
        };
    }

    private SectionFrame LookingBack(SectionFrame section) =>
        section with { Status = IndicatorStatus.Achieved, Year = _to, From = _from, To = _to, NamesYear = false };

    private Turn TurnOf(TextSpan paragraph)
    {
        int start = SkipCall(paragraph);
        ReadOnlySpan<char> words = text.AsSpan(start, Math.Min(Opening, paragraph.End - start));
        if (LastYear.Begins(words))
            return Turn.ToYear;
        if (Marks(words, out int planned))
            return TurnTo(planned, planned + 4);
        bool isPast = words.StartsWith("刚刚过去的") || words.StartsWith("过去的");
        int first = SkipApproach(start, start + words.Length);
        var opening = new TextSpan(start, start + words.Length);
        if (_times.TryReadAt(text, first, opening, out TimeMention time) && time.Role is TimeRole.At or TimeRole.Since && time.Span.Start == first)
        {
            if (time.ToYear - time.Year + 1 >= LeastYears)
                return TurnTo(time.Year, time.ToYear);
            if (time is { IsInterval: false, Month: 0 } && time.Year == documentYear - 1 && (isPast || text.AsSpan(time.Span.End).StartsWith("是")))
                return Turn.ToYear;
        }
        return NextPlan.IsIn(words) ? Turn.ToPlan : Turn.None;
    }

    // “十四五”时期是…的五年; “十五五”时期,…
    private Turn TurnTo(int from, int to)
    {
        if (from >= documentYear)
            return Turn.ToPlan;
        if (to != documentYear - 1)
            return Turn.None;
        (_from, _to) = (from, to);
        return Turn.ToYears;
    }

    // 2025年目标任务的完成,标志着“十四五”规划顺利收官。
    private static bool Marks(ReadOnlySpan<char> opening, out int from)
    {
        from = 0;
        int plan = opening.IndexOf(Marking) + Marking.Length;
        return plan >= Marking.Length && plan < opening.Length && !opening[..plan].Contains('。') && CalendarReader.TryReadPlanName(opening, plan, opening.Length, out from, out _);
    }

    // 各位代表!
    private int SkipCall(TextSpan paragraph)
    {
        ReadOnlySpan<char> opening = paragraph.Of(text);
        opening = opening[..Math.Min(Call, opening.Length)];
        return Calls.Begins(opening) && opening.IndexOfAny(",!:") is >= 0 and int mark ? paragraph.Start + mark + 1 : paragraph.Start;
    }

    private int SkipApproach(int at, int end)
    {
        foreach (string word in Approaches)
        {
            if (text.AsSpan(at, end - at).StartsWith(word))
                at += word.Length;
        }
        return at;
    }
}
