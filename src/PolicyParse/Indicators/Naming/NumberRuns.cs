using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Numbers that stand side by side and share what is said behind the last: 9批|1649名|医务人员, 200万元、80万元、50万元|补助.</summary>
internal sealed class NumberRuns(string text)
{
    // Of whom a share is.
    private static readonly WordSet Places = new("乡镇", "行政村", "建制村", "自然村", "村", "县", "县区", "县城", "街道", "社区", "学校", "企业", "农户", "家庭");

    // What a number is that one passes.
    private static readonly WordSet Marks = new("大关", "关口", "台阶");

    /// <summary>How many numbers follow with nothing but joints between: 分别增长8%和9.2%.</summary>
    public int Size(StatementList statements, int first)
    {
        int next = first + 1;
        while (next < statements.Count && statements[next].Sentence == statements[first].Sentence && GoesOn(statements[first], statements[next]))
            next++;
        return next - first;
    }

    // 分别增长5%、|下降3%: each of the things may move its own way. 分别突破200亿元、100亿元|大关
    private bool GoesOn(Statement first, Statement next)
    {
        ref Segment segment = ref next.Segment;
        bool moves = first.Segment is { IsDistributed: true, Predicate.Sense: PredicateSense.Move } && segment is { Subject.IsEmpty: true, Predicate.Sense: PredicateSense.Move, IsDistributed: false };
        return segment.IsJoined && (segment.IsBare || moves) && (next.Noun.IsEmpty || !next.OwnsNoun && first.Segment.IsDistributed && Marks.Begins(next.Noun.Of(text)));
    }

    /// <summary>Names each by the noun behind the last of its run.</summary>
    public void Share(StatementList statements)
    {
        bool runs = false;
        for (int i = statements.Count - 2; i >= 0; i--)
        {
            Statement statement = statements[i], next = statements[i + 1];
            bool adjacent = statement.Name.Length == 0 && next.Quantity.Span.Start == statement.End;
            // 分别给予最高200万元、80万元、50万元|补助
            runs = statement.Noun.IsEmpty && next.Segment is { Subject.IsEmpty: true, IsJoined: true } && statement.Sentence == next.Sentence && (runs || IsGranted(next));
            if (adjacent || runs)
                statement.TakeNameOf(next);
            if (runs)
                statement.Action = next.Action = "";
            if (IsGradeOf(statement, next))
                (statement.Name, statement.NameSpan) = (statement.Name + next.Name[(next.Name.IndexOf('级') + 1)..], null);
            if (IsShareBeside(statement, next))
                (statement.Name, statement.NameSpan) = (statement.Name + next.Name[Places.LengthAtStart(next.Name)..], null);
            SharedWork.Take(statement, next);
        }
    }

    // 5万元、10万元的|引才奖励; but 达到1亿元、2亿元以上的|支付首期奖励
    private bool IsGranted(Statement statement) =>
        statement.OwnsNoun && (Grants.Begins(statement.Noun.Of(text)) || statement.BoundAfter is null && Grants.Names(statement.Noun.Of(text)));

    // 96%的乡镇、68%的行政村|通了水泥路: what both shares do is said once.
    private static bool IsShareBeside(Statement statement, Statement next) =>
        statement.OwnsNoun && next.OwnsNoun && next.Segment.IsJoined && statement.Quantity.IsPercent && next.Quantity.IsPercent && statement.Sentence == next.Sentence
        && Places.LengthAtStart(statement.Name) is > 0 and var place && place == statement.Name.Length && Places.LengthAtStart(next.Name) is > 0 and var other && next.Name.Length > other + 1;

    // 6个世界级、7个国家级、9个区域级|产业集群: what all are is said once, behind the last grade.
    private static bool IsGradeOf(Statement statement, Statement next) =>
        statement.OwnsNoun && next.OwnsNoun && next.Segment.IsJoined && statement.Sentence == next.Sentence && statement.Quantity.UnitText == next.Quantity.UnitText
        && statement.Name.EndsWith('级') && next.Name.IndexOf('级') is > 0 and var grade && grade < next.Name.Length - 1;
}
