using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Gives all members of a coordination what only the first one begins with: 生产安全事故|起数、死亡人数.</summary>
internal sealed class SharedOwner(IndicatorLexicon lexicon)
{
    // What two measures of one work share: 快递业务|量、业务收入, 商品房销售|面积、销售额.
    private static readonly WordSet Works = new("业务", "销售", "交易", "经营");

    // Measures that need no owner: 固定资产投资、|进出口.
    private static readonly WordSet Wholes = new("税收", "投资", "用电量", "发电量", "生产总值", "存款", "贷款", "人均");

    // Trades, which share an owner only with one another: 货物出口、进口.
    private static readonly WordSet Trades = new("进出口", "出口", "进口");

    // What is done to a field is no part of what it yields: 粮食|播种面积、产量.
    private static readonly string[] Tilling = ["播种", "种植", "栽培", "养殖"];

    // Where a share of a list is measured: 农村|供电可靠率、自来水普及率.
    private static readonly string[] Areas = ["城市建成区", "建成区", "城镇", "农村", "城市", "乡村", "县城", "乡镇", "建制镇"];

    // Whose money a list is: 省级|公用经费和一般性支出.
    private static readonly string[] Purses = ["省级", "市级", "县级", "区级", "州级", "中央", "省本级", "市本级", "县本级", "区本级"];

    private static readonly string[] Spent = ["经费", "支出", "收入", "开支"];

    // What does not stand in a town or a village because the first of the list does.
    private static readonly WordSet Everywhere = new("森林", "林木", "草原", "湿地", "居民", "人口", "地表水", "化", "全");

    public void Share(string[] members)
    {
        int head = SharedTail.HeadStart(members[0], lexicon);
        if (head <= 0 || head == members[0].Length)
            return;
        string owner = members[0][..head];
        for (int i = 1; i < members.Length; i++)
            members[i] = WithOwner(members[0], owner, members[i]);
    }

    /// <summary>商品房销售 + 销售额 → 商品房销售额: what both share is said once.</summary>
    public static string Joined(string owner, string member)
    {
        for (int shared = Math.Min(owner.Length, member.Length); shared > 0; shared--)
            if (owner.EndsWith(member[..shared], StringComparison.Ordinal))
                return owner + member[shared..];
        return owner + member;
    }

    private string WithOwner(string first, string owner, string member)
    {
        int head = SharedTail.HeadStart(member, lexicon);
        if (head == 0 || head == 1 && member[0] == '总')
            return IsWhole(member, first.AsSpan(owner.Length)) ? member : Joined(WithoutTilling(owner, member), member);
        if (head == member.Length)
            return member;
        if (Works.LengthAtStart(member) == head && owner.EndsWith(member[..head], StringComparison.Ordinal))
            return owner + member[head..];
        string? area = member[^1] == '率' && first[^1] == '率' ? Opening(Areas, first) : IsSpent(first) && IsSpent(member) ? Opening(Purses, first) : null;
        bool own = area is null || Opening(Areas, member) is not null || Opening(Purses, member) is not null;
        return own || Everywhere.Begins(member) || Everywhere.Begins(first.AsSpan(area!.Length)) ? member : area + member;
    }

    private static bool IsWhole(string member, ReadOnlySpan<char> measure) =>
        Trades.Begins(member) ? !Trades.Begins(measure) : Wholes.Begins(member);

    private static string WithoutTilling(string owner, string member) =>
        member[^1] is '量' or '产' or '值' && Array.Find(Tilling, t => owner.EndsWith(t, StringComparison.Ordinal)) is { } tilling ? owner[..^tilling.Length] : owner;

    private static bool IsSpent(string member) => Array.Exists(Spent, s => member.EndsWith(s, StringComparison.Ordinal));

    private static string? Opening(string[] words, string member) => Array.Find(words, w => member.StartsWith(w, StringComparison.Ordinal));
}
