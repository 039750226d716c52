using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>
/// Bounds what a rule asks for: 达到|1亿元、5亿元、10亿元|的 is at least that, and a bound before a list (高于5%、8%的) holds for all of it.
/// </summary>
/// <remarks>Statements are asked for in order; each list is looked at once.</remarks>
internal struct RuleConditions(string text, StatementList statements)
{
    // How far a condition's bound may go on behind its number.
    private const int Behind = 8;

    // What is aimed at is no condition: 达到90%的目标.
    private static readonly WordSet Goals = new("目标", "要求", "标准", "水平", "比例");

    private int _last = -1;
    private Bound? _bound;

    /// <summary>The bound that the condition around a statement sets; null where there is none.</summary>
    public Bound? BoundOf(int statement)
    {
        if (statement > _last)
            ReadList(statement);
        return _bound;
    }

    /// <summary>…达到1亿元以上|的企业, …增长50%|的: the number picks a case.</summary>
    public static bool Picks(string text, Statement statement)
    {
        int end = statement.End;
        while (end < text.Length && end < statement.End + Behind && text[end] is '以' or '上' or '下' or '内' or '(' or '含' or ')')
            end++;
        return end < text.Length && text[end] == '的' && !Goals.Begins(text.AsSpan(end + 1));
    }

    private void ReadList(int first)
    {
        Statement head = statements[first];
        _last = first;
        while (_last + 1 < statements.Count && IsListed(statements[_last + 1], head))
            _last++;
        int end = statements[_last].End;
        bool asks = end < text.Length && text[end] == '的' && !Goals.Begins(text.AsSpan(end + 1));
        bool reaches = head.Segment.Predicate is not null && text.AsSpan(head.Segment.PredicateStart).StartsWith("达到");
        _bound = !asks ? null : head.Segment.Bound ?? (reaches ? Bound.AtLeast : null);
    }

    private static bool IsListed(Statement statement, Statement head) =>
        statement.Segment is { IsJoined: true, Subject.IsEmpty: true } && statement.Sentence == head.Sentence && statement.Quantity.UnitText == head.Quantity.UnitText;
}
