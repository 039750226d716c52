using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Reads two neighbouring numerals that say about how much: 两、三倍, 四、五十亿元, 三四百家.</summary>
internal static class ApproximateReader
{
    /// <param name="text">The text.</param>
    /// <param name="at">Where the first numeral stands.</param>
    /// <param name="start">Where the paragraph starts.</param>
    /// <param name="end">Where reading must end.</param>
    /// <param name="low">The lower number, 四十亿 of 四、五十亿.</param>
    /// <param name="high">The higher one as written, 五十亿.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int start, int end, out decimal low, out WrittenNumber high)
    {
        low = 0;
        high = default;
        int first = ChineseNumeral.Digit(text[at]), next = at + 1;
        bool parted = next < end && text[next] == '、';
        if (parted)
            next++;
        if (first < 1 || next >= end || ChineseNumeral.Digit(text[next]) != first + 1 || at > start && IsOfNumber(text[at - 1]))
            return false;
        // 二、两个…: a numeral that opens a line is its mark.
        if (parted && (at == start || !Characters.IsHan(text[at - 1])) || !NumberReader.TryRead(text, next, end, out high))
            return false;
        decimal power = high.Value / (first + 1);
        // 七八个 is one small count, 三四百家 has a place to share; in 一、二十一 there is nothing to share.
        if (!IsPower(power) || !parted && power == 1)
            return false;
        low = first * power;
        return true;
    }

    // 第二、三条, 十四、五
    private static bool IsOfNumber(char before) => before is '第' or '、' || ChineseNumeral.IsNumeral(before) || NumberReader.MagnitudeOf(before) > 0;

    private static bool IsPower(decimal value)
    {
        while (value >= 10)
            value /= 10;
        return value == 1;
    }
}
