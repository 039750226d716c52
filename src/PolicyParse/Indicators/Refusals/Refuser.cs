using PolicyParse.Indicators.Quantities;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Parts the quantities of a paragraph into those that are statements and those that are not.</summary>
internal static class Refuser
{
    private static readonly RefusalRule[] Rules = [.. RefusalRules.All];

    /// <summary>Removes from <paramref name="quantities"/> what is no statement, and adds it to <paramref name="refused"/>, where that is asked for, with its reason.</summary>
    public static void Sift(ReadOnlySpan<char> text, TextSpan bounds, IndicatorLexicon lexicon, bool inRules, RentedList<WrittenQuantity> quantities, RentedList<NumberFinding>? refused)
    {
        var quotes = new QuoteScanner(bounds.Start);
        int kept = 0;
        for (int i = 0; i < quantities.Count; i++)
        {
            ref readonly WrittenQuantity quantity = ref quantities.Items[i];
            var surroundings = new Surroundings(text, bounds, quantity, quotes.Around(text, quantity.Span, bounds.End), lexicon, inRules);
            if (ReasonAgainst(surroundings) is { } reason)
                refused?.Add(NumberFinding.Refused(quantity.Span, reason));
            else if (kept++ < i)
                quantities[kept - 1] = quantity;
        }
        quantities.Truncate(kept);
    }

    private static string? ReasonAgainst(in Surroundings surroundings)
    {
        foreach (RefusalRule rule in Rules)
            if (rule.Applies(surroundings))
                return rule.Reason;
        return null;
    }

    /// <summary>Follows quotation marks and book-title marks forwards through a paragraph.</summary>
    private struct QuoteScanner(int start)
    {
        // A mark that is not closed soon was no quotation.
        private const int LongestQuote = 80;

        private int _at = start;
        private int _open = -1;

        public TextSpan? Around(ReadOnlySpan<char> text, TextSpan quantity, int end)
        {
            ReadOnlySpan<char> passed = text[_at..quantity.Start];
            if (passed.LastIndexOfAny("“”《》") is >= 0 and var mark)
                _open = passed[mark] is '“' or '《' ? _at + mark : -1;
            _at = quantity.Start;
            if (_open < 0 || quantity.Start - _open > LongestQuote)
                return null;
            int close = text[quantity.End..Math.Min(end, quantity.End + LongestQuote)].IndexOfAny('”', '》');
            return close < 0 ? null : new TextSpan(_open, quantity.End + close + 1);
        }
    }
}
