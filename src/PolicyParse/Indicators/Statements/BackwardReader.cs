using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Statements;

/// <summary>Reads backwards from a quantity what is said right before it: bounds, predicate, adverbs, times.</summary>
internal readonly ref struct BackwardReader(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    private const int MostWords = 16;
    private const int LongestStart = 40;

    private readonly ReadOnlySpan<char> _text = text;

    /// <returns>Where the words end that stand before all that was read.</returns>
    public int Read(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (to > from && _text[to - 1] is '-' or '−' && !quantity.IsTime)
        {
            segment.IsNegative = true;
            to--;
        }
        segment.PredicateStart = to;
        if (quantity.Form == QuantityForm.Rank && segment.IsJoined && RankScope.IsSecond(_text, from, to))
        {
            segment.Scope = new TextSpan(from, to);
            return from;
        }
        for (int step = 0; step < MostWords && to > from; step++)
        {
            int next = StepBack(quantity, from, to, ref segment);
            if (next == to)
                break;
            to = next;
        }
        return to;
    }

    private int StepBack(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        char last = _text[to - 1];
        if (last == ')' && _text[from..to].EndsWith("(含)"))
            return to - 3; // 不少于(含)3人
        if (segment.IsRateNoun)
            return to;
        if (last is ']' or '〕' or '】')
            return FootnoteMark.StartBefore(_text, from, to); // 地区生产总值[2]
        if (last is '“' or '(' or ' ' or '"' or '了' or '又')
            return to - 1;
        if (TryStepOverTime(from, to, ref segment, out int before) || TryStepOverStreak(from, to, out before))
            return before;
        if (last is '由' or '从')
        {
            segment.IsStart = segment.Predicate is null;
            return to - 1;
        }
        if (segment.Predicate is null && LeadsFromStart(from, to))
        {
            segment.Predicate = new Predicate(PredicateSense.Leads, Direction.None);
            segment.LeadsTo = true;
            segment.PredicateStart = from;
            return from;
        }
        int bound = lexicon.BoundsBefore.EndingAt(_text, from, to, out Bound boundFound);
        int predicate = segment.Predicate is null ? PredicateEndingAt(quantity, from, to, out Predicate predicateFound, out bool leads) : PredicateNone(out predicateFound, out leads);
        int action = segment.Predicate is null ? ActionEndingAt(from, to) : 0;
        int opener = OpenerEndingAt(from, to, out Opener openerFound);
        int longest = Math.Max(Math.Max(bound, predicate), opener);
        if (longest == 0 && quantity.Form == QuantityForm.Rank && segment.Predicate is null && RankScope.StartBefore(_text, from, to, lexicon.Predicates) is > 0 and var scope)
        {
            segment.Scope ??= new TextSpan(scope, to);
            return scope;
        }
        if (longest == 0 || action > longest || action == longest && predicate != longest && bound != longest)
            return to;
        bool isGap = predicate == longest && quantity.IsPercentagePoint && predicateFound.Sense == PredicateSense.Gap; // 高于全国1.2个百分点
        if (bound == longest && !isGap && AcceptsBound(quantity, from, to - bound, boundFound))
        {
            segment.Bound ??= boundFound;
            segment.SharesBound |= _text[(to - bound)..to] is "至少" or "最多" or "最高" or "最高不超过" or "最高给予";
            segment.IsProhibition |= _text[(to - bound)..to].StartsWith("不得");
            return to - bound;
        }
        if (predicate >= opener && predicate > 0)
        {
            segment.Predicate = predicateFound;
            segment.LeadsTo = leads;
            segment.PredicateStart = to - predicate;
            segment.IsDistributed |= predicateFound.Sense == PredicateSense.Rank && _text[to - predicate] == '分'; // 分列全省第四、第八
            return to - predicate;
        }
        if (opener == 0)
            return to;
        // 经济增长|预期7%: a growth that is expected is a noun.
        if (_text[(to - opener)..to] is "预期" && _text[from..(to - opener)].EndsWith("增长"))
            segment.IsRateNoun = true;
        segment.Note(openerFound, new TextSpan(to - opener, to), _text);
        return to - opener;
    }

    // 上 bounds only bare magnitudes (上万人), 数 likewise; 近 is no bound inside 附近.
    private bool AcceptsBound(in WrittenQuantity quantity, int from, int start, Bound bound)
    {
        char first = _text[start];
        int length = lexicon.BoundsBefore.StartingAt(_text, start, quantity.Span.Start, out _);
        if (length == 1 && start + 1 < quantity.Span.Start && lexicon.BoundsBefore.StartingAt(_text, start + 1, quantity.Span.Start, out _) == 0)
            return false;
        if (first == '限' && start > from && _text[start - 1] is '期' or '年' or '权' or '上' or '下' or '有' or '时' || first == '满' && start > from && _text[start - 1] is '期' or '届' or '圆' or '充')
            return false;
        if (first is '上' or '数' or '过' or '破' && length == 1)
            return quantity.Number.IsBare && start + 1 == quantity.Span.Start && !(start > from && _text[start - 1] is '以' or '通' or '经' or '超');
        if (first == '近' && start > from && _text[start - 1] is '附' or '最' or '接')
            return false;
        return !(first == '约' && start > from && _text[start - 1] is '集' or '条' or '合' or '节');
    }

    private bool TryStepOverTime(int from, int to, ref Segment segment, out int before)
    {
        before = to;
        int end = _text[to - 1] == '的' ? to - 1 : to;
        if (!TimeLine.TryGetEndingAt(times, end, out TimeMention time) || time.Span.Start < from)
            return false;
        before = time.Span.Start;
        if (time.Role == TimeRole.Until && before > from && _text[before - 1] is '到' or '至' && lexicon.Predicates.EndingAt(_text, from, before - 1, out _) == 0)
            before--; // 总产值|到本世纪末|翻两番
        if (time.Role == TimeRole.Comparand)
        {
            if (before > from && _text[before - 1] == '于')
                return true; // 快于|2024年|1.8个百分点
            before = Math.Max(from, before - 1);
            if (_text[before] is '比' or '较')
                segment.Baseline ??= new TextSpan(before, end);
            return true;
        }
        if (time.Role == TimeRole.Start && segment.Predicate is null)
            segment.IsStart = true;
        // 增加到2002年的10.2万亿元: the 到 belongs to the predicate.
        segment.Time ??= time;
        return true;
    }

    // 连续5年|居全国第一
    private bool TryStepOverStreak(int from, int to, out int before)
    {
        before = to;
        if (_text[to - 1] is not ('年' or '月' or '届' or '次'))
            return false;
        int at = to - 1;
        while (at > from && (_text[at - 1] == '个' || Characters.IsDigit(_text[at - 1]) || ChineseNumeral.IsNumeral(_text[at - 1])))
            at--;
        if (at == to - 1 || !_text[from..at].EndsWith("连续"))
            return false;
        before = at - 2;
        return true;
    }

    // 从39个|拓展到|91个, 由71所|整合为|47所: between two values any verb leads from one to the other; a known one tells the direction, too.
    private bool LeadsFromStart(int from, int to)
    {
        if (to - from is < 3 or > 6 || _text[to - 1] is not ('到' or '至' or '为') || from == 0 || !Characters.IsHan(_text[from - 1]) && _text[from - 1] is not ('%' or ')'))
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

    private static int PredicateNone(out Predicate predicate, out bool leads)
    {
        predicate = default;
        leads = false;
        return 0;
    }

    private int PredicateEndingAt(in WrittenQuantity quantity, int from, int to, out Predicate predicate, out bool leads)
    {
        leads = false;
        int length = lexicon.Predicates.EndingAt(_text, from, to, out predicate);
        if (_text[to - 1] is '到' or '至')
        {
            int verbEnd = to - 1 > from && _text[to - 2] == '了' ? to - 2 : to - 1;
            int verb = lexicon.Predicates.EndingAt(_text, from, verbEnd, out Predicate led);
            leads = verb > 0 && led.Sense is PredicateSense.Move && to - verbEnd + verb > length;
            if (leads)
                (length, predicate) = (to - verbEnd + verb, led);
        }
        if (length == 0 || length == 1 && !AcceptsShort(quantity, from, to - 1, predicate))
            return 0;
        leads |= predicate.Sense == PredicateSense.Leads || predicate.Sense == PredicateSense.RankUp && quantity.Form != QuantityForm.Rank;
        return length;
    }

    // One-character verbs are parts of many words: 存在, 新增, 因为, 行列.
    private bool AcceptsShort(in WrittenQuantity quantity, int from, int at, Predicate predicate)
    {
        char verb = _text[at], before = at > from ? _text[at - 1] : ' ';
        return predicate.Sense switch
        {
            PredicateSense.Gap => HasComparison(from, at) && (!quantity.IsMoney || _text[from..at].IndexOf('比') >= 0),
            PredicateSense.Rank => quantity.Form == QuantityForm.Rank,
            _ => verb switch
            {
                '在' => before is not ('存' or '现' or '正' or '所' or '实') && (quantity.IsPercent || quantity.IsMeasure),
                '为' => before is not ('因' or '认' or '作' or '成' or '行' or '分'),
                '有' => before is not ('所' or '国' or '具' or '没' or '还' or '特') || true,
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

    private int ActionEndingAt(int from, int to)
    {
        int length = lexicon.Actions.EndingAt(_text, from, to, out ActionPositions positions);
        return (positions & (ActionPositions.Final | ActionPositions.Initial)) != 0 ? length : 0;
    }

    private int OpenerEndingAt(int from, int to, out Opener opener)
    {
        int length = lexicon.Openers.EndingAt(_text, from, to, out opener);
        if (length == 0 || opener.Sort is OpenerSort.Connective or OpenerSort.Light)
            return 0;
        char before = to - length > from ? _text[to - length - 1] : ' ';
        if (length > 1)
            return before == '人' && _text[to - length] == '均' ? 0 : length;
        return _text[to - 1] switch
        {
            '均' => before is '人' or '户' or '亩' or '地' or '县' or '车' or '村' or '日' or '月' or '年' or '件' or '平' ? 0 : 1,
            '共' => before is '公' or '中' ? 0 : 1,
            '都' => before is '首' or '成' or '古' or '国' ? 0 : 1,
            '要' => before is '需' or '主' or '重' or '只' or '不' ? 0 : 1,
            '也' or '先' or '各' or '已' or '仅' or '只' or '再' or '仍' or '还' or '约' or '将' or '拟' or '应' or '须' or '可' => 1,
            _ => 0,
        };
    }
}
