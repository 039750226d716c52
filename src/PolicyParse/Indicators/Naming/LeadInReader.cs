using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Names the numbers of a list of rates by what its lead-in announces: 补贴标准分为两档:|(一)低保家庭,每月每平方米14元.</summary>
internal sealed class LeadInReader(string text)
{
    private const int MostItems = 8;
    private const int LongestItem = 120;
    private const int LongestName = 16;
    private const int LongestUnit = 4;
    private const int LongestKind = 10;

    private const string ClauseEnds = ",。;:\n ";

    // How a lead-in goes over to its list: 标准|分为三档:, 标准|如下:, 标准|为:
    private static readonly WordSet Turns = new("分为", "如下", "为", "按照", "按", "是", "具体");

    // What a list of rates may be of.
    private static readonly WordEndings Rates = new("标准", "收费", "费用", "使用费", "价格", "补贴", "补助", "奖励", "金额", "额度", "租金", "罚款");

    /// <param name="statement">A number before which nothing stands but what it is counted by.</param>
    /// <param name="name">What the lead-in says of it.</param>
    public bool TryRead(Statement statement, out TextSpan name)
    {
        name = default;
        int clause = statement.Segment.Start, start = statement.Sentence.Start;
        if (!statement.Quantity.IsMoney || !IsPerUnit(text.AsSpan(clause, statement.Quantity.Span.Start - clause)))
            return false;
        // 停车收费标准为:|小型车,每小时5元
        int from = Math.Min(clause, Math.Max(start, clause - LongestItem));
        int colon = text.AsSpan(from, clause - from).LastIndexOf(':');
        if (colon > 1 && TryReadLead(from + colon, start, out name))
            return true;
        if (Grants.AreIn(text.AsSpan(from, clause - from)))
            return false; // (一)新建的,给予补贴,每年5万元
        for (int item = 0; item < MostItems; item++)
        {
            start = LineStart(start);
            if (start == 0 || !IsItem(start))
                return false;
            int end = start - 1;
            while (end > 0 && text[end] is '\n' or ' ')
                end--;
            if (text[end] == ':')
                return TryReadLead(end, LineStart(end), out name);
            start = end;
        }
        return false;
    }

    // 每小时, 每人每月, 普通高中|每生每年
    private static bool IsPerUnit(ReadOnlySpan<char> words)
    {
        int each = words.IndexOf('每');
        if (each > LongestKind || each > 0 && (Grants.AreIn(words[..each]) || words[..each].IndexOfAny("按给对的") >= 0))
            return false;
        words = words[Math.Max(0, each)..];
        if (words.IsEmpty || words[0] != '每' || words[^1] == '每')
            return false;
        int unit = 0;
        foreach (char c in words)
        {
            unit = c == '每' ? 0 : unit + 1;
            if (unit > LongestUnit)
                return false;
        }
        return true;
    }

    private int LineStart(int at)
    {
        int limit = Math.Max(0, at - LongestItem);
        while (at > limit && text[at - 1] != '\n')
            at--;
        return at;
    }

    // (一), (2), 1., 3、
    private bool IsItem(int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        bool bracket = at < text.Length && text[at] == '(';
        at += bracket ? 1 : 0;
        int digits = at;
        while (at < text.Length && at - digits < 3 && (Characters.IsDigit(text[at]) || ChineseNumeral.IsNumeral(text[at])))
            at++;
        return at > digits && at < text.Length && (bracket ? text[at] == ')' : text[at] is '.' or '、');
    }

    private bool TryReadLead(int colon, int limit, out TextSpan name)
    {
        name = default;
        int start = colon;
        while (start > limit && colon - start < LongestItem && !ClauseEnds.Contains(text[start - 1]))
            start--;
        ReadOnlySpan<char> clause = text.AsSpan(start, colon - start);
        for (int end = 2; end <= Math.Min(LongestName, clause.Length); end++)
        {
            if (end < clause.Length && !Turns.Begins(clause[end..]) || !Rates.End(clause[..end]))
                continue;
            name = new TextSpan(start, start + end);
            return true;
        }
        return false;
    }
}
