using PolicyParse.Indicators.Periods;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Finds every quantity of a paragraph, whatever it says: digits, Chinese numerals, fractions, multiples, ranks, ranges.</summary>
internal sealed class QuantityScanner(Units units)
{
    private static readonly CharacterSet Anchors = new("0123456789一二两三四五六七八九十百千万亿半第首榜翻倍减前零");

    /// <summary>Adds the quantities inside <paramref name="bounds"/> to <paramref name="quantities"/>, in order.</summary>
    /// <param name="times">The mentions of time inside <paramref name="bounds"/>, in order: what stands in them is no quantity.</param>
    public void Scan(ReadOnlySpan<char> text, TextSpan bounds, RentedList<TimeMention> times, RentedList<WrittenQuantity> quantities)
    {
        int at = bounds.Start, time = 0;
        while (at < bounds.End)
        {
            int step = Anchors.FirstIn(text[at..bounds.End]);
            if (step < 0)
                return;
            at += step;
            while (time < times.Count && times[time].Span.End <= at)
                time++;
            if (time < times.Count && times[time].Span.Start <= at)
            {
                at = times[time].Span.End;
                continue;
            }
            int end = time < times.Count ? times[time].Span.Start : bounds.End;
            if (TryRead(text, at, bounds.Start, end, out WrittenQuantity quantity))
            {
                ShareUnit(text, quantities, quantity);
                quantities.Add(quantity);
                at = quantity.Span.End;
            }
            else
            {
                at = SkipDigits(text, at, end);
            }
        }
    }

    // 3500万、2300万人次, 4.2和0.7个百分点, 3.4个、1个百分点: the unit belongs to both.
    private static void ShareUnit(ReadOnlySpan<char> text, RentedList<WrittenQuantity> quantities, in WrittenQuantity last)
    {
        if (last.Unit is null || last.Form != QuantityForm.Amount)
            return;
        int next = last.Span.Start;
        for (int i = quantities.Count - 1; i >= 0; i--)
        {
            WrittenQuantity before = quantities[i];
            if (before.Number.IsBare || before.Unit is not null && !(before.UnitText == "个" && last.UnitText == "个百分点") || before.Form != QuantityForm.Amount || before.Span.End + 1 != next || text[next - 1] is not ('、' or '和' or '与' or '及'))
                return;
            quantities[i] = before with { Unit = last.Unit, UnitText = last.UnitText };
            next = before.Span.Start;
        }
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at, int end)
    {
        int start = at;
        while (at < end && (Characters.IsDigit(text[at]) || at > start && text[at] is '.' or ',' && at + 1 < end && Characters.IsDigit(text[at + 1])))
            at++;
        return Math.Max(at, start + 1);
    }

    private bool TryRead(ReadOnlySpan<char> text, int at, int start, int end, out WrittenQuantity quantity)
    {
        switch (text[at])
        {
            case '第' or '首' or '榜' or '前':
                return RankReader.TryRead(text, at, end, out quantity);
            case '翻' or '倍' or '减' or '半':
                return TryReadMultiplication(text, at, end, out quantity);
            default:
                quantity = default;
                return NumberReader.TryRead(text, at, end, out WrittenNumber number)
                    && (TryReadFraction(text, at, end, number, out quantity) || TryReadAmount(text, at, start, end, number, out quantity));
        }
    }

