using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Finds among whom a place is counted, whatever they are: 居|全国主要产煤省区|首位, 位列|三县两区|第二.</summary>
internal static class RankScope
{
    private const int Shortest = 2;
    private const int Longest = 14;

    /// <summary>Where the scope starts that ends at <paramref name="end"/>, right behind a word of order; -1 where there is none.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int from, int end, WordTable<Predicate> predicates)
    {
        for (int at = end - 1; at > from && end - at <= Longest && IsOfScope(text[at]); at--)
        {
            if (end - at >= Shortest && IsOrder(text, from, at, predicates))
                return at;
        }
        return -1;
    }

    private static bool IsOfScope(char c) => Characters.IsHan(c) || c is '“' or '”' or '、';

    private static bool IsOrder(ReadOnlySpan<char> text, int from, int end, WordTable<Predicate> predicates)
    {
        int length = predicates.EndingAt(text, from, end, out Predicate found);
        if (length > 1)
            return found.Sense is PredicateSense.Rank or PredicateSense.RankUp || text[(end - length)..end] is "保持";
        // 居|各省区|第一, but 居民 and 新居
        return length == 1 && text[end - 1] == '居' && text[end] is not ('民' or '住' or '家' or '室' or '中') && (end - 1 == from || text[end - 2] is not ('新' or '定' or '邻' or '民' or '安' or '旧' or '群'));
    }
}
