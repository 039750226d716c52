using PolicyParse.Cleaning;
using PolicyParse.Indicators.Actions;
using PolicyParse.Indicators.Statements;
using PolicyParse.Indicators.Subjects;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Gives each statement its name and action: from its own words, its coordination, or the statement before.</summary>
internal sealed class Namer(string text, WrittenWords words, IndicatorLexicon lexicon)
{
    private static readonly WordSet Aims = new("力争", "争取", "奋力", "确保");

    // Before these stands what a share is of: 出口交货值|占|全市的36%.
    private static readonly string[] ShareVerbs =
    [
        "恢复到", "恢复至", "增加到", "提高到", "控制在", "只有", "仅有", "仅为", "相当于", "按照", "依照", "占到", "不超过", "不高于", "不低于", "低于", "高于", "超过", "达到", "占", "完成", "是", "为", "按",
    ];

    private static readonly WordSet Farthest = new("最高", "最多", "最长", "最低", "最少");

    private readonly Distributor _distributor = new(text, words, lexicon);
    private readonly EllipsisReader _ellipses = new(lexicon);
    private readonly SubjectTrimmer _trimmer = new(text, lexicon);
    private readonly GrantReader _grants = new(text);
    private readonly LeadInReader _leadIns = new(text);
    private readonly SpendingReader _spending = new(text);
    private readonly ShareReader _shares = new(text, words);
    private readonly ActionSeries _series = new(text, lexicon);
    private readonly ClauseBeforeReader _clausesBefore = new(text, lexicon);
    private readonly NumberRuns _runs = new(text);
    private readonly JointNames _joints = new();
    private readonly NameWriter _writer = new(text, words, lexicon);
    private readonly NameClues _clues = new(text, lexicon);

    // The statement before, in whatever sentence.
    private Statement? _before;

    // The number last counted of its sentence, as against what is only said to have grown, and the last that counts things.
    private Statement? _counted;
    private Statement? _things;

    // The last of its sentence that is named by more than its total: 财政收入|增长8%,总量居第三,增幅居第五.
    private Statement? _owner;

    // The last that is a total of what was counted before it: 新认定企业45家,|累计204家.
    private Statement? _total;

    // Where the numbers end that share what is said behind them: 按增量的0.1%、0.15%、0.2%|给予奖励.
    private int _sharedEnd;

    public void Name(StatementList statements)
    {
        _joints.Clear();
        int chainStart = 0;
        for (int i = 0; i < statements.Count; i++)
        {
            Statement statement = statements[i];
            bool sameSentence = i > 0 && statements[i - 1].Sentence == statement.Sentence;
            if (!sameSentence || !statement.Segment.IsJoined)
            {
                if (!statement.Segment.IsShared || !statement.Segment.Subject.IsEmpty || !sameSentence)
                    chainStart = i;
            }
            Statement? previous = sameSentence ? statements[i - 1] : null;
            _counted = sameSentence ? _counted : null;
            _things = sameSentence ? _things : null;
            _owner = !sameSentence ? null : IsTotal(previous!.Name) ? _owner : previous;
            _total = sameSentence ? _total : null;
            int group = _runs.Size(statements, i);
            _before = i > 0 ? statements[i - 1] : null;
            _sharedEnd = statements[_clues.EndOfSteps(statements, i, i + group - 1)].End;
            NameOne(statement, previous);
            if (previous is not null)
                RaiseAim(statement, previous);
            if (statement.Segment.IsShared && statement.Segment.Subject.IsEmpty && previous is not null)
                _joints.Take(statements, chainStart, i);
            if (group > 1)
                Distribute(statements, i, group);
            else if (statement.Segment.IsDistributed && statement.Segment.Subject.IsEmpty)
                _joints.Take(statements, chainStart, i);
            else if (previous is not null)
                _ellipses.Complete(statement, previous);
            i += group - 1;
        }
        _runs.Share(statements);
    }

    private void Distribute(StatementList statements, int first, int group)
    {
        _distributor.Distribute(statements, first, group);
        // 新认定企业8家、|累计36家
        if (_series.IsRunningTotal(statements[first + 1], statements[first]))
            (statements[first + 1].Action, statements[first + 1].ActionSpan) = ("", default);
    }

