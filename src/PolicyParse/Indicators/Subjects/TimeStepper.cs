using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Steps back over the times that stand between a subject and its quantity: 总量|连续5年|居全国第一, 客流量恢复到|2019年同期的|72%.</summary>
internal readonly ref struct TimeStepper(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    // What a value was before a move.
    private static readonly WordSet Formers = new("原来的", "原先的", "过去的", "以前的", "之前的", "此前的", "最初的");

    // What it is after it.
    private static readonly WordSet Presents = new("现在的", "目前的", "如今的", "当前的", "现今的", "今天的");

    private readonly ReadOnlySpan<char> _text = text;

    /// <returns>Where the time starts that ends at <paramref name="to"/>; there where none does.</returns>
    public int StartBefore(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (TryStepOver(from, to, ref segment, out int before) || TryStepOverStreak(from, to, out before)
            || (segment.Predicate is not null || quantity.Form == QuantityForm.Multiplication) && TryStepOverYears(from, to, out before))
            return before;
        return _text[to - 1] == '的' ? FormerBefore(from, to) : to;
    }

    /// <summary>超|上年|1800人: a year and nothing else stands between.</summary>
    public bool IsYearBefore(int at, int to) =>
        to - at is > 1 and < 8 && TimeLine.TryGetStartingAt(times, at, out TimeMention time) && time.Span.End <= to && (time.Span.End == to || _text[time.Span.End..to] is "同期");

    private bool TryStepOver(int from, int to, ref Segment segment, out int before)
    {
        before = to;
        int end = _text[to - 1] == '的' ? to - 1 : to;
        if (end < to && _text[from..end].EndsWith("同期水平"))
            end -= 2;
        if (end < to && _text[from..end].EndsWith("同期"))
            end -= 2; // 恢复到|2019年同期的|72%
        if (!TimeLine.TryGetEndingAt(times, end, out TimeMention time) || time.Span.Start < from)
            return false;
        before = time.Span.Start;
        if (time.Role == TimeRole.Until && before > from && _text[before - 1] is '到' or '至' && lexicon.Predicates.EndingAt(_text, from, before - 1, out _) == 0)
            before--; // 总产值|到本世纪末|翻两番
        if (time.Role == TimeRole.At && before > from && _text[before - 1] == '在' && !(before - 1 > from && _text[before - 2] is '现' or '存'))
            before--; // 原油产量|在十七年间|平均每年增长28%
        if (time.Role == TimeRole.Comparand)
        {
            if (before > from && _text[before - 1] is '于' or '到' or '至' or '为' or '是')
                return true; // 快于|2024年|1.8个百分点, 恢复到|2019年的|92%, 分别为|1982年的|3.4倍和2.2倍
            before = Math.Max(from, before - 1);
            if (_text[before] is '比' or '较')
                segment.Baseline ??= new TextSpan(before, end);
            return true;
        }
        if (time.Role == TimeRole.Start && segment.Predicate is null)
            segment.IsStart = true;
        // 增加到2002年的10.2万亿元: the 到 belongs to the predicate.
        segment.Time ??= time;
        return true;
    }

    // 连续5年|居全国第一
    private bool TryStepOverStreak(int from, int to, out int before)
    {
        before = to;
        if (_text[to - 1] is not ('年' or '月' or '届' or '次'))
            return false;
        int at = to - 1;
        while (at > from && (_text[at - 1] == '个' || Characters.IsDigit(_text[at - 1]) || ChineseNumeral.IsNumeral(_text[at - 1])))
            at--;
        if (at == to - 1 || !_text[from..at].EndsWith("连续"))
            return false;
        before = at - 2;
        return true;
    }

    // 由|原来的|30个工作日压缩到5个工作日
    private int FormerBefore(int from, int to)
    {
        int at = to - 3;
        // 由|五年前的|42.3%提高到46.8%
        if (at > from && _text[at..to] is "年前的")
            while (at > from && to - at < 6 && (Characters.IsDigit(_text[at - 1]) || ChineseNumeral.IsNumeral(_text[at - 1])))
                at--;
        else if (at > from && Presents.Begins(_text[at..to]))
            return _text[at - 1] is '到' or '至' or '为' ? at : to; // 提高到|现在的|1721元
        else if (at <= from || !Formers.Begins(_text[at..to]))
            return to;
        return at > from && _text[at - 1] is '由' or '从' ? at : to;
    }

    // 企业数|3年|翻一番, 收入|五年|增长50%
    private bool TryStepOverYears(int from, int to, out int before)
    {
        before = to;
        if (_text[to - 1] != '年')
            return false;
        int at = to - 1;
        while (at > from && to - at <= 3 && (Characters.IsDigit(_text[at - 1]) || ChineseNumeral.IsNumeral(_text[at - 1])))
            at--;
        if (at == to - 1 || at == from || !Characters.IsHan(_text[at - 1]) || _text[at - 1] is '第' or '每' or '近' or '满' or '续' or '过' or '前' or '后' or '上' or '下' or '这' or '头')
            return false;
        before = at;
        return true;
    }
}
