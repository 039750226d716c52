using PolicyParse.Cleaning;
using PolicyParse.Indicators.Statements;

namespace PolicyParse.Indicators.Naming;

/// <summary>Writes names and actions into statements: trimmed, as the source has them, none where they are redacted.</summary>
internal sealed class NameWriter(string text, WrittenWords words, IndicatorLexicon lexicon)
{
    /// <summary>人均|只有一亩半|耕地 → 人均耕地.</summary>
    public void TakePrefixedNoun(Statement statement, TextSpan prefix)
    {
        TakeName(statement, prefix);
        if (statement.Noun.IsEmpty)
            return;
        statement.Name += words[statement.Noun.Start..statement.Noun.End];
        statement.NameSpan = null;
    }

    /// <summary>A grant is a name, no action: 每年|奖励|最高100万元.</summary>
    public void TakeGrant(Statement statement, TextSpan span)
    {
        TakeName(statement, span);
        statement.ActionSpan = default;
        statement.Action = "";
    }

    public void TakeAction(Statement statement, TextSpan span)
    {
        statement.ActionSpan = span;
        statement.Action = words[span.Start..span.End];
    }

    public void TakeName(Statement statement, TextSpan span)
    {
        span = NameEnds.Trim(text, RedactedAmount.Without(text, span, lexicon), statement.IsDeadline);
        bool redacted = span.Of(text).IndexOfAnyExcept("*_X某") < 0;
        statement.NameSpan = redacted ? null : span;
        statement.Name = redacted ? "" : FootnoteMark.Without(span.Of(text), words[span.Start..span.End]);
        if (statement.Name.Length < span.Length)
            statement.NameSpan = null;
        if (InnerWords.TryLeaveOut(statement.Name, lexicon.Heads, out string shorter))
            (statement.Name, statement.NameSpan) = (shorter, null);
    }

    /// <summary>批发市场|完成|100万批次|农产品快检: a bare verb is the action.</summary>
    public void TakeNounOf(Statement statement)
    {
        ref Segment segment = ref statement.Segment;
        int verb = lexicon.Actions.StartingAt(text, segment.PredicateStart, statement.Quantity.Span.Start, out _);
        if (verb > 0 && segment.Predicate is { Sense: PredicateSense.Reach } && verb == lexicon.Predicates.StartingAt(text, segment.PredicateStart, statement.Quantity.Span.Start, out _))
            TakeAction(statement, new TextSpan(segment.PredicateStart, segment.PredicateStart + verb));
        TakeName(statement, statement.Noun);
    }
}
