using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>Reads what a quantity is of from the clause before, where its own clause does not say.</summary>
internal sealed class ClauseBeforeReader(string text, IndicatorLexicon lexicon)
{
    private static readonly WordSet Times = new("今年", "去年", "明年", "全年", "上半年", "下半年");

    // 加大|市场主体|培育,新设29.8万户: the clause before says of what.
    public bool TryRead(Statement statement, out TextSpan name)
    {
        name = default;
        int end = statement.Segment.Start - 1;
        if (end <= statement.Sentence.Start || text[end] is not (',' or ':'))
            return false;
        int start = ClauseStart(statement, end);
        // 人均纯收入,|扣除价格因素,|实际增长4.3%
        if (IsPriceNote(text.AsSpan(start, end - start)) && start - 1 > statement.Sentence.Start && text[start - 1] == ',')
        {
            end = start - 1;
            start = ClauseStart(statement, end);
        }
        end = WithoutMove(start, end);
        start += LeadingTime(text.AsSpan(start, Math.Max(0, end - start)));
        while (start < end && lexicon.Openers.StartingAt(text, start, end, out Opener opener) is > 0 and var length && !opener.IsExceptedAt(text.AsSpan(start)))
            start += length;
        if (lexicon.Actions.StartingAt(text, start, end, out _) is > 0 and var verb && verb < end - start)
            start += verb;
        if (lexicon.Predicates.StartingAt(text, start, end, out Predicate move) is > 1 and var change && move.Sense == PredicateSense.Move && change + 2 < end - start)
            start += change; // 逐步|降低|农业税税率,平均每年降低1个百分点
        for (int i = 0; i < 2 && lexicon.Heads.EndingAt(text, start, end, out _) == 0 && lexicon.Actions.EndingAt(text, start, end, out _) is > 0 and var noun && noun < end - start; i++)
            end -= noun; // 三年行动|启动|实施
        name = new TextSpan(start, Math.Max(start, end));
        return name.Length >= 2 && !IsTime(start, end);
    }

    // 生产总值|按可比价格计算,|比上年增长6.2%; 巩固率|连续五年提高,|达到98%
    private int WithoutMove(int start, int end)
    {
        for (int step = 0; step < 6; step++)
        {
            if (lexicon.Predicates.EndingAt(text, start, end, out Predicate predicate) is > 1 and var move && move + 2 <= end - start && predicate.Sense == PredicateSense.Move)
                end -= move;
            else if (lexicon.Openers.EndingAt(text, start, end, out Opener last) is > 1 and var adverb && last.Sort == OpenerSort.Adverb)
                end -= adverb;
            else
                break;
        }
        int streak = end - start > 2 && text[end - 1] == '年' ? text.AsSpan(start, end - start).LastIndexOf("连续") : -1;
        return streak > 1 && end - start - streak <= 6 ? start + streak : end;
    }

    // 下半年|固定资产投资增长加快,全年增长19.5%; 1979年|农民的收入,每人平均达到83元
    private static int LeadingTime(ReadOnlySpan<char> clause)
    {
        int at = 0;
        while (at < clause.Length && at < 5 && (char.IsAsciiDigit(clause[at]) || ChineseNumeral.IsNumeral(clause[at])))
            at++;
        if (at == 4 && at + 2 < clause.Length && clause[at] == '年')
            return at + 1;
        return Times.LengthAtStart(clause) is > 0 and var time && time + 1 < clause.Length ? time : 0;
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
}
