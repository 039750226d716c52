using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Finds the list that the clause before speaks of, where the numbers stand in a clause of their own: 起数和死亡人数“双下降”,|分别下降14%和20%.</summary>
internal sealed class ListBefore(string text, IndicatorLexicon lexicon)
{
    private const int LongestClause = 60;

    // What is said of a list ends it: 国家级园区、产业集群|从无到有.
    private static readonly WordSet Turns = new(
        "“双", "双双", "双提升", "双下降", "双增长", "从无到有", "从小到大", "从弱到强", "由小到大", "实现", "持续", "稳步", "不断", "逐年", "明显", "显著", "大幅", "快速", "全面", "继续", "进一步", "稳中", "均实现", "再创", "再次", "有所", "保持", "首次");

    /// <param name="statement">The first of the numbers.</param>
    /// <param name="from">Where the statement before ends.</param>
    /// <param name="list">The members and their joints.</param>
    public bool TryRead(Statement statement, int from, out TextSpan list)
    {
        list = default;
        int end = statement.Segment.Start - 1;
        if (end <= from || text[end] != ',')
            return false;
        int start = end;
        while (start > from && end - start < LongestClause && text[start - 1] is not (',' or '。' or ';' or ':' or '\n'))
            start--;
        if (end - start >= LongestClause || start == from && statement.Sentence.Start != from)
            return false;
        while (lexicon.Openers.StartingAt(text, start, end, out _) is > 1 and var opener)
            start += opener;
        int joint = text.AsSpan(start, end - start).LastIndexOfAny("、和与及");
        if (joint < 2)
            return false;
        int stop = TurnBehind(start + joint + 3, end);
        list = new TextSpan(start, stop);
        return stop > start + joint + 2;
    }

    private int TurnBehind(int at, int end)
    {
        for (; at < end; at++)
        {
            bool moves = lexicon.Predicates.StartingAt(text, at, end, out Predicate found) > 1 && found.Sense is PredicateSense.Move or PredicateSense.Reach;
            if (moves || Turns.Begins(text.AsSpan(at, end - at)))
                return at;
        }
        return end;
    }
}
