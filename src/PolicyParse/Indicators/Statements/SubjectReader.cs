using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Statements;

/// <summary>Finds the subject in what stands before a quantity's predicate: without what it is compared with, where it is, and what is said of something else.</summary>
internal readonly ref struct SubjectReader(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ForwardReader _forwards = new(text, times, lexicon);

    /// <summary>Reads the subject, and with it a verb that is said before it, into <paramref name="segment"/>.</summary>
    /// <param name="from">Where the words begin that may be the subject.</param>
    /// <param name="to">Where they end.</param>
    public void Read(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        to = CutComparison(quantity, from, to, ref segment);
        to = CutProhibition(ref from, to, ref segment);
        to = CutGap(quantity, from, to, ref segment);
        segment.Subject = WithoutPlace(BehindTime(BehindClause(WithoutApproval(Trim(from, to)), ref segment), ref segment), segment);
        ReadVerbFirst(quantity, ref segment);
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
        if (segment.Bound is null && _text[from..to].ContainsAny('至', '最', '只'))
            CutLimit(ref from, to, ref segment);
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

    // 每个乡镇|至少|建成1个
    private void CutLimit(ref int from, int to, ref Segment segment)
    {
        foreach (string limit in (ReadOnlySpan<string>)["至少", "最多", "只能"])
        {
            if (_text[from..to].IndexOf(limit) is not (>= 0 and var limitAt) || Quotation.Holds(_text, from, from + limitAt))
                continue;
            segment.Bound = limit == "至少" ? PolicyParse.Bound.AtLeast : PolicyParse.Bound.AtMost;
            segment.SharesBound = true;
            from += limitAt + 2;
            return;
        }
    }

    // 压减|地下水开采量21.5亿立方米: the change is said first. 完成40期…: a bare verb is an action, not a predicate.
    private void ReadVerbFirst(in WrittenQuantity quantity, ref Segment segment)
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
            && lexicon.Heads.StartingAt(_text, subject.Start, subject.End, out _) <= length
            && !IsLimitedSpan(quantity, subject, segment);
        if (!isMove)
            return;
        segment.Predicate = found;
        segment.IsVerbFirst = true;
        segment.Subject = new TextSpan(subject.Start + length, subject.End);
    }

    // 延长期限不得超过6个月: what is limited is the time by which it is made longer.
    private bool IsLimitedSpan(in WrittenQuantity quantity, TextSpan subject, in Segment segment)
    {
        ReadOnlySpan<char> words = subject.Of(_text);
        return quantity.IsTime && segment.Bound == PolicyParse.Bound.AtMost && (words.EndsWith("期限") || words.EndsWith("期") || words.EndsWith("时间") || words.EndsWith("时限"));
    }

    // 益阳电厂三期建成投产、|总装机达386万千瓦, 民生实事、|近五年累计投入资金: what stands before the joint is said of something else.
    private TextSpan BehindClause(TextSpan subject, ref Segment segment)
    {
        int joint = subject.Of(_text).LastIndexOf('、');
        if (joint < 2)
            return subject;
        int at = subject.Start + joint + 1;
        if (TimeLine.TryGetStartingAt(times, at, out TimeMention time) && time.Role is TimeRole.At or TimeRole.Lasting && time.Span.End < subject.End)
            return new TextSpan(_forwards.Read(at, subject.End, ref segment), subject.End);
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
        return new TextSpan(_forwards.Read(at, subject.End, ref segment), subject.End);
    }

    // 经|负责人批准|可以延长10日: who must agree is no subject.
    private TextSpan WithoutApproval(TextSpan subject)
    {
        bool consent = subject.Start > 0 && _text[subject.Start - 1] == '经' && IsConsent(_text[(subject.Start - 1)..subject.End]);
        return consent ? new TextSpan(subject.End, subject.End) : subject;
    }

    /// <summary>True for whose consent is asked: 经负责人批准, 特殊情况经局长同意.</summary>
    public static bool IsConsent(ReadOnlySpan<char> words) =>
        (words.EndsWith("批准") || words.EndsWith("同意") || words.EndsWith("核准")) && words.IndexOf('经') >= 0;

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
