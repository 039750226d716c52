using PolicyParse.Indicators.Quantities;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Tells a number that only says by what another is counted: 每|增加1人, 每|三百户, 每成功引进|1名.</summary>
internal static class PerUnit
{
    private const int Farthest = 7;

    // Beside the verbs of the tables.
    private static readonly string[] Others = ["逾期", "超期", "延期", "延误", "迟延", "成功", "新", "再", "多", "少", "超", "满"];

    public static bool Is(in Surroundings s)
    {
        if (s.Quantity.Form is not (QuantityForm.Amount or QuantityForm.Fraction))
            return false;
        ReadOnlySpan<char> near = s.Before[Math.Max(0, s.Before.Length - Farthest)..];
        int each = near.LastIndexOf('每');
        return each >= 0 && IsVerbs(near[(each + 1)..], s.Lexicon);
    }

    /// <summary>新增, 成功引进, 超过: nothing else stands between 每 and the number.</summary>
    public static bool IsVerbs(ReadOnlySpan<char> words, IndicatorLexicon lexicon)
    {
        int at = 0;
        while (at < words.Length)
        {
            int length = Math.Max(lexicon.Actions.StartingAt(words, at, words.Length, out _), lexicon.BoundsBefore.StartingAt(words, at, words.Length, out _));
            if (lexicon.Predicates.StartingAt(words, at, words.Length, out Predicate predicate) is > 1 and var move && predicate.Sense is PredicateSense.Move or PredicateSense.Reach)
                length = Math.Max(length, move);
            if (length < 2)
                length = OtherLength(words[at..]);
            if (length == 0)
                return false;
            at += length;
        }
        return true;
    }

    private static int OtherLength(ReadOnlySpan<char> words)
    {
        foreach (string other in Others)
            if (words.StartsWith(other))
                return other.Length;
        return 0;
    }
}
