using System.Buffers;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Nouns;

/// <summary>Steps over a clause that stands with 的 between a quantity and its noun: 172项|含金量大的|改革举措, 6部|专门为新区制定的|法规.</summary>
internal readonly ref struct AttributeReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    private const int LongestAttribute = 36;

    // What such a clause begins with. A noun never does: 具有影响力的|平台, 符合条件的|残疾人.
    private static readonly WordSet Openers = new("专门", "专为", "符合", "满足", "拥有", "含有", "处于", "尚未", "正在", "已经", "能够", "可以", "最具", "较为", "比较", "投资", "总投资");

    // What such a clause ends with: 实力雄厚、布局合理的|工业基地.
    private static readonly WordSet Endings = new("先进", "显著", "突出", "雄厚", "合理", "广泛", "完善", "明显", "成熟", "齐全", "鲜明", "优良", "优秀", "优异", "良好", "领先", "完整", "健全", "紧密", "密切", "重要", "关键", "主要", "重大", "不同", "大型", "急需", "紧缺", "薄弱", "困难", "特殊");

    private const string ShortEndings = "大高强好多广新"; // 含金量|大

    // 8个有关部门的…, 3万名在册职工的…: the word begins a noun.
    private const string NounParts = "关利害册读库营产售研用编";

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",。;:!?\n\t“《");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly NounEdges _edges = new(text, lexicon);

    /// <returns>Where the noun begins behind the clause, or <paramref name="start"/> where there is none.</returns>
    public int Skip(int start, int limit)
    {
        limit = Math.Min(limit, start + LongestAttribute);
        int length = start < limit ? _text[start..limit].IndexOf('的') : -1;
        if (length <= 0 || _text.Slice(start, length).ContainsAny(Breaks))
            return start;
        int of = start + length;
        if (EndsInSize(_text[start..of]))
            return start; // 37个|投资20亿元以上的产业项目: the size is part of the name
        return IsOpened(start, of) || _text[start..of].IndexOf("并符合") > 0 || AreQualities(start, of) ? of + 1 : start;
    }

    private bool EndsInSize(ReadOnlySpan<char> clause)
    {
        int end = clause.Length - lexicon.BoundsAfter.EndingAt(clause, 0, clause.Length, out _);
        return end > 1 && clause[end - 1] == '元' && (Characters.IsDigit(clause[end - 2]) || NumberReader.MagnitudeOf(clause[end - 2]) > 0);
    }

    // 技术先进、应用广泛; but 10个县区通了|新的高速
    private bool AreQualities(int start, int of)
    {
        int member = start;
        for (int at = start; at < of; at++)
        {
            if (_text[at] == '、')
            {
                if (!EndsInQuality(member, at))
                    return false;
                member = at + 1;
            }
            else if (at > member && (_text[at] == '了' || _edges.IsEnd(at, of, member)))
            {
                return false;
            }
        }
        return EndsInQuality(member, of);
    }

    private bool IsOpened(int at, int limit)
    {
        if (Openers.Begins(_text[at..limit]) || _text[at..limit] is "在建")
            return true;
        if (limit - at < 2)
            return false;
        if (_text[at] is '在' or '有' or '由')
            return !_edges.IsInsideWord(at, limit) && !NounParts.Contains(_text[at + 1]);
        return lexicon.NounEnds.StartingAt(_text, at, limit, out NounEnd sort) > 1 && sort != NounEnd.Late;
    }

    private bool EndsInQuality(int start, int end) =>
        end > start && ShortEndings.Contains(_text[end - 1]) || end - start >= 2 && Endings.Begins(_text[(end - 2)..end]);
}