    // 翻番, 翻一番, 翻两番, 倍增, 减半
    private static bool TryReadMultiplication(ReadOnlySpan<char> text, int at, int end, out WrittenQuantity quantity)
    {
        quantity = default;
        ReadOnlySpan<char> rest = text[at..end];
        if (rest.StartsWith("翻番") || rest.StartsWith("倍增"))
            quantity = Multiplied(at, 2, 1, "倍");
        else if (rest.StartsWith("半数"))
            quantity = Multiplied(at, 2, 50, "%") with { Form = QuantityForm.Fraction };
        else if (rest.StartsWith("减半"))
            quantity = Multiplied(at, 2, 50, "%");
        else if (rest[0] == '翻' && NumberReader.TryRead(text, rest.StartsWith("翻了") ? at + 2 : at + 1, end, out WrittenNumber number) && number.Span.End < end && text[number.Span.End] == '番' && number.Value is >= 1 and <= 20)
            quantity = Multiplied(at, number.Span.End + 1 - at, (decimal)Math.Round(Math.Pow(2, (double)number.Value) - 1, 4), "倍");
        return !quantity.Span.IsEmpty;
    }

    private static WrittenQuantity Multiplied(int at, int length, decimal value, string unit)
    {
        var span = new TextSpan(at, at + length);
        return new WrittenQuantity(span, value, null, unit, null, QuantityForm.Multiplication, new WrittenNumber(span, value, 1, true, false, false, false));
    }

    // 百分之七点八, 三分之二, 1/3, 六成, 一半
    private static bool TryReadFraction(ReadOnlySpan<char> text, int at, int end, in WrittenNumber number, out WrittenQuantity quantity)
    {
        quantity = default;
        int next = number.Span.End;
        if (next == end || text[next] is not ('分' or '/' or '成' or '半') || number.IsInexact || number.Value <= 0)
            return false;
        ReadOnlySpan<char> rest = text[next..end];
        if (rest.StartsWith("分之") && number.Value >= 1 && NumberReader.TryRead(text, next + 2, end, out WrittenNumber part) && part.IsChinese == number.IsChinese)
            return Part(text, at, part.Span.End, end, number, number.Value, part, out quantity);
        if (!number.IsChinese && rest.StartsWith("/") && NumberReader.TryRead(text, next + 1, end, out WrittenNumber whole)
            && !whole.IsChinese && IsSimpleFraction(number, whole) && !Continues(text, whole.Span.End, end))
            return Part(text, at, whole.Span.End, end, whole, whole.Value, number, out quantity);
        if (rest.StartsWith("成") && number.Value <= 10 && number.IsWhole && !RunsOnAsWord(text, next + 1, end))
        {
            bool half = next + 1 < end && text[next + 1] == '半';
            int tenth = half ? -1 : TenthBehind(text, next + 1, end); // 七成五
            if (tenth > 0)
            {
                quantity = new WrittenQuantity(new TextSpan(at, next + 2), number.Value * 10 + tenth, null, "%", null, QuantityForm.Fraction, number);
                return true;
            }
            bool more = !half && next + 1 < end && text[next + 1] == '多'; // 三成多
            quantity = new WrittenQuantity(new TextSpan(at, next + (half || more ? 2 : 1)), number.Value * 10 + (half ? 5 : 0), null, "%", null, QuantityForm.Fraction, number with { IsInexact = more });
            return true;
        }
        if (number.IsChinese && number.Value == 1 && rest.StartsWith("半") && !rest.StartsWith("半岛"))
        {
            quantity = new WrittenQuantity(new TextSpan(at, next + 1), 50, null, "%", null, QuantityForm.Fraction, number);
            return true;
        }
        return false;
    }

    private static bool Part(ReadOnlySpan<char> text, int start, int partEnd, int end, WrittenNumber number, decimal whole, WrittenNumber part, out WrittenQuantity quantity)
    {
        (decimal value, string unit) = whole switch
        {
            100 => (part.Value, "%"),
            1000 => (part.Value, "‰"),
            10000 => (part.Value, "‱"),
            _ => (Math.Round(part.Value / whole * 100, 2), "%"),
        };
        quantity = new WrittenQuantity(new TextSpan(start, partEnd), value, null, unit, null, QuantityForm.Fraction, number);
        // 百分之三至五, 百分之三到百分之五
        int dash = SkipRangeMark(text, partEnd, end);
        if (unit == "%" && whole == 100 && dash > partEnd)
        {
            int second = text[dash..end].StartsWith("百分之") ? dash + 3 : dash;
            if (NumberReader.TryRead(text, second, end, out WrittenNumber upper) && upper.IsChinese && upper.Value > part.Value && upper.Value <= 100)
                quantity = quantity with { Span = new TextSpan(start, upper.Span.End), Upper = upper.Value };
        }
        return true;
    }

