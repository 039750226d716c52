using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Periods;

/// <summary>Reads what the calendar says by itself, whatever the document's year: months and days, quarters, years in Chinese digits, five-year plans.</summary>
internal static class CalendarReader
{
    public static bool TryReadMonth(ReadOnlySpan<char> text, int start, int month, int at, int end, int year, out TimeMention mention)
    {
        mention = default;
        int toMonth = month;
        int dash = SkipDash(text, at, end);
        if (dash > at && TryReadInteger(text, dash, end, out int last, out int after) && last is >= 1 and <= 12 && last > month && after < end && text[after] == '月')
        {
            toMonth = last;
            at = after;
        }
        if (at >= end || text[at] != '月')
            return false;
        at++;
        int day = 0, toDay = 0;
        if (toMonth == month && TryReadInteger(text, at, end, out int d, out int behind) && d is >= 1 and <= 31 && behind < end && (text[behind] == '日' || SkipDash(text, behind, end) > behind))
        {
            int more = SkipDash(text, behind, end);
            if (more > behind && TryReadInteger(text, more, end, out int d2, out int behind2) && d2 is >= 1 and <= 31 && behind2 < end && text[behind2] == '日')
                (day, toDay, at) = (d, d2, behind2 + 1);
            else if (text[behind] == '日')
            {
                (day, toDay, at) = (d, d, behind + 1);
                // 2月13日至2月15日
                int until = SkipDash(text, at, end);
                if (until > at && TryReadInteger(text, until, end, out int m2, out int monthEnd) && m2 is >= 1 and <= 12 && m2 >= month && monthEnd < end && text[monthEnd] == '月'
                    && TryReadInteger(text, monthEnd + 1, end, out int lastDay, out int dayEnd) && lastDay is >= 1 and <= 31 && dayEnd < end && text[dayEnd] == '日')
                    (toMonth, toDay, at) = (m2, lastDay, dayEnd + 1);
            }
        }
        else if (at < end && text[at] is '底' or '末' or '初' or '份')
        {
            at++;
        }
        mention = new TimeMention(new TextSpan(start, at), TimeRole.At, year, year, month, toMonth, day, toDay);
        return true;
    }

    public static bool TryReadChineseDigits(ReadOnlySpan<char> text, int at, int end, out int year)
    {
        year = 0;
        if (at + 4 >= end || text[at + 4] != '年')
            return false;
        for (int i = at; i < at + 4; i++)
        {
            int digit = ChineseNumeral.Digit(text[i]);
            if (digit < 0 || text[i] == '两')
                return false;
            year = year * 10 + digit;
        }
        return year is >= 1900 and <= 2100;
    }

    // 十二月三十一日, 六月
    public static bool TryReadChineseMonth(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        int next = at;
        while (next < end && next - at < 3 && ChineseNumeral.IsNumeral(text[next]))
            next++;
        if (next == at || next >= end || text[next] != '月' || !ChineseNumeral.TryParse(text[at..next], out int month) || month is < 1 or > 12)
            return false;
        int day = 0, after = next + 1, dayEnd = after;
        while (dayEnd < end && dayEnd - after < 3 && ChineseNumeral.IsNumeral(text[dayEnd]))
            dayEnd++;
        if (dayEnd > after && dayEnd < end && text[dayEnd] == '日' && ChineseNumeral.TryParse(text[after..dayEnd], out int d) && d is >= 1 and <= 31)
            (day, after) = (d, dayEnd + 1);
        mention = new TimeMention(new TextSpan(at, after), TimeRole.At, 0, 0, month, month, day, day);
        return true;
    }

    // 一季度, 第四季度
    public static bool TryReadQuarter(ReadOnlySpan<char> text, int at, int end, int year, out TimeMention mention)
    {
        mention = default;
        int digit = at < end && text[at] == '第' ? at + 1 : at;
        if (digit + 2 >= end || text[digit + 1] != '季' || text[digit + 2] != '度')
            return false;
        int quarter = Characters.IsDigit(text[digit]) ? text[digit] - '0' : ChineseNumeral.Digit(text[digit]);
        return quarter is >= 1 and <= 4 && Months(at, digit + 3 - at, year, quarter * 3 - 2, quarter * 3, out mention);
    }