    private void NameOne(Statement statement, Statement? previous)
    {
        ref Segment segment = ref statement.Segment;
        TextSpan subject = _trimmer.Trim(statement, segment.Subject);
        if (statement.IsDeadline)
        {
            // 不动产登记|5个工作日内|办结: what is done is said before.
            bool bare = statement.Noun.IsEmpty || !subject.IsEmpty && statement.Noun.Of(text) is "办结" or "办理" or "完成";
            _writer.TakeName(statement, bare ? subject : statement.Noun);
            return;
        }
        if (!subject.IsEmpty && text[subject.End - 1] == '的' && TryNameShare(statement, subject, previous))
            return;
        if ((!statement.OwnsNoun || GrantReader.BeginsMeasure(statement.Noun.Of(text))) && TryNameGrant(statement))
            return;
        if (!statement.OwnsNoun && TryNameGrantBefore(statement, previous))
            return;
        if (!statement.OwnsNoun && (_grants.TryReadVerb(statement, subject, out TextSpan given) || segment.Predicate is null && _leadIns.TryRead(statement, out given)))
        {
            _writer.TakeName(statement, given);
            return;
        }
        if (previous is not null && subject.IsEmpty && (_clues.IsAside(statement, previous) || !statement.OwnsNoun && _clues.FollowsOpinion(statement, previous)) && _clausesBefore.TryRead(statement, out TextSpan whole))
        {
            _writer.TakeName(statement, whole);
            return;
        }
        if (previous is not null && _clues.IsShareOfOthers(statement, subject))
        {
            Carry(statement, previous);
            return;
        }
        // 资金分两年拨付,第一年|60%; 由省财政承担70%,市县承担|30%
        if (!statement.OwnsNoun && segment.Predicate is null && _clues.IsPart(statement, subject, previous))
        {
            Carry(statement, previous);
            if (statement.Name.Length == 0)
                _writer.TakeName(statement, subject);
            return;
        }
        if (!statement.OwnsNoun && _shares.TryName(statement, subject, previous))
            return;
        if (segment.Predicate is not null)
            NamePredicated(statement, subject, previous);
        else
            NameCounted(statement, subject, previous);
    }

    private void NamePredicated(Statement statement, TextSpan subject, Statement? previous)
    {
        if (subject.Length > 2 && subject.Of(text).StartsWith("接待") && !statement.OwnsNoun)
        {
            _writer.TakeAction(statement, new TextSpan(subject.Start, subject.Start + 2)); // 接待|游客较上年增长13.2%
            _writer.TakeName(statement, new TextSpan(subject.Start + 2, subject.End));
        }
        else if (subject.Of(text) is "人均" or "户均" or "平均每人")
            _writer.TakePrefixedNoun(statement, subject);
        else if (!subject.IsEmpty && !statement.OwnsNoun)
        {
            if (Progress.IsCompleted(text, statement, subject, lexicon))
                _writer.TakeAction(statement, new TextSpan(statement.Segment.PredicateStart, statement.Segment.PredicateStart + 2));
            _writer.TakeName(statement, subject);
        }
        else if (statement.OwnsNoun)
            _writer.TakeNounOf(statement);
        else
            Carry(statement, previous);
    }

    private void NameCounted(Statement statement, TextSpan subject, Statement? previous)
    {
        if (_spending.TryRead(statement, out TextSpan verb, out TextSpan spentOn))
        {
            _writer.TakeAction(statement, verb);
            _writer.TakeName(statement, spentOn);
            return;
        }
        bool granted = statement.OwnsNoun && Grants.Begins(statement.Noun.Of(text)); // 对新认定的企业给予20万元奖励
        if (_clues.IsInvestment(statement, previous))
        {
            _writer.TakeName(statement, statement.Phrase.Action);
            return;
        }
        if (!statement.Phrase.Action.IsEmpty && !granted && !_series.IsForAim(statement))
            _writer.TakeAction(statement, statement.Phrase.Action);
        else if (previous is not null && _series.GoesOn(statement, previous, previous == _total || previous is { IsCarried: true, Segment.Predicate.Sense: PredicateSense.Move } ? _counted : null))
            Inherit(statement, previous == _total && _counted is not null ? _counted : previous);
        if (previous is not null && statement.Phrase.Action.IsEmpty && _series.IsRunningTotal(statement, previous))
            (statement.Action, statement.ActionSpan, _total) = ("", default, statement);
        else
            _counted = statement;
        TextSpan counted = statement.OwnsNoun ? statement.Noun : _clues.BehindExamples(statement) is { IsEmpty: false } kind ? kind : IsRatioSubject(statement) ? subject : _trimmer.WithoutRelativeClause(statement.Phrase.Object);
        if (!counted.IsEmpty)
        {
            _writer.TakeName(statement, counted);
            _things = statement.Quantity.IsCount ? statement : _things;
        }
        else if (Grants.Begins(statement.Phrase.Action.Of(text)))
            _writer.TakeGrant(statement, statement.Phrase.Action); // 每年|奖励|最高100万元
        else if (statement.AdjoinsNext)
            return;
        else if (previous is not null)
        {
            statement.TakeNameOf(CountedIn(statement.Quantity.Unit) ?? previous);
            statement.IsCarried = true;
        }
        else
            NameFromClauseBefore(statement);
    }

    // 引进项目20宗,总投资80亿元,|动工15宗: what is counted by the same unit.
    private Statement? CountedIn(Unit? unit) =>
        _things is { } things && unit?.Kind == UnitKind.Counter && things.Quantity.Unit == unit ? things : null;

    private static bool IsRatioSubject(Statement statement) => statement.Phrase == default;

