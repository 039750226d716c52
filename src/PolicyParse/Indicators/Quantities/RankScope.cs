using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Finds among whom a place is counted, whatever they are: 居|全国主要产煤省区|首位, 位列|三县两区|第二.</summary>
internal static class RankScope
{
    private const int Shortest = 2;
    private const int Longest = 14;

    // A scope ends in what it is one of: 省区, 城市, 西北, 行业.
    private static readonly SearchValues<char> Ends = SearchValues.Create("省区市县州国界部东西南北级业类");

    /// <summary>Where the scope starts that ends at <paramref name="end"/>, right behind a word of order; -1 where there is none.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int from, int end, WordTable<Predicate> predicates)
    {
        for (int at = end - 1; at > from && end - at <= Longest && IsOfScope(text, at); at--)
        {
            if (end - at >= Shortest && IsOrder(text, from, at, sure: Ends.Contains(text[end - 1]), predicates))
                return at;
        }
        return -1;
    }

    private static bool IsOfScope(ReadOnlySpan<char> text, int at) =>
        Characters.IsHan(text[at]) || text[at] is '“' or '”' or '、' || at + 1 < text.Length && Characters.IsDigit(text[at]) && (text[at + 1] == '强' || Characters.IsDigit(text[at + 1])); // 中国企业500强

    // 居, 排 and 保持 are words of order only before a sure scope: 居|各省区|第一, but 保持安全|第一 and 宜居城市|第一.
    private static bool IsOrder(ReadOnlySpan<char> text, int from, int end, bool sure, WordTable<Predicate> predicates)
    {
        int length = predicates.EndingAt(text, from, end, out Predicate found);
        if (length > 1 && found.Sense is PredicateSense.Rank or PredicateSense.RankUp)
            return true;
        if (sure && length == 1 && text[end - 1] == '排')
            return !(end - 1 > from && text[end - 2] is '安' or '减' or '编' or '彩');
        // 增速分别|列|韶关市第3位
        if (sure && length == 1 && text[end - 1] == '列' && end - 1 > from && text[end - 2] is '别' or '均' or '仍' or '都')
            return true;
        return sure && (text[(end - length)..end] is "保持" || text[(end - length)..end] is "居" && !(end - 1 > from && text[end - 2] is '宜' or '安' or '定' or '新'));
    }
}
