using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Periods;

/// <summary>Finds every mention of time in a paragraph: dates, years, quarters, five-year plans, 去年, 五年来.</summary>
/// <param name="documentYear">The year that the document speaks in, against which 今年 and 去年 resolve; 0 where unknown.</param>
internal readonly struct TimeScanner(int documentYear)
{
    private const int Unknown = -1;

    private const int LongestNumeral = 18;

    // How far behind a mention words may tell its role.
    private const int Reach = 12;

    private readonly YearSpanReader _spans = new(documentYear);

    // The characters that TryRead knows a mention to begin with.
    private static readonly CharacterSet Anchors = new("0123456789一二三四五六七八九十两“\"今去明本上下全年前第近过未");

    /// <summary>Adds the mentions inside <paramref name="bounds"/> to <paramref name="mentions"/>, in order.</summary>
    public void Scan(ReadOnlySpan<char> text, TextSpan bounds, RentedList<TimeMention> mentions)
    {
        int at = bounds.Start;
        while (Anchors.FirstIn(text[at..bounds.End]) is >= 0 and var step)
        {
            at += step;
            if (TryReadAt(text, at, bounds, out TimeMention mention))
            {
                if (mentions.Count > 0 && text[at] == '近' && GoesOnAhead(text, mentions[mentions.Count - 1].Span, at))
                    mention = mention with { Year = documentYear, ToYear = documentYear + mention.ToYear - mention.Year };
                else if (mentions.Count > 0 && mention.Role == TimeRole.At && GoesOn(text, mentions[mentions.Count - 1], mention))
                    mention = mention with { Role = TimeRole.Comparand };
                mentions.Add(mention);
                at = mention.Span.End;
            }
            else
            {
                at = SkipNumber(text, at, bounds.End);
            }
        }
    }

    // 今后八年,|特别是近三年: the nearest of the years ahead.
    private static bool GoesOnAhead(ReadOnlySpan<char> text, TextSpan before, int at) =>
        at - before.End <= Reach && (before.Of(text).StartsWith("今后") || before.Of(text).StartsWith("未来"));

    // 比1—8月、|上半年|分别加快0.5个、1.3个百分点
    private static bool GoesOn(ReadOnlySpan<char> text, in TimeMention compared, in TimeMention next) =>
        compared.Role == TimeRole.Comparand && compared.Span.End + 1 == next.Span.Start && text[compared.Span.End] is '、' or '和';

    /// <summary>The mention that begins at <paramref name="at"/>.</summary>
    public bool TryReadAt(ReadOnlySpan<char> text, int at, TextSpan bounds, out TimeMention mention)
    {
        if (at >= bounds.End || !TryRead(text, at, bounds, out mention) || mention.Span.End <= at)
        {
            mention = default;
            return false;
        }
        if (mention.IsInterval)
            mention = mention with { Span = new TextSpan(mention.Span.Start, EndOfSpan(text, mention.Span.End, bounds.End)) };
        mention = TimeRoles.Tell(text, bounds, mention, documentYear);
        return true;
    }

    // 从1953年至1980年|的二十八年间: how long the interval is, said once more.
    private static int EndOfSpan(ReadOnlySpan<char> text, int at, int end)
    {
        int number = at < end && text[at] == '的' ? at + 1 : at;
        return NumberReader.TryRead(text, number, end, out WrittenNumber years) && years.Span.End + 1 < end && text[years.Span.End] == '年' && text[years.Span.End + 1] is '间' or '内' or '中' or '里'
            ? years.Span.End + 2
            : at;
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
                return TryReadDate(text, at, bounds.End, out mention) || _spans.TryReadLasting(text, at, bounds.End, out mention);
            case '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两' or '“' or '"':
                return CalendarReader.TryReadPlan(text, at, bounds.End, out mention)
                    || TimeFollowsNumeral(text, at, bounds.End) && (TryReadChineseYear(text, at, bounds.End, out mention)
                    || CalendarReader.TryReadQuarter(text, at, bounds.End, 0, out mention) || _spans.TryReadBack(text, at, bounds.End, out mention)
                    || CalendarReader.TryReadChineseMonth(text, at, bounds.End, out mention));
            case '今':
                if (rest.StartsWith("今年以来"))
                    return Relative(at, 4, 0, out mention);
                return rest.StartsWith("今年") ? TryReadWithinYear(text, at, at + 2, bounds.End, documentYear, out mention)
                    : rest.StartsWith("今后") && _spans.TryReadAhead(text, at, at + 2, bounds.End, out mention);
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
                return rest.StartsWith("上年") ? Relative(at, rest.Length > 2 && rest[2] is '度' or '末' or '底' ? 3 : 2, -1, out mention)
                    : rest.StartsWith("上半年") && CalendarReader.Months(at, 3, 0, 1, 6, out mention);
            case '下':
                return rest.StartsWith("下半年") && CalendarReader.Months(at, 3, 0, 7, 12, out mention);
            case '全':
                return rest.StartsWith("全年") && InContext(at, 2, out mention);
            case '年':
                return at > 0 && !Characters.IsDigit(text[at - 1]) && !ChineseNumeral.IsNumeral(text[at - 1]) && rest.StartsWith("年内") && InContext(at, 2, out mention);
            case '前':
                if (at > bounds.Start && (text[at - 1] == '提' || Events.End(text[bounds.Start..at])))
                    return false; // 提前六个月, 届满前六个月
                return CalendarReader.TryReadFirstMonths(text, at, bounds.End, 0, out mention) || rest.StartsWith("前年") && Relative(at, 2, -2, out mention)
                    || _spans.TryReadBack(text, at + 1, bounds.End, out mention) && Widen(at, ref mention);
            case '第':
                return CalendarReader.TryReadQuarter(text, at, bounds.End, 0, out mention) || CalendarReader.TryReadNumberedPlan(text, at, bounds.End, out mention);
            case '近':
                return _spans.TryReadBack(text, at + 1, bounds.End, out mention) && Widen(at, ref mention);
            case '过':
                return rest.StartsWith("过去") && _spans.TryReadBack(text, at + (rest.StartsWith("过去的") ? 3 : 2), bounds.End, out mention) && Widen(at, ref mention);
            case '未':
                return rest.StartsWith("未来") && _spans.TryReadAhead(text, at, at + 2, bounds.End, out mention);
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
        if (!CalendarReader.TryReadInteger(text, at, end, out int first, out int next))
            return false;
        if (next - at == 4 && first is >= 1900 and <= 2100)
        {
            if (next < end && text[next] == '年')
                return TryReadWithinYear(text, at, next + 1, end, first, out mention);
            int dash = CalendarReader.SkipDash(text, next, end);
            if (dash > next && CalendarReader.TryReadInteger(text, dash, end, out int last, out int after) && after - dash == 4 && last > first && last <= 2100 && after < end && text[after] == '年')
            {
                mention = new TimeMention(new TextSpan(at, after + 1), TimeRole.At, first, last);
                return true;
            }
            return false;
        }
        return first is >= 1 and <= 12 && CalendarReader.TryReadMonth(text, at, first, next, end, 0, out mention);
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
        if (CalendarReader.TryReadInteger(text, at, end, out int month, out int next) && month is >= 1 and <= 12 && CalendarReader.TryReadMonth(text, at, month, next, end, year, out TimeMention inMonth)
            || CalendarReader.TryReadQuarter(text, at, end, year, out inMonth) || CalendarReader.TryReadFirstMonths(text, at, end, year, out inMonth)
            || rest.StartsWith("上半年") && CalendarReader.Months(at, 3, year, 1, 6, out inMonth) || rest.StartsWith("下半年") && CalendarReader.Months(at, 3, year, 7, 12, out inMonth))
        {
            mention = inMonth with { Span = new TextSpan(start, inMonth.Span.End) };
            return true;
        }
        // 2021年至2025年, 2016年—2020年
        int dash = CalendarReader.SkipDash(text, at, end);
        if (dash > at && CalendarReader.TryReadInteger(text, dash, end, out int last, out int after) && after - dash == 4 && last > year && last <= 2100 && after < end && text[after] == '年')
            mention = new TimeMention(new TextSpan(start, after + 1), TimeRole.At, year, last);
        else if (dash > at && CalendarReader.TryReadChineseDigits(text, dash, end, out int written) && written > year)
            mention = new TimeMention(new TextSpan(start, dash + 5), TimeRole.At, year, written);
        else if (text[at] is '与' or '和' && IsNextYear(text, at + 1, end, year))
            mention = new TimeMention(new TextSpan(start, at + 6), TimeRole.At, year, year + 1);
        else if (text[at] is '底' or '末' or '初' or '度')
            mention = mention with { Span = new TextSpan(start, at + 1) };
        return true;
    }

    // 2021年与|2022年, but 2021年和|2022年分别
    private static bool IsNextYear(ReadOnlySpan<char> text, int at, int end, int year) =>
        CalendarReader.TryReadInteger(text, at, end, out int next, out int after) && next == year + 1 && after - at == 4 && after < end && text[after] == '年'
        && text[after..Math.Min(end, after + Reach)].IndexOf("分别") < 0;

    // 二〇二一年, 一九七八年
    private bool TryReadChineseYear(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        return CalendarReader.TryReadChineseDigits(text, at, end, out int year) && TryReadWithinYear(text, at, at + 5, end, year, out mention);
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

    private static bool Widen(int start, ref TimeMention mention)
    {
        mention = mention with { Span = new TextSpan(start, mention.Span.End) };
        return true;
    }
}
