using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Sizes that name a project: 35万千瓦|光热电站.</summary>
internal static class CapacityRules
{
    private const int LongestThing = 8;

    // Things that are counted by their own size: 2812万吨|钢铁产能.
    private static readonly WordSet Sizes = new("产能", "装机", "库容");

    private static readonly WordSet Projects = new("项目", "工程", "基地", "电站", "装置");

    // What a length names: 时速350公里|高铁, 10公里|生活圈.
    private static readonly WordSet NamedByLength = new("高铁", "动车", "圈", "赛", "跑", "马拉松", "半径", "范围", "续航", "缓冲");

    // 跃上|500亿斤|台阶
    private static readonly WordSet Marks = new("台阶", "大关", "关口");

    private static readonly WordSet Totals = new("共", "总计", "累计", "合计");

    private static readonly WordSet Gives = new("提供", "供应", "发放", "赠送");

    public static bool IsProjectCapacity(in Surroundings s)
    {
        if (s.Quantity.Unit is not { Kind: UnitKind.Measure } unit || unit.Dimension is Dimension.Money or Dimension.Area || s.IsPredicated || s.IsBoundedBefore)
            return false;
        if (unit.Dimension == Dimension.Power && NextOfSameUnit(s) is > 0 and var next)
            return next < s.Behind.Length && Characters.IsHan(s.Behind[next]) && s.Lexicon.NounEnds.StartingAt(s.Behind, next, s.Behind.Length, out _) == 0;
        if (!Characters.IsHan(s.Next) || s.Next is '的' or '以' or '左' or '和' or '与' or '及' or '、' or '上' or '至' or '到'
            || s.Behind.StartsWith("范围") || Marks.Begins(s.Behind) || s.Lexicon.NounEnds.StartingAt(s.Behind, 0, s.Behind.Length, out _) > 0)
            return false;
        return !IsLength(s, unit) && !IsOwnSize(s.Behind) && !EndsIn(s.Before, Totals) && !EndsIn(s.Before, Gives);
    }

    // 750千伏|和330千伏|电网工程: where the second of two sizes of one thing ends.
    private static int NextOfSameUnit(in Surroundings s)
    {
        if (s.Next is not ('和' or '与' or '及' or '、') || !NumberReader.TryRead(s.Behind, 1, s.Behind.Length, out WrittenNumber number))
            return 0;
        int unit = number.Span.End;
        return s.Behind[unit..].StartsWith(s.Quantity.Unit!.Text) ? unit + s.Quantity.Unit.Text.Length : 0;
    }

    // 建设改造|4075公里城市地下管网, 沿线|180公里流沙治理: a length is mostly that of the thing.
    private static bool IsLength(in Surroundings s, Unit unit) =>
        unit.Text is "公里" or "千米" && !s.Before.EndsWith("时速") && !NamedByLength.IsIn(s.Behind[..Math.Min(s.Behind.Length, LongestThing)]);

    private static bool IsOwnSize(ReadOnlySpan<char> behind)
    {
        int thing = 0;
        while (thing < behind.Length && thing < LongestThing && Characters.IsHan(behind[thing]))
            thing++;
        return Sizes.IsIn(behind[..thing]) && !Projects.IsIn(behind[..thing]);
    }

    private static bool EndsIn(ReadOnlySpan<char> before, WordSet words) =>
        before.Length >= 2 && words.LengthAtStart(before[^2..]) == 2 || before.Length >= 1 && words.LengthAtStart(before[^1..]) == 1;
}
