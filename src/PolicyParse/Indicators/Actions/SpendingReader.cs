using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Actions;

/// <summary>Names an amount by what it is spent on, where that stands behind it: 筹措7亿元|实施|就业惠民工程, 拿出396亿元|用于|转移支付.</summary>
internal sealed class SpendingReader(string text)
{
    private const int LongestObject = 40;

    private static readonly WordSet Spending = new("用于", "实施", "支持", "开展", "推动");

    // Verbs that are actions only before an amount.
    private static readonly WordSet Funding = new("统筹", "整合");

    public bool TryRead(Statement statement, out TextSpan verb, out TextSpan spentOn)
    {
        ActionPhrase phrase = statement.Phrase;
        // 中央财政|拿出: what stands before the verb is who spends.
        verb = phrase.Action.IsEmpty ? FundingBefore(statement.Quantity.Span.Start) : phrase.Object.IsEmpty || phrase.Object.End <= phrase.Action.Start ? phrase.Action : default;
        spentOn = default;
        if (verb.IsEmpty || !statement.Quantity.IsMoney || statement.OwnsNoun)
            return false;
        int start = statement.End + Spending.LengthAtStart(text.AsSpan(statement.End));
        int stop = ClauseEnd(start);
        // 给予5万元支持: nothing it is spent on follows.
        if (start == statement.End || stop - start < 2)
            return false;
        spentOn = new TextSpan(start, stop);
        return true;
    }

    private TextSpan FundingBefore(int quantity) =>
        quantity >= 2 && Funding.Begins(text.AsSpan(quantity - 2, 2)) ? new TextSpan(quantity - 2, quantity) : default;

    private int ClauseEnd(int start)
    {
        int end = start;
        while (end < text.Length && end - start < LongestObject && (Characters.IsHan(text[end]) || char.IsAsciiLetter(text[end]) || text[end] is '“' or '”' or '、' or '·'))
            end++;
        return end;
    }
}
