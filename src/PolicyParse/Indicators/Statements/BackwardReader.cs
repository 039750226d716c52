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

    // What a value was before a move.
    private static readonly WordSet Formers = new("原来的", "原先的", "过去的", "以前的", "之前的", "此前的", "最初的");

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
        if (last == '币' && quantity.IsMoney && _text[from..to].EndsWith("人民币"))
            return to - 3; // 不少于人民币三百万元
        if (last is ']' or '〕' or '】')
            return FootnoteMark.StartBefore(_text, from, to); // 地区生产总值[2]
        if (last is '“' or '(' or ' ' or '"' or '了' or '又')
            return to - 1;
        if (TryStepOverTime(from, to, ref segment, out int before) || TryStepOverStreak(from, to, out before)
            || (segment.Predicate is not null || quantity.Form == QuantityForm.Multiplication) && TryStepOverYears(from, to, out before))
            return before;
        if (last == '的' && FormerBefore(from, to) is var former && former < to)
            return former;
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
        if (IsBalance(from, to))
            return to;
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
        // 超过|全国平均水平|0.28个百分点
        if (bound == 2 && bound == longest && !isGap && quantity.IsPercentagePoint && quantity.Span.Start - to >= 2 && segment.Predicate is null && _text[to - 2] == '超')
        {
            segment.Predicate = new Predicate(PredicateSense.Gap, Direction.Up);
            segment.PredicateStart = to - bound;
            return to - bound;
        }
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
        if (opener == 0 || to == quantity.Span.Start && _text[(to - opener)..to] is "计划" && EndsNoun(from, to - opener))
            return to;
        // 经济增长|预期7%: a growth that is expected is a noun.
        if (_text[(to - opener)..to] is "预期" && _text[from..(to - opener)].EndsWith("增长"))
            segment.IsRateNoun = true;
        segment.Note(openerFound, new TextSpan(to - opener, to), _text);
        return to - opener;
    }

    // 普通高中招生|计划|1.8万个: right before a number it is no adverb where a noun stands before it.
    private bool EndsNoun(int from, int to) =>
        to - from >= 4 && Characters.IsHan(_text[to - 1]) && _text[to - 1] is not ('年' or '月' or '期' or '间') && lexicon.Openers.EndingAt(_text, from, to, out _) == 0;

    // 收入总计, 支出总计: what both sides of a budget come to is a name.
    private bool IsBalance(int from, int to) => _text[from..to].EndsWith("收入总计") || _text[from..to].EndsWith("支出总计");

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
        if (end < to && _text[from..end].EndsWith("同期水平"))
            end -= 2;
        if (end < to && _text[from..end].EndsWith("同期"))
            end -= 2; // 恢复到|2019年同期的|72%
        if (!TimeLine.TryGetEndingAt(times, end, out TimeMention time) || time.Span.Start < from)
            return false;
        before = time.Span.Start;
        if (time.Role == TimeRole.Until && before > from && _text[before - 1] is '到' or '至' && lexicon.Predicates.EndingAt(_text, from, before - 1, out _) == 0)
            before--; // 总产值|到本世纪末|翻两番
        if (time.Role == TimeRole.At && before > from && _text[before - 1] == '在' && !(before - 1 > from && _text[before - 2] is '现' or '存'))
            before--; // 原油产量|在十七年间|平均每年增长28%
        if (time.Role == TimeRole.Comparand)
        {
            if (before > from && _text[before - 1] is '于' or '到' or '至' or '为' or '是')
                return true; // 快于|2024年|1.8个百分点, 恢复到|2019年的|92%, 分别为|1982年的|3.4倍和2.2倍
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

    // 由|原来的|30个工作日压缩到5个工作日
    private int FormerBefore(int from, int to)
    {
        int at = to - 3;
        // 由|五年前的|42.3%提高到46.8%
        if (at > from && _text[at..to] is "年前的")
            while (at > from && to - at < 6 && (Characters.IsDigit(_text[at - 1]) || ChineseNumeral.IsNumeral(_text[at - 1])))
                at--;
        else if (at <= from || !Formers.Begins(_text[at..to]))
            return to;
        return at > from && _text[at - 1] is '由' or '从' ? at : to;
    }

    // 企业数|3年|翻一番, 收入|五年|增长50%
    private bool TryStepOverYears(int from, int to, out int before)
    {
        before = to;
        if (_text[to - 1] != '年')
            return false;
        int at = to - 1;
        while (at > from && to - at <= 3 && (Characters.IsDigit(_text[at - 1]) || ChineseNumeral.IsNumeral(_text[at - 1])))
            at--;
        if (at == to - 1 || at == from || !Characters.IsHan(_text[at - 1]) || _text[at - 1] is '第' or '每' or '近' or '满' or '续' or '过' or '前' or '后' or '上' or '下' or '这' or '头')
            return false;
        before = at;
        return true;
    }

    // 从39个|拓展到|91个, 由71所|整合为|47所: between two values any verb leads from one to the other; a known one tells the direction, too.
    private bool LeadsFromStart(int from, int to)
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
        if (length == 2 && !quantity.IsPercent && !quantity.IsPercentagePoint && _text[(to - 2)..to] is "加快" or "放缓")
            return 0;
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
            '可' => before is '许' or '认' ? 0 : 1,
            '就' => before is '成' or '造' or '迁' or '高' or '将' ? 0 : 1,
            '却' => before is '冷' or '退' or '忘' or '推' ? 0 : 1,
            '也' or '先' or '各' or '已' or '仅' or '只' or '再' or '仍' or '还' or '约' or '将' or '拟' or '应' or '须' => 1,
            _ => 0,
        };
    }
}
