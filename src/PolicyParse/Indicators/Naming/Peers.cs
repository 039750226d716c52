namespace PolicyParse.Indicators.Naming;

/// <summary>Words of one sort, which stand side by side before what they share: 城镇、农村|居民人均可支配收入.</summary>
internal static class Peers
{
    private static readonly string[][] Sorts =
    [
        ["城镇", "农村", "城市", "乡村", "县城"],
        ["城区", "县城", "乡镇", "建制镇"],
        ["城镇居民", "农村居民"],
        ["城镇职工", "城乡居民", "职工", "居民"],
        ["一产", "二产", "三产"],
        ["第一产业", "第二产业", "第三产业"],
        ["小学", "初中", "高中", "普通高中", "中职", "高职", "幼儿园", "大学", "本科", "专科"],
        ["国内", "国际", "入境", "境外", "省内", "省外", "海外"],
        ["供热", "燃气", "供水", "排水", "污水", "雨水", "热力", "给水"],
        ["存款", "贷款"],
        ["收入", "支出"],
        ["进口", "出口"],
        ["客", "货"],
        ["男", "女"],
        ["男性", "女性"],
    ];

    // 金融机构存、|贷款余额: one character stands for the word whose other half is said with the second.
    private static readonly (char First, string Second, string Words)[] Halves = [('存', "贷款", "储保库留"), ('贷', "存款", "信借放"), ('进', "出口", "购引促推改先增"), ('出', "进口", "支付输演")];

    /// <summary>What the last of the members goes on with behind its peer; 0 where they are no peers.</summary>
    /// <param name="members">The members: 城镇, 农村居民人均可支配收入.</param>
    /// <param name="owner">How much of the first member stands before its peer: 金融机构本外币|存.</param>
    /// <returns>How long the last member's peer is.</returns>
    public static int LengthInLast(ReadOnlySpan<string> members, out int owner)
    {
        foreach (string[] sort in Sorts)
            if (AtStart(sort, members[^1]) is { } last && last.Length < members[^1].Length && AllEnd(sort, members, last, out owner))
                return last.Length;
        owner = 0;
        if (members.Length != 2)
            return 0;
        foreach ((char first, string second, string within) in Halves)
        {
            owner = members[0].Length - 1;
            // 外贸|进、出口额; but 引进、出口: there it ends a word.
            if (members[0][owner] == first && (owner == 0 || !within.Contains(members[0][owner - 1])) && members[1].StartsWith(second, StringComparison.Ordinal))
                return 1;
        }
        return 0;
    }

    /// <summary>农村 behind 城镇人均居住面积 → 农村人均居住面积: the words before, said of a peer of their own.</summary>
    public static string? Instead(string peer, string before)
    {
        foreach (string[] sort in Sorts)
            if (Array.IndexOf(sort, peer) >= 0 && peer.Length > 1 && AtStart(sort, before) is { } other && other != peer && other.Length + 1 < before.Length)
                return peer + before[other.Length..];
        return null;
    }

    private static bool AllEnd(string[] sort, ReadOnlySpan<string> members, string last, out int owner)
    {
        owner = 0;
        for (int i = 0; i < members.Length - 1; i++)
        {
            string member = members[i];
            if (Array.Find(sort, p => member.EndsWith(p, StringComparison.Ordinal)) is not { } peer || peer == last || peer.Length == 1 && member.Length > 1)
                return false;
            owner = i == 0 ? members[0].Length - peer.Length : owner;
        }
        return true;
    }

    private static string? AtStart(string[] sort, string words)
    {
        string? longest = null;
        foreach (string peer in sort)
            if (words.StartsWith(peer, StringComparison.Ordinal) && peer.Length > (longest?.Length ?? 0))
                longest = peer;
        return longest;
    }
}
