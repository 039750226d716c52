using PolicyParse.Indicators.Statements;
using PolicyParse.Indicators.Subjects;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Tells from the words around a number where its name is to be looked for.</summary>
internal sealed class NameClues(string text, IndicatorLexicon lexicon)
{
    private const int MostSteps = 6;

    /// <summary>保有率不低于国家下达任务,|其中2025年|不低于36%: the clause before says of what, and no number.</summary>
    public bool IsAside(Statement statement, Statement previous)
    {
        int start = statement.Segment.Start;
        return text.AsSpan(start).StartsWith("其中") && start > previous.End + 2 && text.AsSpan(previous.End, start - 1 - previous.End).ContainsAny(',', ';');
    }

    /// <summary>增速放缓5%;城镇化率偏低,|仅为45%: what is thought of it is said first.</summary>
    public bool FollowsOpinion(Statement statement, Statement previous)
    {
        int end = statement.Segment.Start - 1;
        return end > previous.End && text[end] == ',' && Opinions.LengthAtEnd(text.AsSpan(previous.End, end - previous.End)) > 0;
    }

    /// <summary>新能源装机1.69亿千瓦、|占全疆装机64%: the share is the owner's; 占全部投资比重 is a name.</summary>
    public bool IsShareOfOthers(Statement statement, TextSpan subject)
    {
        ReadOnlySpan<char> words = subject.Of(text);
        return statement.Segment.Predicate is null && statement.Quantity.IsPercent && words.Length > 2 && words[0] == '占'
            && words[^1] is not ('重' or '比' or '例' or '率' or '额' or '的');
    }

    /// <summary>引进|甲、乙等|首店100多家: what all are, not which.</summary>
    public TextSpan BehindExamples(Statement statement)
    {
        TextSpan name = statement.Phrase.Object;
        if (!statement.Quantity.IsCount || statement.Phrase.Action.IsEmpty || name.IsEmpty)
            return default;
        int etc = name.Of(text).LastIndexOf('等');
        bool listed = etc > 2 && name.Length - etc > 2 && name.Of(text)[..etc].Contains('、') && Characters.IsHan(name.Of(text)[etc + 1]) && !name.Of(text)[etc..].ContainsAny('、', '级', '的');
        return listed && text[name.Start + etc - 1] is not ('高' or '中' or '初' or '同' or '平' or '均') ? new TextSpan(name.Start + etc + 1, name.End) : default;
    }

    /// <summary>产量突破200亿立方米、|投资超120亿元: nothing was done before that this goes on with.</summary>
    public bool IsInvestment(Statement statement, Statement? previous) =>
        statement.Segment.IsJoined && previous is { Action: "" } && statement.Phrase is { Object.IsEmpty: true, Action.Length: 2 } && statement.Quantity.IsMoney && !statement.OwnsNoun
        && statement.Phrase.Action is var action && lexicon.Heads.StartingAt(text, action.Start, action.End, out _) == 2;

    /// <summary>Names a part of what was granted: 第二年|给予50%, 个人|承担30%.</summary>
    public bool IsPart(Statement statement, TextSpan subject, Statement? previous) =>
        (statement.Quantity.IsPercent || statement.Quantity.IsMoney && previous is not null && Grants.Names(previous.Name)) && (Stage.IsStep(subject.Of(text)) || Stage.IsBearer(subject.Of(text)));

    /// <summary>为|任务, 为年度|任务, 为全年|任务.</summary>
    public bool IsBehindWei(int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - 3), Math.Min(3, at));
        return before.EndsWith("为") || before is "为年度" or "为全年";
    }

    /// <summary>按前两年100%、第三年50%的标准|给予补助, 按每架次200元、500元标准|给予补贴: what is granted is said behind the last step.</summary>
    public int EndOfSteps(StatementList statements, int first, int last)
    {
        Statement statement = statements[first];
        if (text[statement.Segment.Start] != '按')
            return last;
        for (int next = last + 1; next < statements.Count && next - first <= MostSteps; next++)
        {
            Statement step = statements[next];
            if (!step.Segment.IsJoined || step.Sentence != statement.Sentence || step.Quantity.UnitText != statement.Quantity.UnitText)
                break;
            last = next;
        }
        return last;
    }
}
