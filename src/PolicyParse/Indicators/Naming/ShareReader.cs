using PolicyParse.Cleaning;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;

namespace PolicyParse.Indicators.Naming;

/// <summary>Names a share whose owner stands in an earlier clause: 高技术制造业增加值增长8%,|占规模以上工业增加值的比重为18%.</summary>
internal sealed class ShareReader(string text, WrittenWords words)
{
    /// <summary>Names <paramref name="statement"/> by the owner and the share, where its subject is 占… alone.</summary>
    public bool TryName(Statement statement, TextSpan subject, Statement? previous)
    {
        if (previous is null || subject.Length < 2 || text[subject.Start] != '占' || text[subject.Start + 1] is '用' or '地' or '道')
            return false;
        // 占比 alone is of what stands right before: 光伏装机320万千瓦,|占比达41%.
        bool bare = text[subject.Start + 1] == '比';
        if (bare != (subject.Length == 2) || bare && statement.Segment.Start > previous.End + 1)
            return false;
        (string owner, TextSpan? ownerSpan) = previous.Share.Length > 0 ? (previous.Owner, previous.OwnerSpan) : (previous.Name, previous.NameSpan);
        if (owner.Length == 0 || owner.Contains('占', StringComparison.Ordinal))
            return false;
        Name(statement, owner, ownerSpan, words[subject.Start..subject.End]);
        return true;
    }

    /// <summary>Names <paramref name="statement"/> as the share of another owner.</summary>
    public static void Name(Statement statement, string owner, TextSpan? ownerSpan, string share)
    {
        (statement.Owner, statement.OwnerSpan, statement.Share) = (owner, ownerSpan, share);
        (statement.Name, statement.NameSpan) = (owner + share, null);
        (statement.Action, statement.ActionSpan) = ("", default);
    }

    /// <summary>True where what follows a share is said of its owner again: 占比重为35%,|年均增速达16%. A share itself moves by points.</summary>
    public static bool IsOfOwner(Statement statement, Statement previous) =>
        previous.Share.Length > 0 && (statement.Quantity.Form == QuantityForm.Rank
        || statement.Quantity.IsPercent && !statement.Segment.LeadsTo && (statement.Segment.Predicate is { Sense: PredicateSense.Move or PredicateSense.Rate } || statement.RateDirection != Direction.None));
}
