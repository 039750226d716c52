using PolicyParse.Cleaning;

namespace PolicyParse.Indicators.Statements;

/// <summary>Gives each statement its name and action: from its own words, its coordination, or the statement before.</summary>
internal sealed class Namer(string text, WrittenWords words, IndicatorLexicon lexicon)
{
    // The statement before, in whatever sentence.
    private Statement? _before;

    // Where the numbers end that share what is said behind them: 按增量的0.1%、0.15%、0.2%|给予奖励.
    private int _sharedEnd;

    private readonly Coordination _coordination = new(lexicon);
    private readonly SubjectTrimmer _trimmer = new(text, lexicon);
    private readonly GrantReader _grants = new(text);
    private readonly SpendingReader _spending = new(text);
    private readonly ShareReader _shares = new(text, words);

    // What this paragraph's names were joined to. A joint name that went into the next would double it each time.
    private readonly HashSet<string> _joined = [];

    public void Name(StatementList statements)
    {
        _joined.Clear();
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
            int group = GroupSize(statements, i);
            _before = i > 0 ? statements[i - 1] : null;
            _sharedEnd = statements[i + group - 1].End;
            NameOne(statement, previous);
            if (statement.Segment.IsShared && statement.Segment.Subject.IsEmpty && previous is not null)
                NameAfterChain(statement, statements, chainStart, i);
            if (group > 1)
                Distribute(statements, i, group);
            else if (statement.Segment.IsDistributed && statement.Segment.Subject.IsEmpty)
                NameAfterChain(statement, statements, chainStart, i);
            i += group - 1;
        }
        NameAdjacent(statements);
    }

    // 先后有9批|1649名|医务人员: two numbers of one noun.
    private void NameAdjacent(StatementList statements)
    {
        bool runs = false;
        for (int i = statements.Count - 2; i >= 0; i--)
        {
            Statement statement = statements[i], next = statements[i + 1];
            bool adjacent = statement.Name.Length == 0 && next.Quantity.Span.Start == statement.End;
            // 分别给予最高200万元、80万元、50万元|补助
            runs = statement.Noun.IsEmpty && next.Segment is { IsBare: true, IsJoined: true } && statement.Sentence == next.Sentence && (runs || next.OwnsNoun && StatementReader.BeginsGrant(next.Noun.Of(text)));
            if (adjacent || runs)
                CarryName(statement, next);
            if (runs)
                statement.Action = next.Action = "";
            if (IsGradeOf(statement, next))
                (statement.Name, statement.NameSpan) = (statement.Name + next.Name[(next.Name.IndexOf('级') + 1)..], null);
        }
    }

    // 6个世界级、7个国家级、9个区域级|产业集群: what all are is said once, behind the last grade.
    private static bool IsGradeOf(Statement statement, Statement next) =>
        statement.OwnsNoun && next.OwnsNoun && next.Segment.IsJoined && statement.Sentence == next.Sentence && statement.Quantity.UnitText == next.Quantity.UnitText
        && statement.Name.EndsWith('级') && next.Name.IndexOf('级') is > 0 and var grade && grade < next.Name.Length - 1;

    // 分别增长8%和9.2%: how many numbers follow with nothing but joints between.
    private static int GroupSize(StatementList statements, int first)
    {
        int next = first + 1;
        while (next < statements.Count && statements[next].Sentence == statements[first].Sentence && statements[next].Segment is { IsBare: true, IsJoined: true } && statements[next].Noun.IsEmpty)
            next++;
        return next - first;
    }

    private void Distribute(StatementList statements, int first, int count)
    {
        Statement head = statements[first];
        // 总量居全省第一、全国第三: two places of one.
        bool apart = statements[first + 1].Segment.Scope is null || head.Segment.IsDistributed;
        string[]? names = head.Name.Length > 0 && !head.IsCarried && apart ? _coordination.Split(head.Name, count) : null;
        if (names is null && head.IsCarried && head.Segment.IsDistributed && head.Segment.Predicate is not { Sense: PredicateSense.Gap }) // 分别高于全国、全省
            names = NamesBefore.Last(text, statements, first, count);
        string[]? owners = head.Share.Length > 0 && head.Segment.IsDistributed ? NamesBefore.Last(text, statements, first, count) : null;
        for (int k = 0; k < count; k++)
        {
            Statement member = statements[first + k];
            member.Name = names is null ? head.Name : names[k];
            member.NameSpan = names is null || head.Name == names[k] ? head.NameSpan : null;
            if (head.Share.Length > 0)
                ShareReader.Name(member, owners?[k] ?? head.Owner, null, head.Share);
            TakePredicate(ref member.Segment, head.Segment);
            member.RateDirection = head.RateDirection;
            member.SharedBound ??= head.Segment.SharesBound ? head.Segment.Bound : null;
            member.Action = head.Action;
            member.ActionSpan = head.ActionSpan;
        }
    }

    private static void TakePredicate(ref Segment member, in Segment head)
    {
        member.Predicate ??= head.Predicate;
        member.LeadsTo |= head.LeadsTo;
        member.IsAnnualAverage |= head.IsAnnualAverage;
        member.Baseline ??= head.Baseline;
        member.Scope ??= head.Scope;
        member.Time ??= head.Time;
    }

    // 增至3022家、…增至9.4万家,均居全国第一
    private void NameAfterChain(Statement statement, StatementList statements, int chainStart, int at)
    {
        var names = new List<string>();
        for (int i = Math.Max(chainStart, at - 8); i < at; i++)
            if (statements[i].Name is { Length: > 0 } name && !names.Contains(name) && !_joined.Contains(name))
                names.Add(name);
        if (names.Count == 0)
            return;
        statement.Name = string.Join('、', names);
        if (names.Count > 1)
            _joined.Add(statement.Name);
        statement.NameSpan = names.Count == 1 ? statements[at - 1].NameSpan : null;
        statement.Action = "";
    }

    private void NameOne(Statement statement, Statement? previous)
    {
        ref Segment segment = ref statement.Segment;
        TextSpan subject = _trimmer.Trim(statement, segment.Subject);
        if (statement.IsDeadline)
        {
            TakeName(statement, statement.Noun.IsEmpty ? subject : statement.Noun);
            return;
        }
        if (!subject.IsEmpty && text[subject.End - 1] == '的' && TryNameShare(statement, subject, previous))
            return;
        if (!statement.OwnsNoun && (TryNameGrant(statement) || _shares.TryName(statement, subject, previous)))
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
            TakeAction(statement, new TextSpan(subject.Start, subject.Start + 2)); // 接待|游客较上年增长13.2%
            TakeName(statement, new TextSpan(subject.Start + 2, subject.End));
        }
        else if (subject.Of(text) is "人均" or "户均" or "平均每人")
            TakePrefixedNoun(statement, subject);
        else if (!subject.IsEmpty && !statement.OwnsNoun)
            TakeName(statement, subject);
        else if (statement.OwnsNoun)
            TakeName(statement, statement.Noun);
        else
            Carry(statement, previous);
    }

    private void NameCounted(Statement statement, TextSpan subject, Statement? previous)
    {
        if (_spending.TryRead(statement, out TextSpan verb, out TextSpan spentOn))
        {
            TakeAction(statement, verb);
            TakeName(statement, spentOn);
            return;
        }
        bool granted = statement.OwnsNoun && StatementReader.BeginsGrant(statement.Noun.Of(text)); // 对新认定的企业给予20万元奖励
        if (!statement.Phrase.Action.IsEmpty && !granted)
            TakeAction(statement, statement.Phrase.Action);
        else if (previous is not null && !IsTotal(statement.Phrase.Object) && !IsSpent(statement, previous) && (statement.Segment.IsJoined || statement.Quantity.Span.Start == previous.End || IsSameSeries(statement, previous)))
            Inherit(statement, previous);
        TextSpan counted = statement.OwnsNoun ? statement.Noun : IsRatioSubject(statement) ? subject : _trimmer.WithoutRelativeClause(statement.Phrase.Object);
        if (!counted.IsEmpty)
            TakeName(statement, counted);
        else if (StatementReader.BeginsGrant(statement.Phrase.Action.Of(text)))
            TakeGrant(statement, statement.Phrase.Action); // 每年|奖励|最高100万元
        else if (statement.AdjoinsNext)
            return;
        else if (previous is not null)
            CarryName(statement, previous);
        else
            NameFromClauseBefore(statement);
    }

    // 建成新线5944公里,复线4603公里: the same unit, and nothing else is said.
    private bool IsSameSeries(Statement statement, Statement previous) =>
        previous.Action.Length > 0 && !statement.OwnsNoun && !text.AsSpan(statement.Segment.Start).StartsWith("其中") && statement.Quantity.Unit is { } unit && unit == previous.Quantity.Unit && previous.Segment.Predicate is null && !statement.Quantity.IsMoney
        && statement.Segment.Start <= previous.End + 1;

    // 接待游客3.2亿人次、|游客花费3700亿元
    private bool IsSpent(Statement statement, Statement previous) =>
        statement.Quantity.IsMoney && !previous.Quantity.IsMoney && statement.Phrase.Object is { IsEmpty: false } name && lexicon.Heads.EndingAt(text, name.Start, name.End, out _) > 0 && text[name.End - 1] is '费' or '入' or '额' or '值';

    // 引进项目1608个、|总投资1.6万亿元: the total was not introduced.
    private bool IsTotal(TextSpan name) => name.Length > 2 && text[name.Start] == '总' && lexicon.Heads.EndingAt(text, name.Start + 1, name.End, out _) > 0;

    private static bool IsRatioSubject(Statement statement) => statement.Phrase == default;

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
        foreach (string verb in (ReadOnlySpan<string>)["相当于", "按照", "依照", "占到", "不超过", "不高于", "不低于", "低于", "高于", "超过", "达到", "占", "完成", "是", "为", "按"])
        {
            int at = phrase.LastIndexOf(verb);
            if (at < 0)
                continue;
            int end = at > 1 && phrase[at - 1] is '由' or '从' or '均' ? at - 1 : at;
            if (end > 0)
                TakeName(statement, new TextSpan(subject.Start, subject.Start + end));
            else if (verb == "完成" && previous is null)
                TakeName(statement, new TextSpan(subject.Start + verb.Length, subject.End - 1)); // 完成|总任务|的70%
            else
                Carry(statement, previous);
            return true;
        }
        // 一般公共预算收入386亿元,为|预算的98.6%
        if (previous is null || !statement.Quantity.IsPercent || text[Math.Max(0, subject.Start - 1)] != '为')
            return false;
        Carry(statement, previous);
        return true;
    }

    private void Carry(Statement statement, Statement? previous)
    {
        Statement? earlier = statement.Segment.Predicate is { Sense: PredicateSense.Move } ? _before : null;
        if (statement.AdjoinsNext)
            return;
        if (previous is null)
        {
            NameFromClauseBefore(statement);
            if (statement.Name.Length == 0 && earlier is not null)
                CarryName(statement, earlier); // 2022年,地区生产总值增长4.1%。过去五年,年均增长6.4%。
            return;
        }
        statement.IsCarried = true;
        CarryName(statement, previous);
        Inherit(statement, previous);
    }

    private static void CarryName(Statement statement, Statement previous)
    {
        statement.Name = previous.Name;
        statement.NameSpan = previous.NameSpan;
        (statement.Owner, statement.OwnerSpan, statement.Share) = (previous.Owner, previous.OwnerSpan, previous.Share);
        if (ShareReader.IsOfOwner(statement, previous))
            (statement.Name, statement.NameSpan, statement.Share) = (previous.Owner, previous.OwnerSpan, "");
    }

    // 加大|市场主体|培育,新设29.8万户: the clause before says of what.
    private void NameFromClauseBefore(Statement statement)
    {
        int end = statement.Segment.Start - 1;
        if (end <= statement.Sentence.Start || text[end] is not (',' or ':'))
            return;
        int start = ClauseStart(statement, end);
        if (SubjectReader.IsConsent(text.AsSpan(start, end - start)))
            return; // 经局长批准,|可以延长10日
        // 人均纯收入,|扣除价格因素,|实际增长4.3%
        if (IsPriceNote(text.AsSpan(start, end - start)) && start - 1 > statement.Sentence.Start && text[start - 1] == ',')
        {
            end = start - 1;
            start = ClauseStart(statement, end);
        }
        // 生产总值|按可比价格计算,|比上年增长6.2%
        while (lexicon.Openers.EndingAt(text, start, end, out Opener last) is > 1 and var adverb && last.Sort == OpenerSort.Adverb)
            end -= adverb;
        while (start < end && lexicon.Openers.StartingAt(text, start, end, out Opener opener) is > 0 and var length && !Array.Exists(opener.Except, e => text.AsSpan(start).StartsWith(e)))
            start += length;
        if (lexicon.Actions.StartingAt(text, start, end, out _) is > 0 and var verb && verb < end - start)
            start += verb;
        if (lexicon.Actions.EndingAt(text, start, end, out _) is > 0 and var noun && noun < end - start)
            end -= noun;
        if (end - start >= 2 && !IsTime(start, end))
            TakeName(statement, new TextSpan(start, end));
    }

    private int ClauseStart(Statement statement, int end)
    {
        int start = end;
        while (start > statement.Sentence.Start && end - start < 60 && text[start - 1] is not (',' or '。' or ';' or ':'))
            start--;
        return start;
    }

    private static bool IsPriceNote(ReadOnlySpan<char> clause) =>
        (clause.StartsWith("扣除") || clause.StartsWith("剔除") || clause.StartsWith("考虑")) && clause.IndexOf("价") > 0;

    // 过去五年, 2022年
    private bool IsTime(int start, int end) => end - start <= 8 && text[end - 1] is '年' or '来' or '间' or '月' or '日' && text.AsSpan(start, end - start).IndexOf('年') >= 0;

    private bool TryNameGrant(Statement statement)
    {
        if (!_grants.TryRead(_sharedEnd, statement.Sentence.End, out TextSpan grant))
            return false;
        TakeName(statement, grant);
        return true;
    }

    // 人均|只有一亩半|耕地 → 人均耕地
    private void TakePrefixedNoun(Statement statement, TextSpan prefix)
    {
        TakeName(statement, prefix);
        if (statement.Noun.IsEmpty)
            return;
        statement.Name += words[statement.Noun.Start..statement.Noun.End];
        statement.NameSpan = null;
    }

    private void TakeGrant(Statement statement, TextSpan span)
    {
        TakeName(statement, span);
        statement.ActionSpan = default;
        statement.Action = "";
    }

    private void TakeAction(Statement statement, TextSpan span)
    {
        statement.ActionSpan = span;
        statement.Action = words[span.Start..span.End];
    }

    private void TakeName(Statement statement, TextSpan span)
    {
        if (span.Length > 3 && text[span.Start] is '的' or '而')
            span = new TextSpan(span.Start + 1, span.End); // 国家已批准|的发明, 而|工业生产
        if (span.Length > 3 && text[span.End - 1] == '却' || span.Length > 3 && text[span.End - 1] == '将' && text[span.End - 2] != '大')
            span = new TextSpan(span.Start, span.End - 1); // 财政收入却下降, 城镇居民收入将增加
        bool redacted = span.Of(text).IndexOfAnyExcept("*_X某") < 0;
        statement.NameSpan = redacted ? null : span;
        statement.Name = redacted ? "" : FootnoteMark.Without(span.Of(text), words[span.Start..span.End]);
        if (statement.Name.Length < span.Length)
            statement.NameSpan = null;
    }
}
