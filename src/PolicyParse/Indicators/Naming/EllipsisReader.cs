using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Completes a name that leaves out what the name before it says: 预算收入增长2%、|支出增长3%; 城镇人均住房面积38平方米,|农村达到46平方米.</summary>
internal sealed class EllipsisReader(IndicatorLexicon lexicon)
{
    // A measure and those that go on with its owner.
    private static readonly (string Before, string[] Then)[] Successors =
    [
        ("预算收入", ["支出"]),
        ("财政收入", ["支出"]),
        ("装机占比", ["发电量占比"]),
        ("起数", ["死亡人数", "受伤人数"]),
        ("销售面积", ["销售额", "销售金额"]),
        ("营业收入", ["利润", "利润总额", "利税"]),
    ];

    // 法治示范地区4个、|项目6个: what they are examples of is said once.
    private const string Example = "示范";

    private static readonly WordSet Examples = new("项目", "基地", "企业", "单位", "园区", "城市", "县", "乡镇", "社区", "村");

    private const string Resident = "居民";

    // 每千名常住人口|拥有
    private const string Have = "拥有";
    private const int LongestBearer = 10;

    // Whose measure the whole is, and who is a part of them.
    private static readonly string[] Wholes = ["全体居民", "全体常住居民", "居民"];
    private static readonly string[] Parts = ["城镇居民", "农村居民", "城镇常住居民", "农村常住居民", "城镇", "农村"];

    public void Complete(Statement statement, Statement previous)
    {
        if (ForEach(statement, previous) is { } each)
        {
            (statement.Name, statement.NameSpan) = (each, null);
            return;
        }
        if (statement.Name.Length == 0 || statement.IsCarried || previous.Name.Length <= statement.Name.Length || statement.Segment.Start > previous.End + 1)
            return;
        bool measures = statement.Segment.Predicate is not null || !statement.OwnsNoun && !statement.Quantity.IsCount && statement.Action.Length == 0;
        string? name = measures ? Peers.Instead(statement.Name, previous.Name) ?? AsPart(statement.Name, previous.Name) : null;
        name ??= AsSuccessor(statement.Name, previous.Name);
        name ??= statement.Segment.IsJoined && statement.Segment.Predicate is null ? AsExample(statement, previous) : null;
        if (name is null)
            return;
        statement.Name = name;
        statement.NameSpan = null;
    }

    // 每千人拥有医师2.1名、|床位5.3张; 人均绿地12平方米、|住房面积35平方米: for whom it is counted is said once.
    private static string? ForEach(Statement statement, Statement previous)
    {
        string name = statement.Name, before = previous.Name;
        if (!statement.Segment.IsJoined || statement.Segment.Predicate is not null || statement.OwnsNoun || statement.IsCarried || statement.Action.Length > 0 || previous.Action.Length > 0 || name.Length < 2 || name[0] == '每' || name[1] == '均' || statement.Quantity.IsPercent || statement.Quantity.Form == QuantityForm.Rank)
            return null;
        if (before.Length > 4 && before[0] == '每')
            return before.IndexOf(Have, StringComparison.Ordinal) is > 1 and < LongestBearer and var have && before.Length > have + Have.Length ? before[..(have + Have.Length)] + name : null;
        bool each = before.Length > 3 && before[1] == '均' && before[0] is '人' or '户' && statement.Quantity.UnitText == previous.Quantity.UnitText && !statement.Quantity.IsCount;
        return each ? before[..2] + name : null;
    }

    // 全体居民人均可支配收入4.2万元,其中城镇居民|5.1万元: the part of a whole.
    private static string? AsPart(string name, string before)
    {
        if (Array.IndexOf(Parts, name) < 0 || Array.Find(Wholes, w => before.StartsWith(w, StringComparison.Ordinal)) is not { } whole || before.Length < whole.Length + 2)
            return null;
        return (name.EndsWith(Resident, StringComparison.Ordinal) ? name : name + Resident) + before[whole.Length..];
    }

    private string? AsSuccessor(string name, string before)
    {
        foreach ((string measure, string[] then) in Successors)
        {
            if (!before.EndsWith(measure, StringComparison.Ordinal) || Array.IndexOf(then, name) < 0)
                continue;
            int head = lexicon.Heads.EndingAt(before, 0, before.Length, out _);
            int end = name.EndsWith("占比", StringComparison.Ordinal) ? before.Length - measure.Length : before.Length - head;
            return end > 0 ? SharedOwner.Joined(before[..end], name) : null;
        }
        return null;
    }

    private static string? AsExample(Statement statement, Statement previous) =>
        statement.Action.Length > 0 && statement.Action == previous.Action && Examples.LengthAtStart(statement.Name) == statement.Name.Length
        && previous.Name.IndexOf(Example, StringComparison.Ordinal) is > 0 and var at && at + Example.Length < previous.Name.Length
            ? previous.Name[..(at + Example.Length)] + statement.Name : null;
}
