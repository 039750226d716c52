using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Statements;

/// <summary>Frames each accepted quantity of a paragraph: what stands before it, what behind it, in which sentence.</summary>
internal readonly ref struct StatementReader(ReadOnlySpan<char> text, TextSpan bounds, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    private static readonly WordSet Grants = new("罚款", "罚金", "奖励", "奖补", "补助", "补贴", "资助", "扶持", "资金支持", "一次性", "滞纳金", "违约金", "奖金");

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
            int end = SkipBounds(quantity.Span.End, out Bound? after);
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
            ActionPhrase phrase = counted ? actions.Read(segment.Subject, !noun.IsEmpty) : default;
            bool owns = !noun.IsEmpty && OwnsNoun(quantity, noun, segment, phrase, counted, reaches, end);
            statement.End = end;
            statement.Sentence = sentence;
            statement.BoundAfter = after;
            statement.Noun = noun;
            statement.OwnsNoun = owns;
            statement.Phrase = phrase;
            statement.IsDeadline = due;
            statement.IsBan = duty.IsBan;
            statement.AdjoinsNext = i + 1 < quantities.Length && quantities[i + 1].Span.Start == end;
            // 148个数字驾驶舱|和48个应用场景, 15所高职院校|21个专业群
            bool closed = owns && reaches || noun.End < _text.Length && _text[noun.End] is '和' or '与' or '及' or '、';
            previousEnd = closed && !noun.IsEmpty ? noun.End : end;
        }
    }

    private static bool IsRatio(in WrittenQuantity quantity) =>
        quantity.IsPercent || quantity.Form is QuantityForm.Rank or QuantityForm.Ratio || quantity.IsMultiple;

    // A noun that runs into the next quantity belongs to that one, unless nothing else is counted here: 项目69个|总投资100亿元.
    private bool OwnsNoun(in WrittenQuantity quantity, TextSpan noun, in Segment segment, ActionPhrase phrase, bool counted, bool reachesNext, int end)
    {
        if (quantity.Form == QuantityForm.Rank)
            return false;
        if (BeginsGrant(noun.Of(_text)) || EndsInGrant(noun.Of(_text)))
            return true;
        if (IsOrder(noun.Of(_text)) || _text[end] == '的' && IsAim(noun.Of(_text)))
            return false;
        // 是一个有十亿人口的大国
        if (!counted && segment.Predicate is { Sense: PredicateSense.Reach } && _text.Slice(segment.PredicateStart, 2).Contains('有') && !reachesNext && quantity.IsCount | quantity.Unit is null)
            return true;
        if (!counted)
            return (segment.Subject.IsEmpty || segment is { Predicate.Sense: PredicateSense.Move, LeadsTo: false } && _text[end] != '的') && !(reachesNext && segment.Predicate is not null);
        if (phrase.Object.IsEmpty)
            return true;
        bool of = _text[end] == '的';
        // 从业人员|不少于20人的|企业; but 全国首个年吞吐量|超过5000万标准箱的|世界大港, and a list is no subject
        if (of && segment.Bound is not null && phrase.Action.IsEmpty && phrase.Object.Of(_text) is var subject && !subject.ContainsAny('、', '或') && subject.IndexOf("首个") < 0)
            return false;
        return !reachesNext && (quantity.IsCount || quantity.Unit is null || of || EndsInList(phrase.Object));
    }

    // 排名提升4个|位次
    private static bool IsOrder(ReadOnlySpan<char> noun) => noun is "位次" or "名次" or "台阶";

    // 新建公园50个的|年度目标
    private static bool IsAim(ReadOnlySpan<char> noun) => noun.EndsWith("目标") || noun.EndsWith("任务") || noun.EndsWith("计划") || noun.EndsWith("要求") || noun is "标准" or "比例" or "额度" or "速度";

    // 处5万元以下|罚款, 给予20万元|奖励
    public static bool BeginsGrant(ReadOnlySpan<char> noun) => Grants.Begins(noun) || noun is "支持"; // 给予5万元|支持

    // 给予30万元|安家补助
    private static bool EndsInGrant(ReadOnlySpan<char> noun) =>
        noun.EndsWith("补助") || noun.EndsWith("补贴") || noun.EndsWith("奖励") || noun.EndsWith("资助") || noun.EndsWith("津贴") || noun.EndsWith("奖金");

    // 健康消费等|29项|促消费政策
    private bool EndsInList(TextSpan phrase) => _text[phrase.End - 1] == '等' || phrase.Of(_text).EndsWith("方面");

    private TextSpan SentenceAt(TextSpan quantity, int from)
    {
        int start = from + _text[from..quantity.Start].LastIndexOfAny(SentenceEnds) + 1;
        int length = _text[quantity.End..bounds.End].IndexOfAny(SentenceEnds);
        return new TextSpan(start, length < 0 ? bounds.End : quantity.End + length + 1);
    }

    // 以上, 左右, (含)以上
    private int SkipBounds(int at, out Bound? bound)
    {
        bound = null;
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