    // 增长11%以上,|力争达到13%: the higher aim is a growth, too.
    private void RaiseAim(Statement statement, Statement previous)
    {
        ref Segment segment = ref statement.Segment;
        bool raises = segment.Subject.IsEmpty && !statement.OwnsNoun && segment.Predicate is null or { Sense: PredicateSense.Reach } && Aims.Begins(text.AsSpan(segment.Start));
        if (raises && statement.Quantity.IsPercent && previous.Quantity.IsPercent && previous.Segment is { Predicate.Sense: PredicateSense.Move, LeadsTo: false } && statement.Quantity.Value > previous.Quantity.Value && statement.Quantity.Value < 3 * previous.Quantity.Value)
            segment.Predicate = previous.Segment.Predicate;
    }

    private static void Inherit(Statement statement, Statement previous)
    {
        if (previous.Segment.IsVerbFirst && statement.Segment.Predicate is null && statement.Segment.IsJoined)
        {
            statement.Segment.Predicate = previous.Segment.Predicate; // 净增经营主体34.6万家、|企业14万家
            statement.Segment.IsVerbFirst = true;
        }
        statement.SharedBound ??= previous.Segment.SharesBound ? previous.Segment.Bound : previous.SharedBound;
        statement.Action = previous.Action;
        statement.ActionSpan = previous.ActionSpan;
    }

    // 分别占全国空港口岸的33.6%, 是1997年投入总和的1.7倍, 按照个人缴费额的25%给予补贴
    private bool TryNameShare(Statement statement, TextSpan subject, Statement? previous)
    {
        ReadOnlySpan<char> phrase = subject.Of(text);
        if (phrase.IndexOf("按") >= 0 && TryNameGrant(statement))
            return true;
        foreach (string verb in ShareVerbs)
        {
            int at = phrase.LastIndexOf(verb);
            if (at < 0)
                continue;
            int end = at > 1 && phrase[at - 1] is '由' or '从' or '均' or '可' or '应' or '须' or '按' or '已' or '约' or '仅' or '要' or '将' ? at - 1 : at;
            if (end > 3 && Farthest.Begins(phrase[(end - 2)..end]))
                end -= 2; // 补助比例|最高不超过总投资的60%
            if (phrase[0] == '被' && at is > 1 and < 5)
                _writer.TakeName(statement, new TextSpan(subject.Start + at + verb.Length, subject.End)); // 被评为|劳动模范|的有3.8万人
            else if (end > 2 && phrase[..end].EndsWith("分别"))
            {
                _writer.TakeName(statement, new TextSpan(subject.Start, subject.Start + end - 2)); // 产能、出货量|分别|占全球的12%、全国的17%
                statement.Segment.IsDistributed = true;
            }
            else if (end > 0)
                _writer.TakeName(statement, new TextSpan(subject.Start, subject.Start + end));
            else if (verb == "完成" && previous is null)
                _writer.TakeName(statement, new TextSpan(subject.Start + verb.Length, subject.End - 1)); // 完成|总任务|的70%
            else
                Carry(statement, previous);
            return true;
        }
        // 一般公共预算收入386亿元,为|预算的98.6%; 新增造林3万亩,为|年度目标的1.2倍
        if (previous is null || !statement.Quantity.IsPercent && !statement.Quantity.IsMultiple || !_clues.IsBehindWei(subject.Start))
            return false;
        Carry(statement, previous);
        return true;
    }

    private void Carry(Statement statement, Statement? previous)
    {
        Statement? earlier = statement.Segment.Predicate is { Sense: PredicateSense.Move } && (_before is { IsDeadline: true } || !statement.Quantity.IsTime) ? _before : null;
        if (statement.AdjoinsNext)
            return;
        if (previous is null)
        {
            NameFromClauseBefore(statement);
            if (statement.Name.Length == 0 && earlier is not null)
                statement.TakeNameOf(earlier); // 2022年,地区生产总值增长4.1%。过去五年,年均增长6.4%。
            return;
        }
        statement.IsCarried = true;
        statement.TakeNameOf(statement.RateDirection != Direction.None && IsTotal(previous.Name) ? _owner ?? previous : previous);
        if (statement.Quantity.IsMultiple && statement.Segment.Predicate is null or { Sense: PredicateSense.Reach })
            return; // 完成投资360亿元,是2011年的|2.3倍
        Inherit(statement, previous);
        if (ActionSeries.IsStock(statement, previous))
            (statement.Action, statement.ActionSpan) = ("", default);
    }

    private static bool IsTotal(string name) => name is "总量" or "总额" or "规模" or "总规模";

    private void NameFromClauseBefore(Statement statement)
    {
        if (_clausesBefore.TryRead(statement, out TextSpan name))
            _writer.TakeName(statement, name);
    }

    private bool TryNameGrant(Statement statement)
    {
        if (!_grants.TryRead(_sharedEnd, statement.Sentence.End, out TextSpan grant))
            return false;
        _writer.TakeName(statement, grant);
        return true;
    }

    // 按投资额的20%给予|支持|,单个项目最高不超过2000万元
    private bool TryNameGrantBefore(Statement statement, Statement? previous)
    {
        if (!_grants.TryReadBefore(statement, out TextSpan grant))
            return false;
        if (previous is not null && Grants.Names(previous.Name))
            statement.TakeNameOf(previous);
        else if (!grant.IsEmpty)
            _writer.TakeName(statement, grant);
        return true;
    }
}