    private static bool IsSimpleFraction(WrittenNumber part, WrittenNumber whole) =>
        part.Value < whole.Value && whole.Value is >= 2 and <= 1000 && part.Magnitude == 1 && whole.Magnitude == 1 && part.Value == Math.Truncate(part.Value);

    private static bool Continues(ReadOnlySpan<char> text, int at, int end) => at < end && (text[at] is '/' or '-' or '.' || char.IsAsciiLetterOrDigit(text[at]));

    // 七成|五; but 三成|五个企业
    private static int TenthBehind(ReadOnlySpan<char> text, int at, int end)
    {
        int digit = at < end ? ChineseNumeral.Digit(text[at]) : -1;
        bool closes = at + 1 >= end || !Characters.IsHan(text[at + 1]) || text[at + 1] is '以' or '左' or '的' or '和' or '与';
        return closes && digit is > 0 and < 10 ? digit : -1;
    }

    // 九成 is nine tenths, 七成立 and 一成果 are not.
    private static bool RunsOnAsWord(ReadOnlySpan<char> text, int at, int end) =>
        at < end && text[at] is '立' or '果' or '为' or '效' or '功' or '员' or '就' or '长' or '都' or '本' or '熟' or '品' or '套' or '群' or '交';

    private bool TryReadAmount(ReadOnlySpan<char> text, int at, int start, int end, in WrittenNumber number, out WrittenQuantity quantity)
    {
        if (RatioReader.TryRead(text, at, start, end, number, out quantity) || number.IsChinese && TryReadApproximate(text, at, start, end, out quantity))
            return true;
        quantity = WithUnit(text, at, number, number.Span.End, end);
        return TryReadRange(text, start, end, ref quantity) || quantity.Span.Length > 0;
    }

    // 两、三倍, 三四百家: one range; without a unit it may be a list (二、三产业).
    private bool TryReadApproximate(ReadOnlySpan<char> text, int at, int start, int end, out WrittenQuantity quantity)
    {
        quantity = default;
        if (!ApproximateReader.TryRead(text, at, start, end, out decimal low, out WrittenNumber high))
            return false;
        quantity = WithUnit(text, at, high, high.Span.End, end);
        if (quantity.Unit is null or { Standing: UnitStanding.Noun })
            return false;
        quantity = quantity with { Value = low, Upper = quantity.Value };
        return true;
    }

    private WrittenQuantity WithUnit(ReadOnlySpan<char> text, int at, WrittenNumber number, int unitAt, int end)
    {
        if (TryReadMore(text, at, number, unitAt, end, out WrittenQuantity more))
            return more;
        if (InclusionNote.Skip(text, unitAt, end) is var behindNote && behindNote > unitAt && units.TryMatch(text[behindNote..end], out _))
            unitAt = behindNote; // 3-10(含)人
        if (!units.TryMatch(text[unitAt..end], out UnitMatch match))
            return new WrittenQuantity(number.Span, number.Value, null, "", null, QuantityForm.Amount, number);
        int stop = unitAt + match.Length;
        decimal value = number.Value;
        // 一亩半, 三年半, 一倍半
        if (stop < end && text[stop] == '半' && number.IsChinese && !match.IsCompound && (match.Unit.Kind is UnitKind.Measure or UnitKind.Time || match.Unit.Text == "倍"))
        {
            value += 0.5m;
            stop++;
        }
        else if (stop < end && text[stop] == '多' && (match.Unit.Kind == UnitKind.Time || match.Unit.Text == "倍"))
        {
            number = number with { IsInexact = true }; // 3年多
            stop++;
        }
        string unit = match.IsCompound ? new string(text.Slice(unitAt, match.Length)) : match.Unit.Base;
        return new WrittenQuantity(new TextSpan(at, stop), value, null, unit, match.Unit, QuantityForm.Amount, number);
    }

