using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Cuts from a subject where a number is kept (债务率|控制在红色警戒线), whose it is by size (收入总额|3人及以下户), and who does what to whom (由主管部门|暂停协议).</summary>
internal readonly ref struct SubjectEdges(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    // Where a number is kept: 红色|警戒线, 核定|限额.
    private static readonly WordEndings Marks = new("警戒线", "预警线", "控制线", "红线", "限额", "目标", "目标值", "区间", "水平", "范围", "限值", "标准", "指标", "要求", "上限");

    private const int LongestMark = 16;
    private const int LongestHousehold = 8;
    private const int LongestCut = 10;

    // What is done to another's share: 对其|压减|预算20%.
    private static readonly WordSet Cuts = new("压减", "核减", "扣减", "削减", "降低", "提高", "上浮", "下浮");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>债务率|控制在|红色警戒线300%以下, 保障面积|为|人均15平方米: between the verb and its number stands only where that number lies.</summary>
    public int CutHold(int from, int to, ref Segment segment)
    {
        if (segment.Predicate is not null || to <= from)
            return to;
        if (to - from > 4 && _text[from..to] is var words && (words.EndsWith("为人均") || words.EndsWith("为户均")))
        {
            segment.Predicate = new Predicate(PredicateSense.Reach, Direction.None);
            segment.PredicateStart = to - 3;
            return to - 3;
        }
        if (!Marks.End(_text[from..to]) || _text[from..to].LastIndexOf("控制在") is not (>= 0 and var hold) || to - from - hold > LongestMark)
            return to;
        segment.Predicate = new Predicate(PredicateSense.Reach, Direction.None);
        segment.PredicateStart = from + hold;
        return from + hold;
    }

    /// <summary>家庭财产总额|3人及以下户|不超过25万元: how large the household is.</summary>
    public int CutHousehold(int from, int to)
    {
        if (to <= from || _text[to - 1] != '户')
            return to;
        for (int at = to - 2; at > from && to - at <= LongestHousehold; at--)
            if (_text[at] == '人' && Characters.IsDigit(_text[at - 1]))
                return at - 1 > from && Characters.IsDigit(_text[at - 2]) ? at - 2 : at - 1;
        return to;
    }

    /// <summary>由主管部门约谈、|暂停协议1至6个月, 对等级为“差”的项目|压减|预算20%: who does it or to whom is no part of what is done.</summary>
    public int CutActor(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (segment.Predicate is not null || to - from < 4)
            return from;
        ReadOnlySpan<char> words = _text[from..to];
        if (quantity.IsTime && words.EndsWith("公示") && (words.ContainsAny('向', '在') || from > 0 && _text[from - 1] == '在'))
            return to - 2; // 评审结果向社会|公示|5个工作日
        if (quantity.IsTime && words.StartsWith("对距"))
            return from + 1; // 对|距退休年龄不足5年的人员
        if (words.Length < 6)
            return from;
        if (words[0] == '由' && quantity.IsTime && Math.Max(words.IndexOf("部门"), words.IndexOf("机关")) is > 0 and var office && office + 4 <= words.Length)
            return from + (words.LastIndexOf('、') is var joint && joint > office + 2 && joint + 2 < words.Length ? joint + 1 : office + 2);
        if (words[0] != '对' || !quantity.IsPercent)
            return from;
        for (int at = words.Length - 4; at > 2 && words.Length - at <= LongestCut; at--)
        {
            if (!Cuts.Begins(words[at..]) || lexicon.Predicates.StartingAt(_text, from + at, to, out Predicate found) != 2 || found.Sense != PredicateSense.Move)
                continue;
            segment.Predicate = found;
            segment.PredicateStart = from + at;
            segment.IsVerbFirst = true;
            return from + at + 2;
        }
        return from;
    }
}
