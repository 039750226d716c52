using PolicyParse.Indicators.Actions;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Finds the subject in what stands before a quantity's predicate: without what it is compared with, where it is, and what is said of something else.</summary>
internal readonly ref struct SubjectReader(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    // 连续|第12个季度
    private const int LongestStreak = 6;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ForwardReader _forwards = new(text, times, lexicon);
    private readonly InnerClauseReader _clauses = new(text, lexicon);

    // What a proposal is made with: 会议提出|今年经济增长目标为5%.
    private static readonly WordEndings Proposals = new("提出", "建议", "确定", "明确", "要求");

    private readonly SubjectEdges _edges = new(text, lexicon);
    private readonly LimitReader _limits = new(text, lexicon);

    /// <summary>Reads the subject, and with it a verb that is said before it, into <paramref name="segment"/>.</summary>
    /// <param name="from">Where the words begin that may be the subject.</param>
    /// <param name="to">Where they end.</param>
    public void Read(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        to = CutComparison(quantity, from, to, ref segment);
        to = CutBasis(ref from, to);
        to = CutProhibition(quantity, ref from, to, ref segment);
        to = _edges.CutHousehold(from, to);
        to = _edges.CutHold(from, to, ref segment);
        from = _edges.CutActor(quantity, from, to, ref segment);
        to = CutGap(quantity, from, to, ref segment);
        TextSpan subject = WithoutApproval(Trim(from, WithoutStreak(from, to)));
        subject = BehindOrder(subject, ref segment);
        subject = BehindClause(quantity, subject, ref segment);
        subject = BehindTime(subject, ref segment);
        subject = WithoutPlace(subject, segment);
        segment.Subject = WithoutPointer(subject);
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
            if (_text[i] is '比' or '较' && (IsComparison(i, to, segment.PredicateStart) || IsIncomeBeside(quantity, i, segment)))
            {
                segment.Baseline ??= new TextSpan(i, to);
                return i - 1 > from && _text[i - 1] is '还' or '却' or '又' or '均' or '就' or '也' or '仍' ? i - 1 : i;
            }
            if (_text[i] == '在' && (_text[i..to].EndsWith("下") || _text[i..to].EndsWith("中") || _text[i..to].EndsWith("基础上")) && to - i > 4)
                return i;
        }
        return to;
    }

    // 财政收入|扣除留抵退税因素后|增长4.1%, 计算应纳税所得额时|减按90%
    private int CutBasis(ref int from, int to)
    {
        if (from < to)
            from += AccountingBasis.LengthAtStart(_text[from..to]);
        if (from < to)
            to -= AccountingBasis.LengthAtEnd(_text[from..to]);
        return to;
    }

    // 比全国平均, 较“十三五”时期; not 占比, 比重, 之比, 同比, 比较.
    private bool IsComparison(int at, int to, int predicate)
    {
        char before = _text[at - 1], after = at + 1 < to ? _text[at + 1] : ' ';
        // 农民人均纯收入|比全国|低236元
        if (before == '入' && at + 2 < predicate && lexicon.Openers.StartingAt(_text, at + 1, predicate, out Opener scope) > 1 && scope.Sort is OpenerSort.Scope or OpenerSort.RankScope)
            return true;
        if (before is '占' or '之' or '同' or '环' or '对' or '性' or '入' or '价' or '配' || after is '亚' or '重' or '例' or '率' or '值' or '较' or '分' or '快' or '大' or '高' or '低' or '好' or '赛' or '武')
            return false;
        return to - at >= 3 || at == to - 1 && to < predicate; // 学位8700个、比|年度计划|翻了一番, 城镇化率比|全省|低9个百分点
    }

    // 农民人均纯收入|比|全国低236元; without money 收入比 is a ratio.
    private bool IsIncomeBeside(in WrittenQuantity quantity, int at, in Segment segment) =>
        quantity.IsMoney && segment.Predicate is { Sense: PredicateSense.Gap } && _text[at] == '比' && _text[at - 1] == '入' && at + 1 < segment.PredicateStart;

    // 农村居民收入增速|快于城镇居民2.3个百分点
    private int CutGap(in WrittenQuantity quantity, int from, int to, ref Segment segment)
    {
        if (segment.Predicate is { Sense: not PredicateSense.Rate } || !quantity.IsPercentagePoint)
            return to; // 快于|经济增速|1个百分点: the speed is the other's
        for (int at = to - 2; at >= from; at--)
        {
            bool outdone = _text[at + 1] == '过' && _text[at] == '超' || _text[at + 1] == '出' && _text[at] == '高';
            if (!outdone && _text[at + 1] != '于')
                continue;
            Predicate found = new(PredicateSense.Gap, Direction.Up);
            if (!outdone && (lexicon.Predicates.StartingAt(_text, at, to, out found) != 2 || found.Sense != PredicateSense.Gap))
                continue;
            segment.Predicate = found;
            segment.Baseline ??= new TextSpan(at, to);
            // 容忍度|放宽至|不高于各项贷款不良率3个百分点
            if (at > from && _text[at - 1] == '不')
            {
                segment.Bound ??= found.Direction == Direction.Down ? PolicyParse.Bound.AtLeast : PolicyParse.Bound.AtMost;
                at--;
                return at - lexicon.Predicates.EndingAt(_text, from, at, out _);
            }
            if (!_text[from..at].EndsWith("分别"))
                return at;
            segment.IsDistributed = true; // 增速|分别|高于全国、全省1个、2个百分点
            return at - 2;
        }
        return to;
    }

    // 粮食产量|连续第3年|居全市首位, 工业增速|连续7个季度|保持在7.5%: how often is no part of what.
    private int WithoutStreak(int from, int to)
    {
        if (to - from < 4 || _text[to - 1] is not ('年' or '月' or '度' or '届' or '次'))
            return to;
        int start = _text[from..to].LastIndexOf("连续");
        int at = from + start + 2;
        if (start < 0 || to - at > LongestStreak)
            return to;
        at += _text[at] == '第' ? 1 : 0;
        bool counts = at < to && (Characters.IsDigit(_text[at]) || ChineseNumeral.IsNumeral(_text[at]));
        return counts ? from + start : to;
    }

    // 每个乡镇|至少建成1个, 载物高度|从地面起不得超过…
    private int CutProhibition(in WrittenQuantity quantity, ref int from, int to, ref Segment segment)
    {
        to = _limits.Cut(quantity, ref from, to, ref segment);
        if (to > from && _text[to - 1] == '起' && _text[from..to].IndexOfAny('从', '自') is >= 2 and var since)
            to = from + since;
        if (to > from && _text[to - 1] == '分' && quantity.IsTime)
            to--; // 安家补贴|分|5年发放
        while (to > from && (_text[to - 1] is '各' or '按' || _text[from..to].EndsWith("按照")))
        {
            to -= _text[to - 1] == '照' ? 2 : 1;
            if (to > from && _text[to - 1] is '拟' or '减' or '将' || to > from + 1 && _text[to - 1] == '可' && _text[to - 2] is not ('许' or '认'))
                to--; // 赤字率|拟按3%安排, 减按90%计入
        }
        ReadOnlySpan<char> words = _text[from..to].TrimEnd('、');
        if (MoveEnds.TurnaroundAtEnd(words) is > 0 and var turned)
            to = from + words.Length - turned; // 生产总值增速|由负转正、|增长3.2%
        to -= AdverbAtEnd(_text[from..to], segment); // 失业保险费率|继续|按1%执行, 低保标准|统一|由55元提高到70元
        // 在计算应纳税所得额时|减按90%计入收入总额
        return from > 0 && to > from && _text[from - 1] == '在' && _text[to - 1] == '时' ? from : to;
    }

    private static int AdverbAtEnd(ReadOnlySpan<char> words, in Segment segment)
    {
        int length = words.EndsWith("城乡统一") ? 4 : words.EndsWith("继续") || words.EndsWith("统一") && (segment.LeadsTo || segment.IsStart) ? 2 : 0;
        return words.Length - length > 1 || words.Length == length && segment.LeadsTo ? length : 0; // 由400元|统一|提高到700元
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
        bool isMove = length >= 2 && found.Sense == PredicateSense.Move && length < subject.Length && subject.Of(_text)[..length] is not ("改善" or "提速")
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
    private TextSpan BehindClause(in WrittenQuantity quantity, TextSpan subject, ref Segment segment)
    {
        if (_clauses.StartOf(subject, segment) is var own && own > subject.Start)
            return new TextSpan(_forwards.Read(own, subject.End, ref segment), subject.End);
        int joint = subject.Of(_text).LastIndexOf('、');
        if (joint < 2)
            return subject;
        int at = subject.Start + joint + 1;
        // 为同步实现现代化、|实现|2035年人均生产总值翻一番
        if (!segment.IsDistributed && _text[at..subject.End].StartsWith("实现") && _forwards.Read(at, subject.End, ref segment) is var behind && behind >= at + 2 && behind + 2 <= subject.End)
            return new TextSpan(behind, subject.End);
        if (TimeLine.TryGetStartingAt(times, at, out TimeMention time) && time.Role is TimeRole.At or TimeRole.Lasting && time.Span.End < subject.End)
            return new TextSpan(_forwards.Read(at, subject.End, ref segment), subject.End);
        if (segment.Predicate is not null && _clauses.IsFinished(new TextSpan(subject.Start, at - 1), new TextSpan(at, subject.End), segment))
            return new TextSpan(at, subject.End);
        // 优化支出结构、|清收各类资金515亿元
        if (segment.Predicate is null && !quantity.IsPercent && joint >= 4 && lexicon.Actions.StartingAt(_text, at, subject.End, out ActionPositions positions) is >= 2 and var verb
            && (positions & (ActionPositions.Initial | ActionPositions.Middle)) == (ActionPositions.Initial | ActionPositions.Middle)
            && at + verb + 1 < subject.End && !VerbInNoun.Describes(_text, at + verb, subject.End, lexicon) && lexicon.Actions.EndingAt(_text, subject.Start, at - 1, out _) == 0)
            return new TextSpan(at, subject.End);
        bool total = at + 1 < subject.End && _text[at] == '总' && lexicon.Actions.EndingAt(_text, subject.Start, at - 1, out _) > 0;
        return total ? new TextSpan(at, subject.End) : subject;
    }

    // 省财政厅核定我县2023年|政府债务限额: who set it for whom is no part of it.
    private TextSpan BehindOrder(TextSpan subject, ref Segment segment)
    {
        int set = subject.Of(_text).IndexOf("核定");
        if (set < 2)
            return subject;
        int at = subject.Start + set + 2;
        bool ours = lexicon.Openers.StartingAt(_text, at, subject.End, out Opener scope) > 0 && scope.Sort == OpenerSort.Scope;
        return ours ? new TextSpan(_forwards.Read(at, subject.End, ref segment), subject.End) : subject;
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
        if (!place && !verb && !Proposals.End(_text[subject.Start..times[index].Span.Start]))
            return subject;
        segment.Time ??= times[index];
        return new TextSpan(_forwards.Read(at, subject.End, ref segment), subject.End);
    }

    private TextSpan WithoutPointer(TextSpan subject)
    {
        ReadOnlySpan<char> words = subject.Of(_text);
        return IsPointer(words) || IsYears(words) ? new TextSpan(subject.End, subject.End) : subject;
    }

    // What points to a thing named elsewhere: 以上|共计28项指标, 高的|达到5.5%.
    private static bool IsPointer(ReadOnlySpan<char> words) =>
        words is "以上" or "上述" or "以下" or "高的" or "低的" or "多的" or "少的" or "对" or "给" or "向" or "剩余" or "剩余的" or "余下的" or "其余" or "其余的";

    // 五年|年均增长5.2%: a span of years is no subject either.
    private static bool IsYears(ReadOnlySpan<char> words)
    {
        int at = 0;
        while (at < words.Length && (Characters.IsDigit(words[at]) || ChineseNumeral.IsNumeral(words[at])))
            at++;
        return at > 0 && words[at..] is "年" or "年间" or "年中";
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
        if (to - from > 2 && _text[to - 1] == '中' && to < _text.Length && _text[to] == '有')
            to--; // 40个|大类行业|中有28个
        while (from < to && _text[from] is '、' or ' ' or '”' or ')' or '的')
            from++;
        // …、政府认账”|授权企业: a quotation that began before is not this clause's.
        if (!_text[from..Math.Max(from, to)].ContainsAny('”', ')'))
            return new TextSpan(from, Math.Max(from, to));
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