    // 1个多月, 2个多小时, 一个半小时
    private bool TryReadMore(ReadOnlySpan<char> text, int at, in WrittenNumber number, int unitAt, int end, out WrittenQuantity more)
    {
        more = default;
        bool half = text[unitAt..end].StartsWith("个半");
        if (!half && !text[unitAt..end].StartsWith("个多"))
            return false;
        ReadOnlySpan<char> behind = text[(unitAt + 2)..end];
        int length = behind.StartsWith("月") ? 1 : behind.StartsWith("小时") || behind.StartsWith("星期") ? 2 : 0;
        if (length == 0 || !units.TryMatch(length == 1 ? "个月" : behind[..length], out UnitMatch match))
            return false;
        more = new WrittenQuantity(new TextSpan(at, unitAt + 2 + length), half ? number.Value + 0.5m : number.Value, null, match.Unit.Base, match.Unit, QuantityForm.Amount, number with { IsInexact = !half });
        return true;
    }

    // 6%—6.5%, 3-5万人, 80%至120%, 5万元以上10万元(以下)
    private bool TryReadRange(ReadOnlySpan<char> text, int start, int end, ref WrittenQuantity low)
    {
        int lowEnd = InclusionNote.Skip(text, low.Span.End, end);
        int mark = SkipRangeMark(text, lowEnd, end);
        bool spoken = false;
        if (mark == lowEnd && low.Unit is not null && text[mark..end].StartsWith("以上"))
        {
            mark += 2;
            if (mark < end && text[mark] == '、')
                mark++;
            spoken = true;
        }
        if (mark == lowEnd || !NumberReader.TryRead(text, mark, end, out WrittenNumber number) || number.IsChinese != low.Number.IsChinese || number.IsBare)
            return false;
        WrittenQuantity high = WithUnit(text, mark, number, number.Span.End, end);
        bool sameUnit = low.Unit is not null && high.Unit == low.Unit || low.Unit is null && high.Unit is not null || low.Unit is null && low.Number.Magnitude > 1;
        if (!sameUnit || IsMove(text, start, low.Span.Start, text[lowEnd]) || spoken && !EndsRange(text[high.Span.End..end]))
            return false;
        decimal lowValue = low.Unit is null && low.Number.Magnitude == 1 && low.Number.Mantissa < high.Number.Mantissa * 10 ? low.Value * high.Number.Magnitude : low.Value;
        low = high with
        {
            Span = new TextSpan(low.Span.Start, high.Span.End),
            Value = Math.Min(lowValue, high.Value),
            Upper = Math.Max(lowValue, high.Value),
            Number = low.Number,
        };
        return true;
    }

    private static bool EndsRange(ReadOnlySpan<char> behind) => behind.StartsWith("以下") || behind.StartsWith("以内");

    // 由46.9%提高到48.2%, 从5%到8%: a move from one number to another, not a range.
    private static bool IsMove(ReadOnlySpan<char> text, int start, int at, char mark)
    {
        if (mark is not ('到' or '至'))
            return false;
        for (int i = at - 1; i >= Math.Max(start, at - 12) && text[i] is not (',' or '。' or ';'); i--)
            if (text[i] is '从' or '由')
                return true;
        return false;
    }

    private static int SkipRangeMark(ReadOnlySpan<char> text, int at, int end)
    {
        int start = at;
        while (at < end && at - start < 2 && text[at] is '-' or '—' or '–' or '－' or '~' or '～' or '―' or '〜')
            at++;
        return at > start ? at : at < end && text[at] is '至' or '到' ? at + 1 : start;
    }
}
