using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Parts a coordination into full names, one a number: 城乡居民人均可支配收入分别增长8%和9.2%.</summary>
internal sealed class Coordination(IndicatorLexicon lexicon)
{
    // One word for two things: 一般公共预算|收支|分别增长3%、5%.
    private static readonly (string Both, string First, string Second)[] Pairs =
    [
        ("城乡", "城镇", "农村"),
        ("收支", "收入", "支出"),
        ("存贷款", "存款", "贷款"),
        ("进出口", "进口", "出口"),
        ("客货运", "客运", "货运"),
        ("中小学", "中学", "小学"),
        ("男女", "男性", "女性"),
    ];

    private const string Distribution = "分别";

    // A member that begins so is said of something else, and shares nothing: 接待游客、|实现旅游总花费.
    private static readonly WordSet Clauses = new("实现", "完成", "新增", "新发放", "净增");

    // Verbs among them that are no part of a name.
    private static readonly WordSet LightVerbs = new("实现", "完成");

    private readonly SharedTail _tail = new(lexicon);
    private readonly SharedOwner _owner = new(lexicon);

    /// <param name="words">The coordinated subject's words, folded.</param>
    /// <param name="count">How many numbers it must serve.</param>
    /// <returns>As many names, or null where the subject is no coordination of so many.</returns>
    public string[]? Split(string words, int count)
    {
        words = WithoutDistribution(words);
        string[] members = Members(words, ands: true);
        if (members.Length == 1)
            return (count == 2 ? SplitPair(words) : null) ?? SplitOrdinals(words, count);
        if (members.Length > count)
            members = Members(words, ands: false); // 金融业、软件和信息服务业增加值
        if (members.Length != count)
            return null;
        if (Array.Exists(members[1..], m => Clauses.Begins(m)))
            return [.. members.Select(WithoutVerb)];
        for (int i = 0; i < members.Length; i++)
            members[i] = WithoutRate(members[i]);
        _tail.Share(members);
        _owner.Share(members);
        return members;
    }

    private static string[]? SplitPair(string words)
    {
        foreach ((string both, string first, string second) in Pairs)
            if (words.IndexOf(both, StringComparison.Ordinal) is >= 0 and var at)
                return [words[..at] + first + words[(at + both.Length)..], words[..at] + second + words[(at + both.Length)..]];
        return null;
    }

    // 一二三产增加值 → 一产增加值, 二产增加值, 三产增加值
    private static string[]? SplitOrdinals(string words, int count)
    {
        int length = 0;
        while (length < words.Length && ChineseNumeral.Digit(words[length]) == length + 1)
            length++;
        return length == count && words.Length > count ? [.. words[..count].Select(digit => digit + words[count..])] : null;
    }

    /// <param name="ands">False where only 、 parts the members: 和 stands inside one.</param>
    private static string[] Members(string words, bool ands)
    {
        var members = new List<string>();
        int start = 0, depth = 0;
        for (int i = 0; i < words.Length; i++)
        {
            depth += words[i] is '“' or '(' or '（' or '《' ? 1 : words[i] is '”' or ')' or '）' or '》' ? -1 : 0;
            int joint = depth > 0 ? 0 : words[i] == '、' ? 1 : !ands ? 0 : words.AsSpan(i).StartsWith("以及") ? 2 : words[i] is '和' or '与' or '及' && i > start && !IsInsideWord(words, i) ? 1 : 0;
            if (joint == 0)
                continue;
            members.Add(words[start..i]);
            start = i + joint;
            i = start - 1;
        }
        members.Add(words[start..]);
        return [.. members.Where(m => m.Length > 0)];
    }

    // 普及率, 参与度, 共和国
    private static bool IsInsideWord(string words, int at) =>
        words[at - 1] is '普' or '涉' or '波' or '参' or '共' or '饱' or '缓' || at + 1 < words.Length && words[at + 1] is '谐' or '平';

    // 生猪、家禽|分别|出栏: the measure stays; PM2.5、PM10浓度|分别改善: what is said of it does not.
    private string WithoutDistribution(string words)
    {
        int at = words.IndexOf(Distribution, StringComparison.Ordinal);
        if (at < 1)
            return words;
        int rest = at + Distribution.Length, length = words.Length - rest;
        if (length > 0 && lexicon.Heads.EndingAt(words, rest, words.Length, out _) == length)
            return words[..at] + words[rest..];
        return length <= 2 || words[rest] == '占' ? words[..at] : words;
    }

    // 工业增加值|增速、投资|增速: the name is the thing whose speed it is.
    private string WithoutRate(string member)
    {
        int length = lexicon.Predicates.EndingAt(member, 0, member.Length, out Predicate predicate);
        return length > 0 && length < member.Length && predicate.Sense == PredicateSense.Rate ? member[..^length] : member;
    }

    private static string WithoutVerb(string member) =>
        LightVerbs.LengthAtStart(member) is > 0 and var verb && verb < member.Length - 1 ? member[verb..] : member;
}
