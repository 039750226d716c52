using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>A date on a line of its own, below a signature; its line may be broken: 2021 / 年 / 2 / 月 / 2 / 日.</summary>
internal static class DateLine
{
    private const int LongestDate = 16;
    private const int MostPieces = 8;

    /// <summary>True where a date, and nothing else, stands from a line on.</summary>
    public static bool StartsAt(string text, RentedList<SourceLine> lines, int index)
    {
        Span<char> date = stackalloc char[LongestDate];
        int length = 0;
        for (int i = index; i < lines.Count && i < index + MostPieces && lines[i].Rule is null; i++)
        {
            if (!Append(text.AsSpan(lines[i].Start, lines[i].Length), date, ref length))
                return false;
            if (IsDate(date[..length]) && !(i + 1 < lines.Count && GoesOn(text, lines[i + 1])))
                return true;
        }
        return false;
    }

    /// <summary>2021年2月2日 · 二〇二一年二月</summary>
    public static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length is > 6 and <= 14 && text.IndexOf('年') == 4 && text[^1] is '日' or '月' && HoldsDateOnly(text);

    private static bool Append(ReadOnlySpan<char> line, Span<char> date, ref int length)
    {
        foreach (char c in line)
        {
            if (LineSplitter.IsEmpty(c))
                continue;
            if (length == date.Length)
                return false;
            date[length++] = Folding.Fold(c);
        }
        return HoldsDateOnly(date[..length]);
    }

    // 2021年2月 / 13: the date is not at its end.
    private static bool GoesOn(string text, SourceLine next) =>
        LineShape.IsNumber(text.AsSpan(next.Start, next.Length)) || LineShape.GoesOn(Folding.Fold(text[next.Start]));

    private static bool HoldsDateOnly(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Characters.IsDigit(c) && !ChineseNumeral.IsNumeral(c) && c is not ('年' or '月' or '日'))
                return false;
        }
        return true;
    }
}
