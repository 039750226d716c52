using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>Takes apart what stands before a quantity, from the quantity backwards and from the clause's start forwards.</summary>
internal readonly ref struct SegmentReader(ReadOnlySpan<char> text, List<TimeMention> times, IndicatorLexicon lexicon)
{
    // No subject of a sentence that people write is longer; what is longer is no sentence.
    private const int LongestSegment = 160;

    private readonly ReadOnlySpan<char> _text = text;

    /// <param name="quantity">The quantity.</param>
    /// <param name="previousEnd">Where the quantity before ends, its words of comparison included; the sentence's start for the first.</param>
    /// <param name="segment">Empty; takes what is found.</param>
    public void Read(in WrittenQuantity quantity, int previousEnd, ref Segment segment)
    {
        int at = quantity.Span.Start;
        segment.Start = ClauseStart(Math.Max(previousEnd, at - LongestSegment), at);
        int from = SkipJoint(segment.Start, at, ref segment);
        int to = ReadBackwards(quantity, from, at, ref segment);
        from = ReadForwards(from, to, ref segment);
        to = CutComparison(quantity, from, to, ref segment);
        to = CutProhibition(ref from, to, ref segment);
        to = CutGap(quantity, from, to, ref segment);
        segment.Subject = WithoutPlace(BehindTime(BehindClause(Trim(from, to), ref segment), ref segment), segment);
        ReadVerbFirst(ref segment);
    }

    private int ClauseStart(int limit, int at)
    {
        for (int i = at - 1; i >= limit; i--)
            if (IsBreak(i))
                return i + 1;
        return limit;
    }

    private bool IsBreak(int i) => _text[i] switch
    {
        ',' or '。' or ';' or '!' or '?' or '\n' or '\t' => true,
        ':' => i + 1 >= _text.Length || !Characters.IsDigit(_text[i + 1]) || i == 0 || !Characters.IsDigit(_text[i - 1]),
        '(' => !ClosesBefore(i),
        _ => false,
    };

    // A bracket that is closed again inside the segment is part of it: 中欧(亚)班列.
    private bool ClosesBefore(int open)
    {
        for (int i = open + 1; i < Math.Min(_text.Length, open + 30); i++)
        {
            if (_text[i] == ')')
                return true;
            if (_text[i] is ',' or '。' or ';' || Characters.IsDigit(_text[i]))
                return false;
        }
        return false;
    }

    private int SkipJoint(int at, int end, ref Segment segment)
    {
        if (_text[at..end].StartsWith("(含)") || _text[at..end].StartsWith("(不含)"))
        {
            at += _text[at + 1] == '含' ? 3 : 4; // 5000人(含)—10000人
            segment.IsJoined = at < end && _text[at] is '—' or '-';
            at += segment.IsJoined ? 1 : 0;
        }
        while (at < end && _text[at] is '、' or ' ' or '”' or ')' or '/')
        {
            segment.IsJoined |= _text[at] == '、';
            at++;
        }
        foreach (string joint in (ReadOnlySpan<string>)["以及", "和", "与", "及"])
        {
            if (_text[at..end].StartsWith(joint) && !(joint.Length == 1 && at + 1 < end && _text[at + 1] is '谐' or '平' or '美' or '时'))
            {
                segment.IsJoined = true;
                return at + joint.Length;
            }
        }
        return at;
    }

    private int ReadBackwards(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (to > from && _text[to - 1] is '-' or '−' && !quantity.IsTime)
        {
            segment.IsNegative = true;
            to--;
        }
        segment.PredicateStart = to;
        for (int step = 0; step < 16 && to > from; step++)
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
        if (last is '“' or '(' or ' ' or '"' or '了' or '又')
            return to - 1;
        if (TryStepOverTime(from, to, ref segment, out int before) || TryStepOverStreak(from, to, out before))
            return before;
        if (last is '由' or '从')
        {
            segment.IsStart = segment.Predicate is null;
            return to - 1;
        }
        int bound = lexicon.BoundsBefore.EndingAt(_text, from, to, out Bound boundFound);
        int predicate = segment.Predicate is null ? PredicateEndingAt(quantity, from, to, out Predicate predicateFound, out bool leads) : PredicateNone(out predicateFound, out leads);
        int action = segment.Predicate is null ? ActionEndingAt(from, to) : 0;
        int opener = OpenerEndingAt(from, to, out Opener openerFound);
        int longest = Math.Max(Math.Max(bound, predicate), opener);
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
            return to - predicate;
        }
        if (opener == 0)
            return to;
        // 经济增长|预期7%: a growth that is expected is a noun.
        if (_text[(to - opener)..to] is "预期" && _text[from..(to - opener)].EndsWith("增长"))
            segment.IsRateNoun = true;
        Note(openerFound, new TextSpan(to - opener, to), ref segment);
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

    private void Note(Opener opener, TextSpan span, ref Segment segment)
    {
        ReadOnlySpan<char> word = span.Of(_text);
        if (opener.Sort is OpenerSort.Scope or OpenerSort.RankScope)
            segment.Scope ??= span;
        else if (word is "分别" or "各")
            segment.IsDistributed = true;
        else if (word is "均" or "都")
            segment.IsShared = true;
        else if (word is "年均" or "平均每年" or "年平均" or "每年")
            segment.IsAnnualAverage = true;
        else if (word is "同比" or "环比")
            segment.Baseline ??= span;
    }

    private int ReadForwards(int from, int to, ref Segment segment)
    {
        from = SkipPoint(from, to);
        for (int step = 0; step < 16 && from < to; step++)
        {
            if (TimeLine.TryGetStartingAt(times, from, out TimeMention time) && time.Span.End <= to)
            {
                segment.Time ??= time;
                from = time.Span.End;
                while (from < to && _text[from] is '的' or ' ' or '内' or '前')
                    from++;
                continue;
            }
            if (_text[from] is '到' or '至' && TimeLine.TryGetStartingAt(times, from + 1, out _))
            {
                from++;
                continue;
            }
            int opener = lexicon.Openers.StartingAt(_text, from, to, out Opener found);
            int action = segment.Predicate is null ? lexicon.Actions.StartingAt(_text, from, to, out _) : 0;
            if (opener == 0 || action >= opener || found.Sort == OpenerSort.RankScope || IsExcepted(found, from, to))
                return _text[from] == ' ' ? from + 1 : from;
            Note(found, new TextSpan(from, from + opener), ref segment);
            from += opener;
        }
        return from;
    }

    // 十三是|维修养护农村供水工程1900处
    private int SkipPoint(int from, int to)
    {
        int at = from;
        while (at < to && at - from < 3 && ChineseNumeral.IsNumeral(_text[at]))
            at++;
        return at > from && at + 1 < to && _text[at] == '是' ? at + 1 : from;
    }

    private bool IsExcepted(Opener opener, int from, int to)
    {
        foreach (string word in opener.Except)
            if (_text[from..Math.Min(_text.Length, to + 2)].StartsWith(word))
                return true;
        return false;
    }

    // 贷款增速|比各项贷款平均增速, 收入|在更大规模减税降费的情况下: what a number is compared with is no part of its name.
    private int CutComparison(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (quantity.Form != QuantityForm.Multiplication && (segment.Predicate is not { } predicate || predicate.Sense == PredicateSense.Reach))
            return to;
        int first = TimeLine.FirstEndingAfter(times, from);
        for (int i = first; i < times.Count && times[i].Span.End <= to; i++)
        {
            if (times[i].Role == TimeRole.Comparand && times[i].Span.Start - 1 >= from)
            {
                segment.Baseline ??= new TextSpan(times[i].Span.Start - 1, to);
                return times[i].Span.Start - 1;
            }
        }
        for (int i = to - 1; i >= Math.Max(from, 1); i--)
        {
            if (_text[i] is '比' or '较' && IsComparison(i, to))
            {
                segment.Baseline ??= new TextSpan(i, to);
                return i - 1 > from && _text[i - 1] is '还' or '却' or '又' or '均' ? i - 1 : i;
            }
            if (_text[i] == '在' && (_text[i..to].EndsWith("下") || _text[i..to].EndsWith("中")) && to - i > 4)
                return i;
        }
        return to;
    }

    // 比全国平均, 较“十三五”时期; not 占比, 比重, 之比, 同比, 比较.
    private bool IsComparison(int at, int to)
    {
        char before = _text[at - 1], after = at + 1 < to ? _text[at + 1] : ' ';
        if (before is '占' or '之' or '同' or '环' or '对' or '性' or '入' or '价' || after is '亚' or '重' or '例' or '率' or '值' or '较' or '分' or '快' or '大' or '高' or '低' or '好' or '赛' or '武')
            return false;
        return to - at >= 3;
    }

    // 农村居民收入增速|快于城镇居民2.3个百分点
    private int CutGap(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (segment.Predicate is { Sense: not PredicateSense.Rate } || !quantity.IsPercentagePoint)
            return to; // 快于|经济增速|1个百分点: the speed is the other's
        for (int at = to - 2; at >= from; at--)
        {
            if (_text[at + 1] != '于' || lexicon.Predicates.StartingAt(_text, at, to, out Predicate found) != 2 || found.Sense != PredicateSense.Gap)
                continue;
            segment.Predicate = found;
            segment.Baseline ??= new TextSpan(at, to);
            return at;
        }
        return to;
    }

    // 后端|不得超出车身三十厘米, 载物高度|从地面起不得超过…
    private int CutProhibition(ref int from, int to, ref Segment segment)
    {
        foreach (string limit in (ReadOnlySpan<string>)["至少", "最多", "只能"])
        {
            if (segment.Bound is not null || _text[from..to].IndexOf(limit) is not (>= 0 and var limitAt))
                continue;
            segment.Bound = limit == "至少" ? PolicyParse.Bound.AtLeast : PolicyParse.Bound.AtMost; // 每个乡镇|至少|建成1个
            segment.SharesBound = true;
            from += limitAt + 2;
        }
        // 每部剧集最高|奖励200万元: the grant is what is limited.
        if (segment.Bound is null && to - from >= 4 && StatementReader.BeginsGrant(_text[(to - 2)..to]) && _text[(to - 4)..(to - 2)] is "最高")
        {
            segment.Bound = PolicyParse.Bound.AtMost;
            segment.SharesBound = true;
            segment.IsProhibition = true;
            from = to - 2;
        }
        if (segment.Bound is null && segment.Predicate is null && _text[from..to].IndexOf("不得") is > 0 and var at
            && lexicon.BoundsBefore.StartingAt(_text, from + at, to, out Bound bound) is > 2)
        {
            segment.Bound = bound;
            segment.IsProhibition = true;
            to = from + at;
        }
        if (to > from && _text[to - 1] == '起' && _text[from..to].IndexOfAny('从', '自') is >= 2 and var since)
            to = from + since;
        while (to > from && (_text[to - 1] is '各' or '按' || _text[from..to].EndsWith("按照")))
            to -= _text[to - 1] == '照' ? 2 : 1;
        return to;
    }

    // 压减|地下水开采量21.5亿立方米: the change is said first. 完成40期…: a bare verb is an action, not a predicate.
    private void ReadVerbFirst(ref Segment segment)
    {
        TextSpan subject = segment.Subject;
        if (segment.Predicate is { Sense: PredicateSense.Reach } && subject.IsEmpty)
        {
            int verb = lexicon.Actions.StartingAt(_text, segment.PredicateStart, _text.Length, out _);
            int predicateLength = lexicon.Predicates.StartingAt(_text, segment.PredicateStart, _text.Length, out _);
            if (verb == 0 || verb != predicateLength)
                return;
            segment.Subject = new TextSpan(segment.PredicateStart, segment.PredicateStart + verb);
            segment.Predicate = null;
            return;
        }
        if (segment.Predicate is not null || subject.IsEmpty)
            return;
        int length = lexicon.Predicates.StartingAt(_text, subject.Start, subject.End, out Predicate found);
        bool isMove = length >= 2 && found.Sense == PredicateSense.Move && length < subject.Length
            && lexicon.Actions.StartingAt(_text, subject.Start, subject.End, out _) <= length
            && lexicon.Heads.StartingAt(_text, subject.Start, subject.End, out _) <= length;
        if (!isMove)
            return;
        segment.Predicate = found;
        segment.IsVerbFirst = true;
        segment.Subject = new TextSpan(subject.Start + length, subject.End);
    }

    // 益阳电厂三期建成投产、|总装机达386万千瓦, 民生实事、|近五年累计投入资金: what stands before the joint is said of something else.
    private TextSpan BehindClause(TextSpan subject, ref Segment segment)
    {
        int joint = subject.Of(_text).LastIndexOf('、');
        if (joint < 2)
            return subject;
        int at = subject.Start + joint + 1;
        if (TimeLine.TryGetStartingAt(times, at, out TimeMention time) && time.Role is TimeRole.At or TimeRole.Lasting && time.Span.End < subject.End)
            return new TextSpan(ReadForwards(at, subject.End, ref segment), subject.End);
        bool total = at + 1 < subject.End && _text[at] == '总' && lexicon.Actions.EndingAt(_text, subject.Start, at - 1, out _) > 0;
        return total ? new TextSpan(at, subject.End) : subject;
    }

    // 地区生产总值达到5.5万亿元、|稳居全国前十强、增长4.8%: a place in an order is no subject.
    private TextSpan WithoutPlace(TextSpan subject, in Segment segment)
    {
        if (segment.Predicate is null || subject.IsEmpty)
            return subject;
        int length = lexicon.Predicates.StartingAt(_text, subject.Start, subject.End, out Predicate found);
        bool place = length > 0 && found.Sense == PredicateSense.Rank && _text[subject.Start + length - 1] is '居' or '列'
            && lexicon.Openers.StartingAt(_text, subject.Start + length, subject.End, out Opener scope) > 0 && scope.Sort is OpenerSort.RankScope or OpenerSort.Scope;
        return place ? new TextSpan(subject.End, subject.End) : subject;
    }

    // 机场|全年|保障航班起降, 天津市|2021年|春节期间补贴价格: what stands before the time is who or where, not what.
    private TextSpan BehindTime(TextSpan subject, ref Segment segment)
    {
        int index = TimeLine.FirstEndingAfter(times, subject.Start);
        if (index >= times.Count || times[index].Span.End >= subject.End || times[index].Span.Start <= subject.Start || times[index].Role is not (TimeRole.At or TimeRole.Until))
            return subject;
        int at = times[index].Span.End;
        bool place = times[index].Span.Start - subject.Start <= 4 && _text[times[index].Span.Start - 1] is '市' or '省' or '县' or '区' or '州';
        bool verb = segment.Predicate is null && lexicon.Actions.StartingAt(_text, at, subject.End, out _) > 0;
        if (!place && !verb)
            return subject;
        segment.Time ??= times[index];
        return new TextSpan(ReadForwards(at, subject.End, ref segment), subject.End);
    }

    private TextSpan Trim(int from, int to)
    {
        while (to > from && _text[to - 1] is '、' or ' ' or '“' or '(' or '/')
            to--;
        while (from < to && _text[from] is '、' or ' ' or '”' or ')' or '的')
            from++;
        // …、政府认账”|授权企业: a quotation that began before is not this clause's.
        int close = _text[from..to].IndexOf('”');
        if (close >= 0 && _text.Slice(from, close).IndexOf('“') < 0)
            from += close + 1;
        // (不含税,包括服务形式)|且研发投入: so with a bracket.
        int bracket = _text[from..Math.Max(from, to)].IndexOf(')');
        if (bracket >= 0 && _text.Slice(from, bracket).IndexOf('(') < 0)
            from += bracket + (from + bracket + 1 < to && _text[from + bracket + 1] == '且' ? 2 : 1);
        return new TextSpan(from, Math.Max(from, to));
    }
}
