using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Tells whether a place has an order to stand in: 居全国第一, 排名第三, 分列全省第四、第八. 第一,加强领导 is a point.</summary>
internal static class RankOrder
{
    private static readonly WordEndings Scopes = new("全国", "全省", "全市", "世界", "全球", "国内", "地区", "列", "位", "名", "保持", "进入", "稳居", "城市", "省份", "行业", "均");

    public static bool IsMissing(in Surroundings s)
    {
        if (s.Before.EndsWith("摆在") || s.Before.EndsWith("放在") || s.Next is '%' or '‰' || s.Last == '是' && s.Next == '的')
            return true; // 把讲政治摆在首位, 全球前1‰学科, 安全是第一位的
        if (s.Words[0] == '第' && Characters.IsDigit(s.Words[1]) && s.Words[^1] is '位' or '名')
            return false; // 获评全国百强市第38位
        // 分别位列第三、|第四: all places of a list stand in the order of the first.
        ReadOnlySpan<char> before = RankScope.BeforeList(s.Before);
        if (before.IsEmpty || RankScope.EndsInOtherWord(before) || before[^1] is ',' or '。' or ';' or ':' or ' ' or '“')
            return true;
        if (before[^1] is '由' or '从' && before.Length > 1)
            before = before[..^1]; // 排名由|第98位|升至第72位
        if (s.EndsInPredicate(before) || before.Length == s.Before.Length && s.IsBoundedBefore)
            return false;
        ReadOnlySpan<char> words = before;
        while (s.Lexicon.Openers.EndingAt(words, 0, words.Length, out Opener opener) is > 0 and var length)
        {
            if (opener.Sort is OpenerSort.Scope or OpenerSort.RankScope)
                return false;
            words = words[..^length];
        }
        return !Scopes.End(before) && !RankScope.IsList(before) && RankScope.StartBefore(before, 0, before.Length, s.Lexicon.Predicates) < 0;
    }
}
