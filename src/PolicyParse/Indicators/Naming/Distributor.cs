using PolicyParse.Cleaning;
using PolicyParse.Indicators.Actions;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;

namespace PolicyParse.Indicators.Naming;

/// <summary>Gives the numbers that stand side by side each its own name: A、B分别增长8%和9.2%.</summary>
internal sealed class Distributor(string text, WrittenWords words, IndicatorLexicon lexicon)
{
    // How many statements back the things are looked for that a bare list of numbers goes on with.
    private const int LongestChain = 12;

    // Who is received; a sum that stands beside them is not: 接待|游客和旅游收入.
    private const string Visit = "接待";

    private readonly Coordination _coordination = new(lexicon);
    private readonly ListBefore _lists = new(text, lexicon);
    private readonly List<Statement> _sources = [];

    public void Distribute(StatementList statements, int first, int count)
    {
        Statement head = statements[first];
        _sources.Clear();
        string[]? names = head.Share.Length > 0 ? SharesOf(statements, first, count) : NamesOf(statements, first, count);
        (string name, TextSpan? span, string action, TextSpan actionSpan) = (head.Name, head.NameSpan, head.Action, head.ActionSpan);
        Direction rate = head.RateDirection;
        // 新建道路8公里,改造管网6公里,|分别增长4%、5%: to each what was done to it.
        bool sourced = _sources.Count == count, acted = sourced && head.Phrase.Action.IsEmpty && action.Length > 0;
        for (int k = 0; k < count; k++)
        {
            Statement member = statements[first + k];
            member.Name = names is null ? name : names[k];
            bool speed = IsSpeed(member.Name, out Direction speeds);
            if (speed && TotalOf(names?[0]) is > 0 and var owner)
                member.Name = names![0][..owner]; // 财政收入|总量、增速|分别居第五、第二
            else if (speed && first > 0 && statements[first - 1].Sentence == head.Sentence)
                member.Name = statements[first - 1].Name; // 财政收入增长6%,总量、|增幅|分别居全市第一、第二
            if (head.Share.Length > 0)
                (member.Owner, member.OwnerSpan, member.Share) = (OwnerOf(member.Name, head), null, head.Share);
            member.NameSpan = sourced ? _sources[k].NameSpan : names is null || name == names[k] ? span : null;
            (member.Action, member.ActionSpan) = acted ? (_sources[k].Action, _sources[k].ActionSpan) : (action, actionSpan);
            if (names is not null && member.Action == Visit && ActionSeries.IsEarned(member.Name))
                (member.Action, member.ActionSpan) = ("", default);
            TakePredicate(ref member.Segment, head.Segment);
            member.RateDirection = names is not null && member.Name.EndsWith('率') ? Direction.None : speed ? speeds : rate; // 失业率、消费价格|涨幅
            member.SharedBound ??= head.Segment.SharesBound ? head.Segment.Bound : null;
            member.ClauseStart = head.ClauseStart;
            if (k > 0 && member.BoundAfter is null && head.Segment.Bound is not Bound.About)
                member.Segment.Bound ??= head.Segment.Bound; // 分别突破9千亿元、|3万亿元; 近 and 约 bind only what they stand before.
        }
    }

    // How long the owner of a total is; 0 for another name.
    private static int TotalOf(string? name) => name is { Length: > 3 } && name.EndsWith("总量", StringComparison.Ordinal) ? name.Length - 2 : 0;

    private bool IsSpeed(string name, out Direction direction)
    {
        int length = lexicon.Predicates.EndingAt(name, 0, name.Length, out Predicate found);
        direction = found.Direction;
        return length > 0 && length == name.Length && found.Sense == PredicateSense.Rate;
    }

    // 甲、乙增加值分别增长6%、9%,|占规上工业比重分别为12%、17%: each share with its owner.
    private string[]? SharesOf(StatementList statements, int first, int count)
    {
        if (!statements[first].Segment.IsDistributed)
            return null;
        CollectSources(statements, first, LongestChain);
        string[]? names = _sources.Count < count ? null : [.. _sources.Skip(_sources.Count - count).Select(s => s.Name + statements[first].Share)];
        _sources.Clear();
        return names;
    }

    private static string OwnerOf(string name, Statement head) => name.EndsWith(head.Share, StringComparison.Ordinal) ? name[..^head.Share.Length] : head.Owner;

    private string[]? NamesOf(StatementList statements, int first, int count)
    {
        Statement head = statements[first];
        Statement? previous = first > 0 && statements[first - 1].Sentence == head.Sentence ? statements[first - 1] : null;
        // 国家级园区、产业集群从无到有,|分别达3个、5个
        if (head.Segment is { IsDistributed: true, Predicate: not null, Subject.IsEmpty: true } && _lists.TryRead(head, previous?.End ?? head.Sentence.Start, out TextSpan list)
            && _coordination.Split(words[list.Start..list.End], count) is { } listed)
            return listed;
        // 总量居全省第一、|全国第三: two places of one.
        if (head.Name.Length > 0 && !head.IsCarried)
            return statements[first + 1].Segment.Scope is null || head.Segment.IsDistributed ? _coordination.Split(head.Name, count) : null;
        // 比上年、比全国分别高2个和3个百分点: what is set side by side is something else.
        if (previous is null || count > LongestChain || text.AsSpan(head.Segment.Start, head.Quantity.Span.Start - head.Segment.Start).IndexOfAny('、', '和', '与') >= 0)
            return null;
        bool distributed = head.Segment.IsDistributed;
        if (!distributed && (head.Segment.Predicate is null || !AreAlike(statements, first, count)))
            return null;
        CollectSources(statements, first, distributed ? LongestChain : count);
        if (_sources.Count < count)
        {
            _sources.Clear();
            return null;
        }
        _sources.RemoveRange(0, _sources.Count - count);
        return [.. _sources.Select(s => s.Name)];
    }

    // 产值9亿元、收入8亿元、利税1亿元,|分别增长3%、4%和5%: the last things that the sentence speaks of.
    private void CollectSources(StatementList statements, int first, int most)
    {
        for (int i = first - 1; i >= Math.Max(0, first - most) && statements[i].Sentence == statements[first].Sentence; i--)
            if (statements[i].Name.Length > 0 && !_sources.Exists(s => s.Name == statements[i].Name))
                _sources.Insert(0, statements[i]);
    }

    // Numbers that need no 分别: 增长6.1%、8.8%. 居华东第一、|全国第五 are two places of one thing.
    private static bool AreAlike(StatementList statements, int first, int count)
    {
        Statement head = statements[first];
        for (int i = first; i < first + count; i++)
        {
            string unit = statements[i].Quantity.UnitText;
            bool fits = unit == head.Quantity.UnitText || first >= count && unit == statements[i - count].Quantity.UnitText;
            if (!fits || statements[i].Quantity.Form == QuantityForm.Rank || i > first && statements[i].Segment.Scope is not null)
                return false;
        }
        return true;
    }

    private static void TakePredicate(ref Segment member, in Segment head)
    {
        member.LeadsTo |= member.Predicate is null && head.LeadsTo;
        member.Predicate ??= head.Predicate;
        member.IsAnnualAverage |= head.IsAnnualAverage;
        member.IsStart |= head.IsStart;
        member.Baseline ??= head.Baseline;
        member.Scope ??= head.Scope;
        member.Time ??= head.Time;
    }
}
