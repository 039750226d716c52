using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Nouns;

/// <summary>Tells where a thing that is counted ends before a rate of its own: 23个项目|执行率低于50%, 12个市|地区生产总值增速高于全省.</summary>
internal static class OwnedMeasures
{
    private const int LongestMeasure = 14;

    // Nouns that begin with such an owner: 12个市场主体.
    private static readonly WordSet Longer = new("市场", "市民", "市政", "市级", "市属", "市直", "县级", "县域", "县城", "县属", "县直", "省级", "省属", "省直", "村级", "村庄", "村民", "村集体", "镇级", "乡镇", "乡村", "县区", "县市", "市县", "市州", "市区", "省市", "旗县", "项目库", "行业协会");

    private static readonly WordSet Rates = new("增速", "增幅", "率");

    // What a rate is never behind: 县|实现…, 县|的….
    private static readonly WordSet Breaks = new("的", "为", "将", "已", "被", "实现", "完成", "开展", "推进");

    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the noun begins.</param>
    /// <param name="at">Where the measure may begin.</param>
    /// <param name="limit">The end of what may be read.</param>
    /// <param name="lexicon">The tables.</param>
    public static bool Begins(ReadOnlySpan<char> text, int start, int at, int limit, IndicatorLexicon lexicon)
    {
        if (!IsOwner(text[start..at]) || Longer.LengthAtStart(text[start..limit]) > at - start)
            return false;
        for (int i = at; i < Math.Min(limit, at + LongestMeasure) && Characters.IsHan(text[i]) && !Breaks.Begins(text[i..limit]); i++)
        {
            int rate = i > at ? Rates.LengthAtStart(text[i..limit]) : 0;
            if (rate > 0)
                return IsSaid(text, i + rate, limit, lexicon);
        }
        return false;
    }

    private static bool IsOwner(ReadOnlySpan<char> noun) => noun is "县" or "市" or "省" or "州" or "旗" or "村" or "镇" or "乡"
        or "项目" or "企业" or "行业" or "部门" or "单位" or "地区" or "城市" or "园区" or "乡镇" or "街道" or "社区" or "县区" or "市州" or "市县" or "盟市" or "旗县" or "区县";

    // 率|低于50%, 增速|达8%, 增速|高于全省; but 率先, 增速|最快的县
    private static bool IsSaid(ReadOnlySpan<char> text, int at, int limit, IndicatorLexicon lexicon) =>
        at == limit && at < text.Length && Characters.IsDigit(text[at])
        || at < limit && (lexicon.Predicates.StartingAt(text, at, limit, out _) > 0 || lexicon.BoundsBefore.StartingAt(text, at, limit, out _) > 0 || text[at] is '达' or '超' || lexicon.Openers.StartingAt(text, at, limit, out Opener opener) > 0 && opener.Sort == OpenerSort.Adverb);
}
