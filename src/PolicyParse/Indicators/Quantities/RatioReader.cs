using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Reads one number to another: 2:1, 1:1.5, 1.68∶1, 1.2比1. Three parts (8.1:42.2:49.7) are a structure and no ratio, and a time of day (9:30) is none.</summary>
internal static class RatioReader
{
    // 1:0.001; a smaller part is no ratio's, and dividing by it would overflow.
    private const decimal SmallestPart = 0.001m;

    // How far before a ratio its name says that it is one: 师生比达到|1:12.
    private const int LongestClaim = 8;

    public static bool TryRead(ReadOnlySpan<char> text, int at, int start, int end, in WrittenNumber first, out WrittenQuantity quantity)
    {
        quantity = default;
        int colon = first.Span.End;
        if (first.IsChinese || colon + 1 >= end || !IsColon(text[colon]) && text[colon] != '比' || !Characters.IsDigit(text[colon + 1]) || !NumberReader.TryRead(text, colon + 1, end, out WrittenNumber second))
            return false;
        if (second.Value < SmallestPart || RunsOn(text, second.Span.End, end) || at - 1 > start && IsColon(text[at - 1]) && Characters.IsDigit(text[at - 2]))
            return false;
        if (text[colon] == '比' && first.Value != 1 && second.Value != 1)
            return false; // 3比2 is a score
        if (text[colon] == ':' && IsClock(first, second) && !text[Math.Max(start, at - LongestClaim)..at].Contains('比'))
            return false;
        quantity = new WrittenQuantity(new TextSpan(at, second.Span.End), Math.Round(first.Value / second.Value, 4), null, "", null, QuantityForm.Ratio, first);
        return true;
    }

    public static bool IsColon(char c) => c is ':' or '∶';

    // A time of day has two digits behind its colon.
    private static bool IsClock(in WrittenNumber first, in WrittenNumber second) =>
        second.Span.Length == 2 && second.Mantissa < 60 && first.Mantissa < 25 && second.IsWhole;

    private static bool RunsOn(ReadOnlySpan<char> text, int at, int end) =>
        at < end && (text[at] is '/' or '-' or '.' || IsColon(text[at]) || char.IsAsciiLetterOrDigit(text[at]));
}