    // 前三季度, 前10个月
    public static bool TryReadFirstMonths(ReadOnlySpan<char> text, int at, int end, int year, out TimeMention mention)
    {
        mention = default;
        if (at >= end || text[at] != '前' || !NumberReader.TryRead(text, at + 1, end, out WrittenNumber number))
            return false;
        ReadOnlySpan<char> rest = text[number.Span.End..end];
        int unit = rest.StartsWith("季度") ? 3 : rest.StartsWith("个季度") ? 3 : rest.StartsWith("个月") ? 1 : 0;
        decimal months = number.Value * unit;
        if (unit == 0 || months is < 1 or > 12)
            return false;
        return Months(at, number.Span.End - at + (rest[0] == '个' && unit == 3 ? 3 : 2), year, 1, (int)months, out mention);
    }

    // “十四五”时期, “十三五”期间, 十四五末
    public static bool TryReadPlan(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        if (!TryReadPlanName(text, at, end, out int first, out int i))
            return false;
        ReadOnlySpan<char> rest = text[i..end];
        int behind = rest.StartsWith("时期") || rest.StartsWith("期间") || rest.StartsWith("以来") || rest.StartsWith("期末") || rest.StartsWith("前期") ? 2
            : rest.StartsWith("末") || rest.StartsWith("初") ? 1
            : rest.StartsWith("计划安排") || rest.StartsWith("计划规定") ? 2 : 0; // “六五”计划|安排的项目
        bool quoted = text[at] is '“' or '"';
        if (behind == 0 && (!quoted || at == 0 || text[at - 1] is not ('比' or '较'))) // 较“十三五”增长16.3%
            return false;
        bool atEnd = rest.StartsWith("末") || rest.StartsWith("期末");
        mention = new TimeMention(new TextSpan(at, i + behind), atEnd ? TimeRole.Until : TimeRole.At, atEnd ? first + 4 : first, first + 4);
        return true;
    }

    /// <summary>第十四个五年规划: the years of a plan by its full name.</summary>
    public static bool TryReadNumberedPlan(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        int digits = at + 1, i = digits;
        while (i < end && i - digits < 2 && ChineseNumeral.IsNumeral(text[i]))
            i++;
        if (i == digits || !(text[i..end].StartsWith("个五年规划") || text[i..end].StartsWith("个五年计划")) || PlanOf(text[digits..i]) is not (>= 5 and var plan))
            return false;
        int first = FirstYearOf(plan);
        mention = new TimeMention(new TextSpan(at, i + "个五年规划".Length), TimeRole.Named, first, first + 4);
        return true;
    }

    /// <summary>The name of a five-year plan alone: “十四五”.</summary>
    /// <param name="first">Its first year.</param>
    /// <param name="next">Where the name ends.</param>
    public static bool TryReadPlanName(ReadOnlySpan<char> text, int at, int end, out int first, out int next)
    {
        (first, next) = (0, at);
        int i = text[at] is '“' or '"' ? at + 1 : at;
        int digits = i;
        while (i < end && i - digits < 3 && ChineseNumeral.IsNumeral(text[i]))
            i++;
        if (i - digits < 2 || i >= end || text[i - 1] != '五')
            return false;
        int plan = PlanOf(text[digits..(i - 1)]);
        first = FirstYearOf(plan);
        next = text[i] is '”' or '"' ? i + 1 : i;
        return plan >= 1;
    }

    // 一 to 十九; 0 for what is none.
    private static int PlanOf(ReadOnlySpan<char> numeral) => numeral switch
    {
        ['十'] => 10,
        [var digit] => Math.Max(0, ChineseNumeral.Digit(digit)),
        ['十', var digit] => 10 + ChineseNumeral.Digit(digit),
        _ => 0,
    };

    // The fourteenth plan began in 2021, the first two before a pause of three years.
    private static int FirstYearOf(int plan) => plan <= 2 ? 1953 + (plan - 1) * 5 : 2021 + (plan - 14) * 5;

    public static bool Months(int at, int length, int year, int month, int toMonth, out TimeMention mention)
    {
        mention = new TimeMention(new TextSpan(at, at + length), TimeRole.At, year, year, month, toMonth);
        return true;
    }

    public static int SkipDash(ReadOnlySpan<char> text, int at, int end)
    {
        int start = at;
        while (at < end && at - start < 2 && text[at] is '-' or '—' or '–' or '－' or '~' or '～' or '至' or '到' or '―')
            at++;
        return at;
    }

    public static bool TryReadInteger(ReadOnlySpan<char> text, int at, int end, out int value, out int next)
    {
        value = 0;
        next = at;
        while (next < end && next - at < 5 && Characters.IsDigit(text[next]))
            value = value * 10 + (text[next++] - '0');
        return next > at && (next >= end || !Characters.IsDigit(text[next]));
    }
}
