using System.Buffers;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Periods;

/// <summary>Finds every mention of time in a paragraph: dates, years, quarters, five-year plans, 去年, 五年来.</summary>
/// <param name="documentYear">The year that the document speaks in, against which 今年 and 去年 resolve; 0 where unknown.</param>
internal readonly struct TimeScanner(int documentYear)
{
    private const int Unknown = -1;

    private const int LongestNumeral = 18;

    // How far behind a mention words may tell its role.
    private const int Reach = 12;

    // The characters that TryRead knows a mention to begin with.
    private static readonly SearchValues<char> Anchors = SearchValues.Create("0123456789一二三四五六七八九十两“\"今去明本上下全年前第近过未");

    /// <summary>Adds the mentions inside <paramref name="bounds"/> to <paramref name="mentions"/>, in order.</summary>
    public void Scan(ReadOnlySpan<char> text, TextSpan bounds, List<TimeMention> mentions)
    {
        int at = bounds.Start;
        while (text[at..bounds.End].IndexOfAny(Anchors) is >= 0 and var step)
        {
            at += step;
            if (TryRead(text, at, bounds, out TimeMention mention) && mention.Span.End > at)
            {
                mentions.Add(WithRole(text, bounds, mention));
                at = mention.Span.End;
            }
            else
            {
                at = SkipNumber(text, at, bounds.End);
            }
        }
    }

    // A number that is no time is passed over whole: 12345年 holds no 2345年.
    private static int SkipNumber(ReadOnlySpan<char> text, int at, int end)
    {
        if (!Characters.IsDigit(text[at]))
            return at + 1;
        while (at < end && (Characters.IsDigit(text[at]) || text[at] == '.' && at + 1 < end && Characters.IsDigit(text[at + 1])))
            at++;
        return at;
    }

    private bool TryRead(ReadOnlySpan<char> text, int at, TextSpan bounds, out TimeMention mention)
    {
        ReadOnlySpan<char> rest = text[at..bounds.End];
        mention = default;
        switch (text[at])
        {
            case >= '0' and <= '9':
                return TryReadDate(text, at, bounds.End, out mention);
            case '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两' or '“' or '"':
                return TryReadPlan(text, at, bounds.End, out mention)
                    || TimeFollowsNumeral(text, at, bounds.End) && (TryReadChineseYear(text, at, bounds.End, out mention)
                    || TryReadQuarter(text, at, bounds.End, 0, out mention) || TryReadYearsBack(text, at, bounds.End, out mention)
                    || TryReadChineseMonth(text, at, bounds.End, out mention));
            case '今':
                if (rest.StartsWith("今年以来"))
                    return Relative(at, 4, 0, out mention);
                return rest.StartsWith("今年") ? TryReadWithinYear(text, at, at + 2, bounds.End, documentYear, out mention)
                    : rest.StartsWith("今后") && TryReadYearsAhead(text, at, at + 2, bounds.End, out mention);
            case '去':
                return rest.StartsWith("去年") && TryReadWithinYear(text, at, at + 2, bounds.End, documentYear - 1, out mention);
            case '明':
                return rest.StartsWith("明年") && Relative(at, 2, 1, out mention);
            case '本':
                if (rest.StartsWith("本世纪末"))
                    return Absolute(at, 4, documentYear > 2000 ? 2100 : 2000, out mention);
                return rest.StartsWith("本年度") ? Relative(at, 3, 0, out mention)
                    : rest.StartsWith("本届政府") ? Term(at, 4, out mention)
                    : rest.StartsWith("本年") && Relative(at, 2, 0, out mention);
            case '上':
                return rest.StartsWith("上年") ? Relative(at, rest.StartsWith("上年度") ? 3 : 2, -1, out mention)
                    : rest.StartsWith("上半年") && Months(at, 3, 0, 1, 6, out mention);
            case '下':
                return rest.StartsWith("下半年") && Months(at, 3, 0, 7, 12, out mention);
            case '全':
                return rest.StartsWith("全年") && InContext(at, 2, out mention);
            case '年':
                return at > 0 && !Characters.IsDigit(text[at - 1]) && !ChineseNumeral.IsNumeral(text[at - 1]) && rest.StartsWith("年内") && InContext(at, 2, out mention);
            case '前':
                return TryReadFirstMonths(text, at, bounds.End, 0, out mention) || rest.StartsWith("前年") && Relative(at, 2, -2, out mention)
                    || TryReadYearsBack(text, at + 1, bounds.End, out mention) && Widen(at, ref mention);
            case '第':
                return TryReadQuarter(text, at, bounds.End, 0, out mention);
            case '近':
                return TryReadYearsBack(text, at + 1, bounds.End, out mention) && Widen(at, ref mention);
            case '过':
                return rest.StartsWith("过去") && TryReadYearsBack(text, at + 2, bounds.End, out mention) && Widen(at, ref mention);
            case '未':
                return rest.StartsWith("未来") && TryReadYearsAhead(text, at, at + 2, bounds.End, out mention);
            default:
                return false;
        }
    }

    // 五年来, 二季度, 十二月: most numerals (一批, 三个) count something else.
    private static bool TimeFollowsNumeral(ReadOnlySpan<char> text, int at, int end)
    {
        int stop = Math.Min(end, at + LongestNumeral);
        while (at < stop && ChineseNumeral.IsNumeral(text[at]))
            at++;
        return at < end && text[at] is '年' or '季' or '月' or '点';
    }

    // 2019年 · 2019年6月 · 2020年4月23日 · 2021—2025年 · 4月23日 · 1-10月
    private bool TryReadDate(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        if (!TryReadInteger(text, at, end, out int first, out int next))
            return false;
        if (next - at == 4 && first is >= 1900 and <= 2100)
        {
            if (next < end && text[next] == '年')
                return TryReadWithinYear(text, at, next + 1, end, first, out mention);
            int dash = SkipDash(text, next, end);
            if (dash > next && TryReadInteger(text, dash, end, out int last, out int after) && after - dash == 4 && last > first && last <= 2100 && after < end && text[after] == '年')
            {
                mention = new TimeMention(new TextSpan(at, after + 1), TimeRole.At, first, last);
                return true;
            }
            return false;
        }
        return first is >= 1 and <= 12 && TryReadMonth(text, at, first, next, end, 0, out mention);
    }

    // Behind a year: 6月, 4月23日, 上半年, 一季度, 前10个月, 底, another year.
    private bool TryReadWithinYear(ReadOnlySpan<char> text, int start, int at, int end, int year, out TimeMention mention)
    {
        if (documentYear <= 0 && !Characters.IsDigit(text[start]) && ChineseNumeral.Digit(text[start]) < 0)
            year = Unknown;
        mention = new TimeMention(new TextSpan(start, at), TimeRole.At, year, year);
        if (at >= end)
            return true;
        ReadOnlySpan<char> rest = text[at..end];
        if (TryReadInteger(text, at, end, out int month, out int next) && month is >= 1 and <= 12 && TryReadMonth(text, at, month, next, end, year, out TimeMention inMonth)
            || TryReadQuarter(text, at, end, year, out inMonth) || TryReadFirstMonths(text, at, end, year, out inMonth)
            || rest.StartsWith("上半年") && Months(at, 3, year, 1, 6, out inMonth) || rest.StartsWith("下半年") && Months(at, 3, year, 7, 12, out inMonth))
        {
            mention = inMonth with { Span = new TextSpan(start, inMonth.Span.End) };
            return true;
        }
        // 2021年至2025年, 2016年—2020年
        int dash = SkipDash(text, at, end);
        if (dash > at && TryReadInteger(text, dash, end, out int last, out int after) && after - dash == 4 && last > year && last <= 2100 && after < end && text[after] == '年')
            mention = new TimeMention(new TextSpan(start, after + 1), TimeRole.At, year, last);
        else if (dash > at && TryReadChineseDigits(text, dash, end, out int written) && written > year)
            mention = new TimeMention(new TextSpan(start, dash + 5), TimeRole.At, year, written);
        else if (text[at] is '底' or '末' or '初' or '度')
            mention = mention with { Span = new TextSpan(start, at + 1) };
        return true;
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, int start, int month, int at, int end, int year, out TimeMention mention)
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

    // 二〇二一年, 一九七八年
    private bool TryReadChineseYear(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        return TryReadChineseDigits(text, at, end, out int year) && TryReadWithinYear(text, at, at + 5, end, year, out mention);
    }

    private static bool TryReadChineseDigits(ReadOnlySpan<char> text, int at, int end, out int year)
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
    private static bool TryReadChineseMonth(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
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
    private static bool TryReadQuarter(ReadOnlySpan<char> text, int at, int end, int year, out TimeMention mention)
    {
        mention = default;
        int digit = at < end && text[at] == '第' ? at + 1 : at;
        if (digit + 2 >= end || text[digit + 1] != '季' || text[digit + 2] != '度')
            return false;
        int quarter = Characters.IsDigit(text[digit]) ? text[digit] - '0' : ChineseNumeral.Digit(text[digit]);
        return quarter is >= 1 and <= 4 && Months(at, digit + 3 - at, year, quarter * 3 - 2, quarter * 3, out mention);
    }

    // 前三季度, 前10个月
    private static bool TryReadFirstMonths(ReadOnlySpan<char> text, int at, int end, int year, out TimeMention mention)
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
    private static bool TryReadPlan(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        int i = text[at] is '“' or '"' ? at + 1 : at;
        int digits = i;
        while (i < end && i - digits < 3 && ChineseNumeral.IsNumeral(text[i]))
            i++;
        if (i - digits < 2 || i >= end || text[i - 1] != '五')
            return false;
        int plan = i - digits == 2 ? (text[digits] == '十' ? 10 : ChineseNumeral.Digit(text[digits])) : text[digits] == '十' ? 10 + ChineseNumeral.Digit(text[digits + 1]) : 0;
        if (plan is < 5 or > 19)
            return false;
        if (text[i] is '”' or '"')
            i++;
        ReadOnlySpan<char> rest = text[i..end];
        int behind = rest.StartsWith("时期") || rest.StartsWith("期间") || rest.StartsWith("以来") || rest.StartsWith("期末") || rest.StartsWith("前期") ? 2
            : rest.StartsWith("末") || rest.StartsWith("初") ? 1 : 0;
        if (behind == 0 && (i - at == i - digits || at == 0 || text[at - 1] is not ('比' or '较'))) // 较“十三五”增长16.3%
            return false;
        int first = 2021 + (plan - 14) * 5; // the fourteenth plan began in 2021
        bool atEnd = rest.StartsWith("末") || rest.StartsWith("期末");
        mention = new TimeMention(new TextSpan(at, i + behind), atEnd ? TimeRole.Until : TimeRole.At, atEnd ? first + 4 : first, first + 4);
        return true;
    }

    // 五年来, 三年间, 一年来, 近五年; 10年来
    private bool TryReadYearsBack(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        if (documentYear <= 0 || !NumberReader.TryRead(text, at, end, out WrittenNumber number) || number.Value is < 1 or > 60 || number.IsInexact)
            return false;
        int i = number.Span.End;
        if (i >= end || text[i] != '年')
            return false;
        bool bare = at > 0 && text[at - 1] is '近' or '去' or '这' && number.Value >= 2;
        bool came = i + 1 < end && text[i + 1] is '来' or '间';
        if (!bare && !came)
            return OpensClause(text, at) && i + 1 < end && number.Value >= 2 && text[i + 1] is '全' or '共' or '累' or '净' or '新' or '增' or '生' && Lasting(at, i + 1, (int)number.Value, out mention);
        int years = (int)number.Value;
        mention = new TimeMention(new TextSpan(at, came ? i + 2 : i + 1), TimeRole.At, documentYear - years, documentYear - 1);
        return true;
    }

    // 五年共计12319亿元
    private bool Lasting(int start, int end, int years, out TimeMention mention)
    {
        mention = new TimeMention(new TextSpan(start, end), TimeRole.Lasting, documentYear - years, documentYear - 1);
        return true;
    }

    private static bool OpensClause(ReadOnlySpan<char> text, int at) => at == 0 || text[at - 1] is ',' or '。' or ';' or '\n';

    // 今后五年, 未来三年
    private bool TryReadYearsAhead(ReadOnlySpan<char> text, int start, int at, int end, out TimeMention mention)
    {
        mention = default;
        if (documentYear <= 0 || !NumberReader.TryRead(text, at, end, out WrittenNumber number) || number.Value is < 1 or > 60)
            return false;
        int i = number.Span.End;
        if (i >= end || text[i] != '年')
            return false;
        mention = new TimeMention(new TextSpan(start, i + 1), TimeRole.At, documentYear, documentYear + (int)number.Value - 1);
        return true;
    }

    // A term of government is five years, and begins in 1998, 2003, …; its last report is given in the first year of the next.
    private bool Term(int at, int length, out TimeMention mention)
    {
        int into = ((documentYear - 1998) % 5 + 5) % 5;
        int first = documentYear <= 0 ? Unknown : documentYear - (into == 0 ? 5 : into);
        mention = new TimeMention(new TextSpan(at, at + length), TimeRole.At, first, documentYear <= 0 ? Unknown : documentYear - 1);
        return documentYear > 0;
    }

    private bool Relative(int at, int length, int years, out TimeMention mention)
    {
        int year = documentYear > 0 ? documentYear + years : Unknown;
        mention = new TimeMention(new TextSpan(at, at + length), TimeRole.At, year, year);
        return true;
    }

    private static bool Absolute(int at, int length, int year, out TimeMention mention)
    {
        mention = new TimeMention(new TextSpan(at, at + length), TimeRole.Until, year, year);
        return true;
    }

    private static bool InContext(int at, int length, out TimeMention mention)
    {
        mention = new TimeMention(new TextSpan(at, at + length), TimeRole.At, 0, 0);
        return true;
    }

    private static bool Months(int at, int length, int year, int month, int toMonth, out TimeMention mention)
    {
        mention = new TimeMention(new TextSpan(at, at + length), TimeRole.At, year, year, month, toMonth);
        return true;
    }

    private static bool Widen(int start, ref TimeMention mention)
    {
        mention = mention with { Span = new TextSpan(start, mention.Span.End) };
        return true;
    }

    // The words around a mention tell its role: 比上年, 从1997年的, 到2025年, 1998年以来.
    private TimeMention WithRole(ReadOnlySpan<char> text, TextSpan bounds, TimeMention mention)
    {
        int start = mention.Span.Start, end = mention.Span.End;
        ReadOnlySpan<char> before = text[bounds.Start..start], behind = text[end..Math.Min(bounds.End, end + Reach)];
        if (before.EndsWith("快于") || before.EndsWith("高于") || before.EndsWith("低于") || before.EndsWith("好于") || before.EndsWith("慢于"))
            return mention with { Role = TimeRole.Comparand };
        if (before.EndsWith("比") || before.EndsWith("较") || before.EndsWith("相比于"))
            return mention with { Role = TimeRole.Comparand };
        if (mention.Role == TimeRole.At && behind.StartsWith("的") && (before.EndsWith("是") || before.EndsWith("相当于")) || before.EndsWith("是前") || before.EndsWith("是") && behind.IndexOf('的') is >= 0 and < 8 && behind.IndexOf('倍') > 0)
            return mention with { Role = TimeRole.Comparand };
        if (before.EndsWith("截至") || before.EndsWith("截止"))
            return mention with { Role = TimeRole.Until, Span = new TextSpan(start - 2, end) };
        if (behind.StartsWith("以来") && mention.Year > 0)
            return mention with { Role = TimeRole.Since, ToYear = Math.Max(mention.Year, documentYear - 1), Span = new TextSpan(start, end + 2) };
        if ((before.EndsWith("从") || before.EndsWith("由")) && !mention.IsInterval)
            return mention with { Role = TimeRole.Start, Span = new TextSpan(start - 1, end) };
        if ((before.EndsWith("到") || before.EndsWith("至")) && !mention.IsInterval && mention.Role == TimeRole.At)
            return mention with { Role = TimeRole.Until };
        return mention;
    }

    private static int SkipDash(ReadOnlySpan<char> text, int at, int end)
    {
        int start = at;
        while (at < end && at - start < 2 && text[at] is '-' or '—' or '–' or '－' or '~' or '～' or '至' or '到' or '―')
            at++;
        return at;
    }

    private static bool TryReadInteger(ReadOnlySpan<char> text, int at, int end, out int value, out int next)
    {
        value = 0;
        next = at;
        while (next < end && next - at < 5 && Characters.IsDigit(text[next]))
            value = value * 10 + (text[next++] - '0');
        return next > at && (next >= end || !Characters.IsDigit(text[next]));
    }
}
