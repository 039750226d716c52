using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Reads the predicate that ends right before a quantity, or before its words of comparison: 提高到, 降至, 居, 占.</summary>
internal readonly ref struct PredicateReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    private const int LongestStart = 40;

    // Said of things, too; of a number only where it is a share.
    private static readonly WordSet SpeedOnly = new("加快", "放缓", "提速", "改善");

    private readonly ReadOnlySpan<char> _text = text;

    /// <returns>The predicate's length; 0 where none ends at <paramref name="to"/>.</returns>
    public int EndingAt(in WrittenQuantity quantity, int from, int to, out Predicate predicate, out bool leads)
    {
        leads = false;
        int length = lexicon.Predicates.EndingAt(_text, from, to, out predicate);
        if (_text[to - 1] is '到' or '至' or '为')
        {
            int verbEnd = to - 1 > from && _text[to - 2] == '了' ? to - 2 : to - 1;
            int verb = lexicon.Predicates.EndingAt(_text, from, verbEnd, out Predicate led);
            leads = verb > (_text[to - 1] == '为' ? 1 : 0) && led.Sense is PredicateSense.Move && to - verbEnd + verb > length;
            if (leads)
                (length, predicate) = (to - verbEnd + verb, led);
        }
        if (length == 2 && to - 3 >= from && _text[to - 2] == '位' && _text[to - 3] is '吨' or '床' or '学' or '席' or '车' or '岗' or '单')
            length = lexicon.Predicates.EndingAt(_text, to - 1, to, out predicate); // 总吨位|居全国第二
        // 加快|2条国际海缆建设: no speed
        if (length == 2 && !quantity.IsPercent && !quantity.IsPercentagePoint && SpeedOnly.Begins(_text[(to - 2)..to]))
            return 0;
        // a concentration gets better as it falls, a rate as it rises: 优良率改善|2个百分点
        if (length == 2 && quantity.IsPercentagePoint && _text[(to - 2)..to] is "改善")
            predicate = predicate with { Direction = Direction.Up };
        if (length == 0 || length == 1 && !AcceptsShort(quantity, from, to - 1, predicate) || predicate.Sense == PredicateSense.Move && IsSecondVerb(quantity, from, to, length))
            return 0;
        bool steps = predicate.Sense == PredicateSense.RankUp && quantity.Form != QuantityForm.Rank && _text[to - 1] != '上'; // 跃上500亿斤台阶 is a level reached
        leads |= predicate.Sense == PredicateSense.Leads || steps;
        return length;
    }

    // 新建|提升|310公里农村公路: what is raised is the road, not the number.
    private bool IsSecondVerb(in WrittenQuantity quantity, int from, int to, int length) =>
        !quantity.IsPercent && !quantity.IsPercentagePoint && lexicon.SecondVerbs.EndingAt(_text, from, to, out _) == length && lexicon.FirstVerbs.EndingAt(_text, from, to - length, out _) > 0;

    // One-character verbs are parts of many words: 存在, 新增, 因为, 行列.
    private bool AcceptsShort(in WrittenQuantity quantity, int from, int at, Predicate predicate)
    {
        char verb = _text[at], before = at > from ? _text[at - 1] : ' ';
        if (verb == '差')
            return quantity.IsPercentagePoint && before is ' ' or '还' or '仍' or '尚'; // ,|差3.7个百分点
        return predicate.Sense switch
        {
            PredicateSense.Gap => HasComparison(from, at) && (!quantity.IsMoney || _text[from..at].IndexOf('比') >= 0),
            PredicateSense.Rank => quantity.Form == QuantityForm.Rank,
            _ => verb switch
            {
                '在' => before is not ('存' or '现' or '正' or '所' or '实') && (quantity.IsPercent || quantity.IsMeasure),
                '为' => before is not ('因' or '认' or '作' or '成' or '行' or '分'),
                '是' => before is not ('但' or '可' or '就' or '凡' or '特'),
                '占' => before is not ('侵' or '强'),
                '增' => before is not ('新' or '净' or '激'),
                '减' => before is not ('缓' or '裁' or '削'),
                '升' => before is not ('提' or '晋' or '公'),
                '降' => before is not ('空' or '起' or '升'),
                _ => true,
            },
        };
    }

    private bool HasComparison(int from, int to) => _text[from..to].IndexOfAny('比', '较') >= 0 || _text[from..to].IndexOf("于") >= 0;

    /// <summary>从39个|拓展到|91个, 由71所|整合为|47所: between two values any verb leads from one to the other; a known one tells the direction, too.</summary>
    public bool LeadsFromStart(int from, int to)
    {
        if (to - from is < 2 or > 6 || _text[to - 1] is not ('到' or '至' or '为') || from == 0 || !Characters.IsHan(_text[from - 1]) && !Characters.IsDigit(_text[from - 1]) && _text[from - 1] is not ('%' or ')'))
            return false;
        foreach (char c in _text[from..to])
            if (!Characters.IsHan(c))
                return false;
        if (lexicon.Predicates.EndingAt(_text, from, to, out _) > 1 || lexicon.Predicates.EndingAt(_text, from, to - 1, out _) > 0)
            return false;
        ReadOnlySpan<char> before = _text[Math.Max(0, from - LongestStart)..from];
        before = before[(before.LastIndexOfAny(",。;、") + 1)..];
        return before.ContainsAny('从', '由');
    }
}
