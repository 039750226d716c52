using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>Parts a coordination into full names, one a number: 城乡居民人均可支配收入分别增长8%和9.2%.</summary>
internal sealed class Coordination(IndicatorLexicon lexicon)
{
    private static readonly string[] Bearers = ["患者", "职工", "学生", "儿童", "毕业生"];
    private static readonly string[] Residents = ["城镇", "农村", "城市", "乡村"];

    /// <param name="words">The coordinated subject's words, folded.</param>
    /// <param name="count">How many numbers it must serve.</param>
    /// <returns>As many names, or null where the subject is no coordination of so many.</returns>
    public string[]? Split(string words, int count)
    {
        if (count == 2 && words.IndexOf("城乡", StringComparison.Ordinal) is >= 0 and var at && !words.Contains('、'))
            return [words[..at] + "城镇" + words[(at + 2)..], words[..at] + "农村" + words[(at + 2)..]];
        if (count >= 2 && SplitOrdinals(words, count) is { } ordinals)
            return ordinals;
        string[] members = Members(words, ands: true);
        if (members.Length > count)
            members = Members(words, ands: false); // 金融业、软件和信息服务业增加值
        if (members.Length != count)
            return null;
        ShareOwner(members);
        ShareHead(members);
        return members;
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

    // 生产安全事故起数、死亡人数 → 生产安全事故死亡人数
    private void ShareOwner(string[] members)
    {
        int head = HeadStart(members[0]);
        if (head <= 0 || head == members[0].Length)
            return;
        for (int i = 1; i < members.Length; i++)
            if (HeadStart(members[i]) == 0)
                members[i] = WithOwner(members[0][..head], members[i]);
    }

    // 商品房销售面积、销售额 → 商品房销售额: what both share is said once.
    private static string WithOwner(string owner, string member)
    {
        for (int shared = Math.Min(owner.Length, member.Length); shared > 0; shared--)
            if (owner.EndsWith(member[..shared], StringComparison.Ordinal))
                return owner + member[shared..];
        return owner + member;
    }

    // 新能源汽车、集成电路、工业机器人产量 → 新能源汽车产量, …; 城镇、农村居民人均可支配收入 → 城镇居民人均可支配收入
    private void ShareHead(string[] members)
    {
        string last = members[^1];
        string? head = (ParallelHead(members) ?? BearerHead(members)) is { } rest ? rest : Array.Find(Residents, r => last.StartsWith(r, StringComparison.Ordinal)) is { } resident && Array.IndexOf(Residents, members[0]) >= 0
            ? last[resident.Length..]
            : last[HeadStart(last)..];
        if (head.Length == 0 || head.Length == last.Length || members[..^1].Any(m => HeadStart(m) < m.Length))
            return;
        // 新能源、输变电装备产业产值 → 新能源产业产值
        if (last.EndsWith("产业" + head, StringComparison.Ordinal) && last.Length > head.Length + 2)
            head = "产业" + head;
        for (int i = 0; i < members.Length - 1; i++)
            members[i] += members[i][^1] == '业' && head.StartsWith("产业", StringComparison.Ordinal) ? head[2..] : head;
    }

    // 炼铁、炼钢先进产能占比 → 炼铁先进产能占比; 刑事、治安案件 → 刑事案件: members as long as one another, and the last goes on.
    private string? ParallelHead(string[] members)
    {
        string last = members[^1];
        int length = members[0].Length;
        if (length is < 2 or > 4 || last.Length < length + 2 || members[..^1].Any(m => m.Length != length))
            return null;
        bool alike = members[..^1].All(m => m.Where((c, i) => c == last[i]).Any()) && HeadStart(last) is var start && start > length && start < last.Length;
        string rest = last[length..];
        return alike || rest.Length == 2 && HeadStart(last) == last.Length && !members[0].EndsWith(rest, StringComparison.Ordinal) ? rest : null;
    }

    // 高血压、糖尿病患者规范管理率 → 高血压患者规范管理率: who has it is said once.
    private static string? BearerHead(string[] members)
    {
        string last = members[^1];
        foreach (string bearer in Bearers)
        {
            if (last.IndexOf(bearer, StringComparison.Ordinal) is >= 2 and var at && !members[..^1].Any(m => Bearers.Any(b => m.Contains(b, StringComparison.Ordinal))))
                return last[at..];
        }
        return null;
    }

    // Where the noun begins that says what is measured; the length where there is none.
    private int HeadStart(string member)
    {
        int end = member.Length, start = end - lexicon.Heads.EndingAt(member, 0, end, out _);
        if (start == end)
            return end;
        // 产值占规上工业比重: the head begins before 占.
        int share = member.LastIndexOf('占', start - 1 < 0 ? 0 : Math.Max(0, start - 1));
        if (share > 0 && lexicon.Heads.EndingAt(member, 0, share, out _) is > 0 and var owned)
            return share - owned;
        return start;
    }
}
