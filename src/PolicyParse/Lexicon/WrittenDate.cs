using System.Globalization;

namespace PolicyParse.Lexicon;

/// <summary>A date as documents write it (2020年4月26日, 二〇二一年一月六日, 2020-04-26); month and day may be missing.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">0 where none is written.</param>
/// <param name="Day">0 where none is written.</param>
/// <param name="Span">Its words.</param>
internal readonly record struct WrittenDate(int Year, int Month, int Day, TextSpan Span)
{
    /// <summary>ISO 8601, as far as it is written: <c>2020-04-26</c>, <c>2020-04</c>, <c>2020</c>.</summary>
    public string Iso => (Month, Day) switch
    {
        (0, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };

    /// <summary>Reads a date that starts at <paramref name="start"/>, blanks between its parts allowed.</summary>
    public static bool TryRead(string text, int start, int end, out WrittenDate date)
    {
        date = default;
        int i = start;
        if (!TryReadYear(text, ref i, end, out int year) || i >= end)
            return false;
        if (text[i] != '年')
            return text[i] is '-' or '/' or '.' && TryReadNumeric(text, start, i, end, year, out date);
        int yearEnd = i + 1;
        i = yearEnd;
        if (!TryReadPart(text, ref i, end, 12, '月', out int month))
        {
            date = new WrittenDate(year, 0, 0, new TextSpan(start, yearEnd));
            return true;
        }
        int monthEnd = i;
        bool hasDay = TryReadPart(text, ref i, end, 31, '日', out int day) || TryReadPart(text, ref i, end, 31, '号', out day);
        date = new WrittenDate(year, month, hasDay ? day : 0, new TextSpan(start, hasDay ? i : monthEnd));
        return true;
    }

    /// <summary>The first date inside a span, or false.</summary>
    public static bool TryFind(string text, TextSpan span, out WrittenDate date)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            int year = text.IndexOf('年', i, span.End - i);
            if (year < 0)
                break;
            for (int start = Math.Max(i, year - 5); start < year; start++)
            {
                if (TryRead(text, start, span.End, out date))
                    return true;
            }
            i = year;
        }
        date = default;
        return false;
    }

    // 2020 or 二〇二〇; scans write ○, O or 0 for 〇.
    private static bool TryReadYear(string text, ref int i, int end, out int year)
    {
        year = 0;
        int digits = 0, k = i;
        for (; k < end && digits < 4; k++)
        {
            if (Characters.IsBlank(text[k]) && digits > 0)
                continue;
            int digit = YearDigit(text[k]);
            if (digit < 0)
                break;
            year = year * 10 + digit;
            digits++;
        }
        i = Blanks.Skip(text, k, end);
        return digits == 4 && year is >= 1900 and < 2100;
    }

    private static int YearDigit(char c) => c switch
    {
        '○' or 'O' or 'o' or '◯' or '０' => 0,
        _ when Characters.IsDigit(c) => c - '0',
        _ => ChineseNumeral.Place(c) > 0 ? -1 : ChineseNumeral.Digit(c),
    };

    private static bool TryReadPart(string text, ref int i, int end, int most, char unit, out int value)
    {
        int k = Blanks.Skip(text, i, end), from = k;
        value = 0;
        while (k < end && k - from < 5 && (Characters.IsDigit(text[k]) || ChineseNumeral.IsNumeral(text[k])))
            k++;
        ReadOnlySpan<char> words = text.AsSpan(from, k - from);
        k = Blanks.Skip(text, k, end);
        bool read = words.Length <= 2 && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out value) || ChineseNumeral.TryParse(words, out value);
        if (!read || value < 1 || value > most || k >= end || text[k] != unit)
            return false;
        i = k + 1;
        return true;
    }

    // 2020-04-26, 2020/4/26
    private static bool TryReadNumeric(string text, int start, int i, int end, int year, out WrittenDate date)
    {
        date = default;
        char separator = text[i];
        int month = ReadDigits(text, ref i, end), day = 0;
        if (month is < 1 or > 12 || i >= end || text[i] != separator)
            return false;
        day = ReadDigits(text, ref i, end);
        if (day is < 1 or > 31)
            return false;
        date = new WrittenDate(year, month, day, new TextSpan(start, i));
        return true;
    }

    private static int ReadDigits(string text, ref int i, int end)
    {
        int value = 0, from = ++i;
        while (i < end && i - from < 2 && Characters.IsDigit(text[i]))
            value = value * 10 + (text[i++] - '0');
        return value;
    }
}
