using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Reads backwards from a quantity what is said right before it: bounds, predicate, adverbs, times.</summary>
internal readonly ref struct BackwardReader(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    private const int MostWords = 16;

    // What a move comes to be called: 由A到B|的跨越.
    private static readonly WordSet Strides = new("的跨越", "的飞跃", "的跃升", "的历史性跨越", "的历史性飞跃");

    private static readonly WordSet Presents = new("现在的", "目前的", "如今的", "当前的");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly PredicateReader _predicates = new(text, lexicon);
    private readonly TimeStepper _times = new(text, times, lexicon);

    /// <returns>Where the words end that stand before all that was read.</returns>
    public int Read(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (to > from && _text[to - 1] is '-' or '−' && !quantity.IsTime)
        {
            segment.IsNegative = true;
            to--;
        }
        segment.PredicateStart = to;
        if (to - from == 1 && _text[from] is '到' or '向' or '至' && Strides.Begins(_text[quantity.Span.End..]))
        {
            segment.Predicate = new Predicate(PredicateSense.Leads, Direction.Up); // 由206亿元|到577亿元的跨越
            segment.LeadsTo = true;
            segment.PredicateStart = from;
            return from;
        }
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
        if (last == '的' && to - from > 3 && Presents.Begins(_text[(to - 3)..to]))
            return to - 3; // 提高到|现在的|1721元
        if (last == '均' && to - from > 4 && segment.Predicate is null && _text[from..to].EndsWith("由人均"))
        {
            segment.IsStart = true; // 财政补助|由人均|200元提高到420元
            return to - 3;
        }
        if (_times.StartBefore(quantity, from, to, ref segment) is var time && time < to)
            return time;
        if (MoveEnds.Turn(_text, from, to, segment) is > 0 and var turn)
            return to - turn; // 由下降9.8%|转为增长|3.5%
        if (MoveEnds.HeadStart(_text, from, to) is > 0 and var heads)
        {
            segment.IsStart = segment.Predicate is null;
            return to - heads; // 补助标准|由人均|200元提高到420元
        }
        if (MoveEnds.TryRead(_text, quantity, from, to, out Predicate aim, out int words))
        {
            segment.LeadsTo = aim.Sense == PredicateSense.Leads;
            segment.Predicate ??= aim;
            segment.PredicateStart = to - words;
            return to - words;
        }
        if (last is '由' or '从')
        {
            segment.IsStart = segment.Predicate is null;
            return to - 1;
        }
        if (segment.Predicate is null && _predicates.LeadsFromStart(from, to))
        {
            segment.Predicate = new Predicate(PredicateSense.Leads, Direction.None);
            segment.LeadsTo = true;
            segment.PredicateStart = from;
            return from;
        }
        if (IsBalance(from, to))
            return to;
        int bound = lexicon.BoundsBefore.EndingAt(_text, from, to, out Bound boundFound);
        Predicate predicateFound = default;
        bool leads = false;
        int predicate = segment.Predicate is null ? _predicates.EndingAt(quantity, from, to, out predicateFound, out leads) : 0;
        int opener = OpenerEndingAt(from, to, out Opener openerFound);
        int longest = Math.Max(Math.Max(bound, predicate), opener);
        if (longest == 0 && quantity.Form == QuantityForm.Rank && segment.Predicate is null && RankScope.StartBefore(_text, from, to, lexicon.Predicates) is > 0 and var scope)
        {
            segment.Scope ??= new TextSpan(scope, to);
            return scope;
        }
        if (longest == 0)
            return to;
        int action = segment.Predicate is null ? ActionEndingAt(from, to) : 0;
        if (action > longest || action == longest && predicate != longest && bound != longest)
            return to;
        bool isGap = predicate == longest && quantity.IsPercentagePoint && predicateFound.Sense == PredicateSense.Gap; // 高于全国1.2个百分点
        // 超过|全国平均水平|0.28个百分点
        if (bound == 2 && bound == longest && !isGap && quantity.IsPercentagePoint && quantity.Span.Start - to >= 2 && segment.Predicate is null && _text[to - 2] == '超')
        {
            segment.Predicate = new Predicate(PredicateSense.Gap, Direction.Up);
            segment.PredicateStart = to - bound;
            return to - bound;
        }
        // 就业5800人,|超上年|1800人
        if (bound > 0 && bound == longest && segment.Predicate is null && _text[to - bound] == '超' && bound <= 2 && _times.IsYearBefore(to, quantity.Span.Start))
        {
            segment.Predicate = new Predicate(PredicateSense.Gap, Direction.Up);
            segment.Baseline ??= new TextSpan(to, quantity.Span.Start);
            segment.Time = null;
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
        if (first == '上' && length == 2 && start + 2 != quantity.Span.Start)
            return false; // 罚款上限|由2万元提高到5万元
        if (length == 3 && _text[start..(start + 3)] is "最高达")
            return quantity.IsMoney; // 补助|最高达5万元; but 单日最|高达9万人次
        if (first is '上' or '数' or '过' or '破' && length == 1)
            return quantity.Number.IsBare && start + 1 == quantity.Span.Start && !(start > from && _text[start - 1] is '以' or '通' or '经' or '超');
        if (first == '近' && start > from && _text[start - 1] is '附' or '最' or '接')
            return false;
        return !(first == '约' && start > from && _text[start - 1] is '集' or '条' or '合' or '节');
    }

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
        if (length == 3 && _text[to - 3] == '年' && (ChineseNumeral.IsNumeral(before) || Characters.IsDigit(before)) && lexicon.Openers.EndingAt(_text, to - 2, to, out Opener average) == 2)
        {
            opener = average; // 两年|平均增长5.3%
            return 2;
        }
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
            '应' when before is '相' or '反' or '对' or '响' or '供' => 0,
            '也' or '先' or '各' or '已' or '仅' or '只' or '再' or '仍' or '还' or '约' or '将' or '拟' or '应' or '须' or '略' or '稍' => 1,
            _ => 0,
        };
    }
}
