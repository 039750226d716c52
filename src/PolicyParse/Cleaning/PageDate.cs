using System.Diagnostics.CodeAnalysis;
using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The dates of source lines and index blocks: 2021-03-17 05:05:26, 2025年07月09日, 2019/12/3.</summary>
internal static class PageDate
{
    /// <summary>The ISO 8601 form of a date, with its time where there is one.</summary>
    public static bool TryToIso(ReadOnlySpan<char> value, [NotNullWhen(true)] out string? iso)
    {
        Span<int> numbers = stackalloc int[6];
        int count = Numbers(value, numbers);
        iso = null;
        if (count < 3 || numbers[0] is < 1900 or > 2199 || numbers[1] is < 1 or > 12 || numbers[2] is < 1 or > 31)
            return false;
        iso = $"{numbers[0]:D4}-{numbers[1]:D2}-{numbers[2]:D2}";
        if (count >= 5 && numbers[3] < 24 && numbers[4] < 60 && numbers[5] < 60)
            iso += $"T{numbers[3]:D2}:{numbers[4]:D2}:{numbers[5]:D2}";
        return true;
    }

    private static int Numbers(ReadOnlySpan<char> value, Span<int> numbers)
    {
        int count = 0;
        for (int i = 0; i < value.Length && count < numbers.Length;)
        {
            if (!Characters.IsDigit(Folding.Fold(value[i])))
            {
                i++;
                continue;
            }
            int start = i, number = 0;
            while (i < value.Length && i - start < 8 && Characters.IsDigit(Folding.Fold(value[i])))
                number = number * 10 + (Folding.Fold(value[i++]) - '0');
            numbers[count++] = number;
        }
        return count;
    }
}
