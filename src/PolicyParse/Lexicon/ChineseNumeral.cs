namespace PolicyParse.Lexicon;

/// <summary>Numbers written in Chinese numerals (GB/T 15835): 十二, 三千三百, 二〇二一, 两.</summary>
internal static class ChineseNumeral
{
    private static readonly CharacterSet Numerals = new("〇零○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟");

    /// <summary>The value of one numeral digit, or -1: 一 → 1, 两 → 2, 〇 → 0.</summary>
    public static int Digit(char c) => Numerals.Contains(c) ? ValueOf(c) : -1; // most characters are none

    private static int ValueOf(char c) => c switch
    {
        '〇' or '零' or '○' => 0, // scans write ○ for 〇
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The value of a place word, or 0: 十 → 10, 百 → 100, 千 → 1000.</summary>
    public static int Place(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>True for a digit or a place word; 万 and 亿 are magnitudes, not numerals.</summary>
    public static bool IsNumeral(char c) => Numerals.Contains(c);

    /// <summary>Reads a whole numeral of digits and place words: 一百零五 → 105, 二〇二一 → 2021, 十二 → 12.</summary>
    /// <returns>False where <paramref name="text"/> is empty, holds another character or is no well-formed numeral.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 16)
            return false;
        bool hasPlace = false;
        foreach (char c in text)
        {
            if (!IsNumeral(c))
                return false;
            hasPlace |= Place(c) > 0;
        }
        return hasPlace ? TryParsePlaces(text, out value) : TryParseDigits(text, out value);
    }

    // 二〇二一: digit by digit, as years are written.
    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length > 9)
            return false;
        foreach (char c in text)
            value = value * 10 + Digit(c);
        return true;
    }

    // 三千零五十: a digit before each place, places falling; a bare 十 leads as 一十.
    private static bool TryParsePlaces(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int digit = -1, lastPlace = int.MaxValue;
        foreach (char c in text)
        {
            int place = Place(c);
            if (place == 0)
            {
                if (digit > 0)
                    return false;
                digit = Digit(c);
                continue;
            }
            if (place >= lastPlace || (digit <= 0 && (place != 10 || value != 0 && digit < 0)))
                return false;
            value += (digit <= 0 ? 1 : digit) * place;
            lastPlace = place;
            digit = -1;
        }
        value += Math.Max(digit, 0);
        return true;
    }
}
