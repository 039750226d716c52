using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Reads numbers in all their written forms (GB/T 15835).</summary>
internal static class NumberReader
{
    /// <summary>Beyond this no statement counts anything, and decimal arithmetic would overflow: 9999999999999亿亿.</summary>
    public const decimal LargestValue = 1e22m;

    // As many digits as an integer holds.
    private const int LongestDigits = 18;
    private const int MostChineseDecimals = 7;
    private const long Wan = 10_000;
    private const long Yi = 100_000_000;
    private const long LargestMagnitude = 10_000_000_000_000_000;

    /// <summary>Reads the number that starts at <paramref name="start"/>.</summary>
    /// <returns>False where none does, or where it is too long to be one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int end, out WrittenNumber number)
    {
        number = default;
        if (start >= end)
            return false;
        return Characters.IsDigit(text[start]) ? TryReadDigits(text, start, end, out number) : TryReadChinese(text, start, end, out number);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, int start, int end, out WrittenNumber number)
    {
        number = default;
        int at = ReadPlainDigits(text, start, end, out decimal mantissa);
        if (at < 0)
            return false;
        at = ReadMagnitude(text, at, end, out long magnitude, out bool inexact);
        // 14亿5000万: a second part with a smaller magnitude adds to the first.
        if (magnitude == Yi && !inexact && at < end && Characters.IsDigit(text[at]))
        {
            int next = ReadPlainDigits(text, at, end, out decimal rest);
            if (next > 0)
            {
                int after = ReadMagnitude(text, next, end, out long smaller, out inexact);
                if (smaller == Wan)
                {
                    mantissa = mantissa * magnitude + rest * smaller;
                    magnitude = 1;
                    at = after;
                }
            }
        }
        if (magnitude == 1 ? mantissa > LargestValue : mantissa > LargestValue / magnitude)
            return false;
        number = new WrittenNumber(new TextSpan(start, at), mantissa, magnitude, false, inexact, false, false);
        return true;
    }

    // 12,343 · 1.5 · 2003; -1 where there are more digits than a statement can hold.
    private static int ReadPlainDigits(ReadOnlySpan<char> text, int start, int end, out decimal value)
    {
        value = 0;
        long digits = 0;
        int at = start, count = 0, decimals = 0;
        for (; at < end; at++)
        {
            if (Characters.IsDigit(text[at]))
            {
                if (++count > LongestDigits)
                    return -1;
                digits = digits * 10 + (text[at] - '0');
            }
            else if (!IsThousandsSeparator(text, start, at, end))
            {
                break;
            }
        }
        if (at + 1 < end && (text[at] == '.' || IsMiddleDotDecimal(text, at, end)) && Characters.IsDigit(text[at + 1]))
        {
            for (at++; at < end && Characters.IsDigit(text[at]); at++, decimals++)
            {
                if (++count > LongestDigits)
                    return -1;
                digits = digits * 10 + (text[at] - '0');
            }
        }
        value = Scaled(digits, decimals);
        return at;
    }

    // 1234 with two decimals is 12.34.
    private static decimal Scaled(long digits, int decimals) => new((int)digits, (int)(digits >> 32), 0, false, (byte)decimals);

    // 18·6%: an old way to print a decimal point; 3·15 is a date.
    private static bool IsMiddleDotDecimal(ReadOnlySpan<char> text, int at, int end)
    {
        if (text[at] is not ('·' or '・'))
            return false;
        int after = at + 1;
        while (after < end && after - at < 4 && Characters.IsDigit(text[after]))
            after++;
        return after > at + 1 && after < end && text[after] == '%';
    }

    // A comma with one to three digits before it and exactly three behind it.
    private static bool IsThousandsSeparator(ReadOnlySpan<char> text, int start, int at, int end) =>
        text[at] == ',' && at > start && at + 3 < end
        && Characters.IsDigit(text[at - 1]) && Characters.IsDigit(text[at + 1]) && Characters.IsDigit(text[at + 2]) && Characters.IsDigit(text[at + 3])
        && (at + 4 >= end || !Characters.IsDigit(text[at + 4]))
        && (at - start <= 3 || text[at - 4] == ',');

    // 万 · 万亿 · 多万 · 余; stops where 千 or 百 begins a unit (千瓦).
    private static int ReadMagnitude(ReadOnlySpan<char> text, int at, int end, out long magnitude, out bool inexact)
    {
        magnitude = 1;
        inexact = false;
        while (at < end)
        {
            char c = text[at];
            if (c is '多' or '余' or '几' && !inexact)
            {
                inexact = true;
                at++;
                continue;
            }
            long factor = MagnitudeOf(c);
            if (factor == 0 || magnitude * factor > LargestMagnitude || BeginsUnit(text, at, end))
                break;
            magnitude *= factor;
            at++;
        }
        return at;
    }

