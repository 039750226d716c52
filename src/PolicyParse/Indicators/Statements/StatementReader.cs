using PolicyParse.Indicators.Actions;
using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Nouns;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Subjects;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Statements;

/// <summary>Frames each accepted quantity of a paragraph: what stands before it, what behind it, in which sentence.</summary>
internal readonly ref struct StatementReader(ReadOnlySpan<char> text, TextSpan bounds, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    private const int LongestVerb = 6;

    private const string SentenceEnds = "。!?\n";

    private readonly ReadOnlySpan<char> _text = text;

    public void Read(ReadOnlySpan<WrittenQuantity> quantities, StatementList statements)
    {
        var segments = new SegmentReader(_text, times, lexicon);
        var nouns = new NounReader(_text, lexicon);
        var actions = new ActionReader(_text, lexicon);
        var duties = new DutyReader(_text, bounds);
        var sentence = new TextSpan(bounds.Start, bounds.Start);
        int previousEnd = bounds.Start;
        for (int i = 0; i < quantities.Length; i++)
        {
            ref readonly WrittenQuantity quantity = ref quantities[i];
            if (quantity.Span.Start >= sentence.End)
            {
                sentence = SentenceAt(quantity.Span, sentence.End);
                previousEnd = sentence.Start;
            }
            int end = SkipBounds(SecondUnit.EndBehind(_text, quantity.Span.End, bounds.End, lexicon.Units), out Bound? after);
            if (quantity.Form == QuantityForm.Multiplication && end < sentence.End && _text[end] == '多' && !(end + 1 < bounds.End && Characters.IsHan(_text[end + 1])))
                (end, after) = (end + 1, PolicyParse.Bound.MoreThan); // 翻了一番|多
            int next = i + 1 < quantities.Length ? Math.Min(quantities[i + 1].Span.Start, sentence.End) : sentence.End;
            Statement statement = statements.Add(quantity);
            ref Segment segment = ref statement.Segment;
            // A duty may run on into the next number: 2日内作出决定》一、一平方.
            segments.Read(quantity, Math.Min(previousEnd, quantity.Span.Start), ref segment);
            bool due = duties.TryRead(quantity, quantities[(i + 1)..], end, after, sentence.End, segment, out Duty duty);
            int inside = due ? end : duties.BehindReached(quantity, end, segment);
            after = duty.IsLimit || inside > end ? PolicyParse.Bound.AtMost : after;
            end = due ? duty.End : inside;
            bool reaches = false;
            TextSpan noun = due ? duty.Words : nouns.Read(quantity, end, next, out reaches);
            if (!due && !noun.IsEmpty && _text[noun.Start] == '每')
                (noun, reaches) = (new TextSpan(end, end), false); // 连续3年|每年给予补助
            bool counted = segment.Predicate is null && !segment.IsStart && !segment.IsProhibition && !IsRatio(quantity);
            ActionPhrase phrase = counted ? actions.Read(quantity, segment.Subject, !noun.IsEmpty, segment.IsJoined) : default;
            bool owns = !noun.IsEmpty && OwnsNoun(quantity, noun, segment, phrase, counted, reaches, end);
            statement.End = end;
            statement.Sentence = sentence;
            statement.ClauseStart = segment.Start;
            statement.BoundAfter = after;
            statement.Noun = noun;
            statement.OwnsNoun = owns;
            statement.Phrase = phrase;
            statement.IsDeadline = due;
            statement.IsBan = duty.IsBan;
            statement.AdjoinsNext = i + 1 < quantities.Length && quantities[i + 1].Span.Start == end;
            // 148个数字驾驶舱|和48个应用场景, 15所高职院校|21个专业群
            bool closed = owns && reaches || noun.End < _text.Length && _text[noun.End] is '和' or '与' or '及' or '、';
            previousEnd = !closed || noun.IsEmpty ? end : noun.End < sentence.End && _text[noun.End] == '中' ? noun.End + 1 : noun.End;
            if (owns && !closed && noun.Length > 1 && EndsInVerb(noun.End, next))
                previousEnd = next - 1;
        }
    }

    // 36个项目|开工|、26个项目竣工, 800个村|扶持|和100个村创建: the verb behind a noun is said of that noun only.
    private bool EndsInVerb(int noun, int next) =>
        next - noun is > 2 and <= LongestVerb && _text[next - 1] is '、' or '和' && lexicon.Actions.StartingAt(_text, noun, next - 1, out _) == next - 1 - noun;

    private static bool IsRatio(in WrittenQuantity quantity) =>
        quantity.IsPercent || quantity.Form is QuantityForm.Rank or QuantityForm.Ratio || quantity.IsMultiple;

    // A noun that runs into the next quantity belongs to that one, unless nothing else is counted here: 项目69个|总投资100亿元.
    private bool OwnsNoun(in WrittenQuantity quantity, TextSpan noun, in Segment segment, ActionPhrase phrase, bool counted, bool reachesNext, int end)
    {
        if (quantity.Form == QuantityForm.Rank)
            return false;
        if (Grants.Names(noun.Of(_text)))
            return true;
        // 由年初的20万人|扩大到年末的30万人: no noun, but where it leads to
        if (segment.IsStart && lexicon.Predicates.StartingAt(_text, noun.Start, noun.End, out Predicate move) > 1 && move.Sense is PredicateSense.Move or PredicateSense.Leads)
            return false;
        if (IsOrder(noun.Of(_text)) || MoveEnds.IsStride(noun.Of(_text), segment) || _text[end] == '的' && IsAim(noun.Of(_text)) && !(quantity.IsCount && segment.Predicate is null && segment.Subject.IsEmpty))
            return false; // but 涉及|10.5万人的|保交房任务
        // 所有城区和|93%以上|行政村
        if (!reachesNext && quantity.IsPercent && !segment.Subject.IsEmpty && _text[segment.Subject.End - 1] is '和' or '与' or '及')
            return true;
        // 是一个有十亿人口的大国
        if (!counted && segment.Predicate is { Sense: PredicateSense.Reach } && _text.Slice(segment.PredicateStart, 2).Contains('有') && !reachesNext && quantity.IsCount | quantity.Unit is null)
            return true;
        bool joint = noun.End < _text.Length && _text[noun.End] is '和' or '与' or '及' or '、';
        if (!counted && quantity.IsCount && !(reachesNext && !joint) && _text[end] != '的' && TakesNoun(segment, noun))
            return true;
        if (quantity.IsPercent && segment.Predicate is null && _text[end] == '的' && segment.Subject.Of(_text).StartsWith("占"))
            return true; // 占总人口|65%的|地区普及义务教育
        // 口岸网络拓展至|24个|成员口岸
        if (!counted && segment.LeadsTo && quantity.IsCount && !reachesNext && _text[end] != '的' && lexicon.Actions.StartingAt(_text, noun.Start, noun.End, out _) == 0)
            return true;
        if (!counted)
            return (segment.Subject.IsEmpty || segment is { Predicate.Sense: PredicateSense.Move, LeadsTo: false } && _text[end] != '的') && !(reachesNext && segment.Predicate is not null);
        if (phrase.Object.IsEmpty)
            return true;
        // 14号线、18号线共|61公里|轨道交通线, 岸线|180公里|流沙治理: a length is that of what follows it.
        if (!reachesNext && quantity.Unit?.Text is "公里" or "千米")
            return true;
        bool of = _text[end] == '的';
        // 从业人员|不少于20人的|企业; but 全国首个年吞吐量|超过5000万标准箱的|世界大港, and a list is no subject
        if (of && segment.Bound is not null && phrase.Action.IsEmpty && phrase.Object.Of(_text) is var subject && !subject.ContainsAny('、', '或') && subject.IndexOf("首个") < 0)
            return false;
        return (!reachesNext || joint) && (quantity.IsCount || quantity.Unit is null || of || EndsInList(phrase.Object));
    }

    // 跨境电商实现|4种模式|全覆盖, 以长协价为|24个省份|供煤: the noun is what the verb, or the 为 before another verb, is said of.
    private bool TakesNoun(in Segment segment, TextSpan noun)
    {
        if (segment.Predicate is not { Sense: PredicateSense.Reach } || segment.LeadsTo)
            return false;
        ReadOnlySpan<char> predicate = _text[segment.PredicateStart..Math.Min(_text.Length, segment.PredicateStart + 2)];
        return predicate is "实现" or "完成" || predicate[0] == '为' && noun.End < _text.Length && Characters.IsHan(_text[noun.End]) && _text[noun.End] is not ('的' or '和' or '与' or '及' or '等');
    }

    // 排名提升4个|位次, 突破60亿元|大关
    private static bool IsOrder(ReadOnlySpan<char> noun) => noun is "位次" or "名次" or "台阶" or "大关" or "关口" || noun.EndsWith("个台阶") || noun.EndsWith("个大关"); // 1100亿元|三个台阶

    // 新建公园50个的|年度目标
    private static bool IsAim(ReadOnlySpan<char> noun) => noun.EndsWith("目标") || noun.EndsWith("任务") || noun.EndsWith("计划") || noun.EndsWith("要求") || noun is "跨越" or "飞跃" or "跃升" || noun is "标准" or "比例" or "额度" or "速度" or "基础上" or "情况下" or "条件下";

    // 健康消费等|29项|促消费政策
    private bool EndsInList(TextSpan phrase) => _text[phrase.End - 1] == '等' || phrase.Of(_text).EndsWith("方面");

    private TextSpan SentenceAt(TextSpan quantity, int from)
    {
        int start = from + _text[from..quantity.Start].LastIndexOfAny(SentenceEnds) + 1;
        int length = _text[quantity.End..bounds.End].IndexOfAny(SentenceEnds);
        return new TextSpan(start, length < 0 ? bounds.End : quantity.End + length + 1);
    }

    // 以上, 左右, (含)以上, (不含)
    private int SkipBounds(int at, out Bound? bound)
    {
        bound = null;
        at = InclusionNote.Skip(_text, at, bounds.End);
        while (at < bounds.End)
        {
            int length = lexicon.BoundsAfter.StartingAt(_text, at, bounds.End, out Bound found);
            if (length == 0)
                break;
            bound ??= found;
            at += length;
        }
        return at;
    }
}
