using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>Cuts from a clause that names what the next one measures what is no part of the name.</summary>
internal static class ClauseTrimmer
{
    private const int LongestComparison = 12;

    /// <summary>居民消费价格同比|持平|, 农产品价格|与上月持平|: nothing moved.</summary>
    /// <returns>Where the name ends.</returns>
    public static int WithoutStandstill(string text, int start, int end)
    {
        ReadOnlySpan<char> clause = text.AsSpan(start, end - start);
        if (!clause.EndsWith("持平"))
            return end;
        clause = clause[..^2];
        if (clause.EndsWith("基本") || clause.EndsWith("大体"))
            clause = clause[..^2];
        int with = clause.LastIndexOfAny('与', '和', '同');
        bool compared = with > 1 && clause.Length - with <= LongestComparison && clause[^1] is '月' or '年' or '期' or '季' or '度' or '国' or '省' or '市';
        return start + (compared ? with : clause.Length);
    }

    /// <summary>9月份|居民消费价格, 2023年三季度|产值.</summary>
    /// <returns>Where the name begins.</returns>
    public static int SkipTime(string text, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int number = at;
            while (number < end && number - at < 4 && (Characters.IsDigit(text[number]) || ChineseNumeral.IsNumeral(text[number])))
                number++;
            if (number == at || number == end)
                return at;
            int unit = text.AsSpan(number, end - number) is var rest && rest.StartsWith("月份") || rest.StartsWith("季度") ? 2 : rest[0] is '年' or '月' ? 1 : 0;
            if (unit == 0 || number + unit >= end)
                return at;
            at = number + unit;
        }
        return at;
    }
}