    private static bool TryReadChinese(ReadOnlySpan<char> text, int start, int end, out WrittenNumber number)
    {
        number = default;
        var sum = new ChineseSum();
        bool inexact = false;
        int at = start, limit = Math.Min(end, start + LongestDigits);
        for (; at < limit; at++)
        {
            char c = text[at];
            if (c is '多' or '余' && at > start && !inexact)
            {
                inexact = true; // 一百多个, 十余万
                continue;
            }
            if (BeginsUnit(text, at, end) || !sum.TryAdd(c))
                break;
        }
        // 三多: only a place word can be followed by 多 (十多, 一百余).
        if (at == start || inexact && sum is { HasPlaces: false })
            return false;
        decimal value = sum.Total;
        if (value > LargestValue)
            return false;
        if (!inexact && at + 1 < end && text[at] == '点' && ChineseNumeral.Digit(text[at + 1]) >= 0)
            at = ReadChineseDecimals(text, at + 1, end, ref value);
        number = new WrittenNumber(new TextSpan(start, at), value, 1, true, inexact, sum.IsBare, sum.IsDigitString);
        return true;
    }

    private static int ReadChineseDecimals(ReadOnlySpan<char> text, int at, int end, ref decimal value)
    {
        long digits = 0;
        int decimals = 0;
        for (; at < end && decimals < MostChineseDecimals && ChineseNumeral.Digit(text[at]) is >= 0 and var digit; at++, decimals++)
            digits = digits * 10 + digit;
        value += Scaled(digits, decimals);
        // 一点五万, 三点二亿
        while (at < end && MagnitudeOf(text[at]) is >= Wan and var factor && value * factor < LargestMagnitude)
        {
            value *= factor;
            at++;
        }
        return at;
    }

    public static long MagnitudeOf(char c) => c switch
    {
        '百' => 100,
        '千' => 1000,
        '万' => Wan,
        '亿' => Yi,
        _ => 0,
    };

    // 千瓦, 千米, 千克, 百帕, 千伏, 千卡, 千字: the magnitude word belongs to the unit.
    private static bool BeginsUnit(ReadOnlySpan<char> text, int at, int end) =>
        at + 1 < end && (text[at] == '千' && text[at + 1] is '瓦' or '米' or '克' or '伏' or '卡' or '焦' or '赫' || text[at] == '百' && (text[at + 1] == '帕' || text[at..end].StartsWith("百分点")));

    // 三千三百亿 → 三千三百 × 亿: sections below 万, each lifted by the magnitude behind it.
    private struct ChineseSum
    {
        // 九九九九九九九九九九千 is no number, and would overflow.
        private const long LargestBeforePlace = 1_000_000_000;

        private decimal _lifted;
        private long _section;
        private long _digit;
        private int _digits;

        public bool HasPlaces { get; private set; }

        /// <summary>千公里, 万亿元: magnitude words alone.</summary>
        public bool IsBare { get; private set; }

        /// <summary>二〇二一: digits without places.</summary>
        public readonly bool IsDigitString => !HasPlaces && _digits > 1;

        public readonly decimal Total => _lifted + _section + _digit;

        public bool TryAdd(char c)
        {
            if (ChineseNumeral.Digit(c) is >= 0 and var digit)
            {
                _digit = _digit * 10 + digit;
                _digits++;
                return true;
            }
            long place = c == '十' ? 10 : MagnitudeOf(c);
            if (place == 0 || _lifted >= LargestMagnitude || _digit >= LargestBeforePlace)
                return false;
            bool first = !HasPlaces && _digits == 0;
            IsBare = first ? place >= 100 : IsBare && _digits == 0;
            HasPlaces = true;
            if (place < Wan)
                _section += (_digit == 0 ? 1 : _digit) * place;
            else
                Lift(place);
            _digit = 0;
            return true;
        }

        // 亿 lifts all before it (万亿), 万 only its own section (三亿二千万).
        private void Lift(long magnitude)
        {
            long section = _section + _digit;
            if (magnitude == Yi)
                _lifted = Math.Max(_lifted + section, 1) * magnitude;
            else
                _lifted += (decimal)Math.Max(section, 1) * magnitude;
            _section = 0;
        }
    }
}
