namespace PolicyParse.Lexicon;

/// <summary>发文字号: 国办发〔2020〕12号, 津工信电力(2021)2号, 国务院令第696号.</summary>
internal static class DocumentNumbers
{
    private const int LongestBody = 24;
    private const string Order = "令";

    /// <summary>True for a line that is a number and nothing else; marks like 特急 may not stand beside it.</summary>
    public static bool IsNumber(string text, TextSpan line) =>
        TryFind(text, line, out TextSpan found) && Blanks.Skip(text, line.Start, line.End) >= found.Start && Blanks.Skip(text, found.End, line.End) == line.End;

    /// <summary>The first number inside a span.</summary>
    public static bool TryFind(string text, TextSpan span, out TextSpan found)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            int number = text.IndexOf('号', i, span.End - i);
            if (number < 0)
                break;
            if (TryReadBracketed(text, span.Start, number, span.End, out found) || TryReadOrder(text, span.Start, number, span.End, out found))
                return true;
            i = number;
        }
        found = default;
        return false;
    }

    /// <summary>True for the first line of a number over two: 中华人民共和国国务院令 / 第777号.</summary>
    public static bool IsOrderHead(string text, TextSpan line) =>
        line.Length is >= 3 and <= LongestBody && text[line.End - 1] == '令' && SkipBackBody(text, line.Start, line.End) == line.Start;

    /// <summary>True for the second: 第777号.</summary>
    public static bool IsOrderTail(string text, TextSpan line) =>
        line.Length is >= 3 and <= 10 && text[line.Start] == '第' && text[line.End - 1] == '号'
        && SkipBackNumeral(text, line.Start, Blanks.SkipBack(text, line.Start, line.End - 1)) is int number && Blanks.SkipBack(text, line.Start, number) == line.Start + 1;

    // 国办发〔2020〕12号: read backwards from 号.
    private static bool TryReadBracketed(string text, int from, int number, int end, out TextSpan found)
    {
        found = default;
        int i = SkipBackDigits(text, from, Blanks.SkipBack(text, from, number));
        if (i == Blanks.SkipBack(text, from, number))
            return false;
        i = Blanks.SkipBack(text, from, i);
        if (i > from && text[i - 1] == '第')
            i--;
        i = Blanks.SkipBack(text, from, i);
        if (i - 1 < from || !IsClosing(text[i - 1]))
            return false;
        int yearEnd = Blanks.SkipBack(text, from, i - 1);
        int year = SkipBackDigits(text, from, yearEnd);
        if (yearEnd - year != 4 || year - 1 < from || !IsOpening(text[year - 1]))
            return false;
        int body = SkipBackBody(text, from, Blanks.SkipBack(text, from, year - 1));
        found = new TextSpan(body, number + 1);
        return body < year - 1;
    }

    // 中华人民共和国国务院令第696号, 第696号令
    private static bool TryReadOrder(string text, int from, int number, int end, out TextSpan found)
    {
        found = default;
        int digits = Blanks.SkipBack(text, from, number);
        int i = SkipBackNumeral(text, from, digits);
        if (i == digits)
            return false;
        i = Blanks.SkipBack(text, from, i);
        if (i == from || text[i - 1] != '第')
            return false;
        int at = i - 1;
        if (number + 1 < end && text.AsSpan(number + 1, 1).SequenceEqual(Order))
        {
            found = new TextSpan(at, number + 2);
            return true;
        }
        at = Blanks.SkipBack(text, from, at);
        if (TrySkipBackYear(text, from, at, out int year))
        {
            found = new TextSpan(SkipBackBody(text, from, Blanks.SkipBack(text, from, year)), number + 1);
            return true;
        }
        if (at == from || text[at - 1] != '令' && !(at - 1 > from && text.AsSpan(at - 2, 2) is "公告" or "通告"))
            return false;
        found = new TextSpan(SkipBackBody(text, from, at), number + 1);
        return true;
    }

    // 财政部公告2023年第8号
    private static bool TrySkipBackYear(string text, int from, int at, out int year)
    {
        year = at;
        if (at - from < 5 || text[at - 1] != '年')
            return false;
        int end = Blanks.SkipBack(text, from, at - 1);
        year = SkipBackDigits(text, from, end);
        return end - year == 4;
    }

    private static int SkipBackBody(string text, int from, int i)
    {
        int start = i;
        while (start > from && i - start < LongestBody && IsBodyCharacter(text[start - 1]))
            start--;
        // 12月26日国务院令第1号: the date before it is no part of the body.
        return start < i && start > from && text[start] == '日' && Characters.IsDigit(text[start - 1]) ? start + 1 : start;
    }

    private static bool IsBodyCharacter(char c) => Characters.IsHan(c) || char.IsAsciiLetter(c);

    private static bool IsOpening(char c) => c is '〔' or '[' or '(' or '【' or '﹝' or '「' or '<' or '〈' or '{';

    private static bool IsClosing(char c) => c is '〕' or ']' or ')' or '】' or '﹞' or '」' or '>' or '〉' or '}';

    private static int SkipBackDigits(string text, int from, int i)
    {
        while (i > from && Characters.IsDigit(text[i - 1]))
            i--;
        return i;
    }

    private static int SkipBackNumeral(string text, int from, int i)
    {
        int start = i;
        while (start > from && i - start < 8 && (Characters.IsDigit(text[start - 1]) || ChineseNumeral.IsNumeral(text[start - 1])))
            start--;
        return start;
    }
}
