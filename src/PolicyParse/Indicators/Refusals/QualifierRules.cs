using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Numbers that only restrict the noun they stand beside: 20亿元以上|产业项目69个.</summary>
internal static class QualifierRules
{
    // How far before a size its count may stand: 59个投资|10亿元以上的产业项目.
    private const int LongestMeasure = 12;

    private static readonly WordSet Plants = new("工程", "项目", "厂", "生产线", "产线", "车间", "装置", "电站", "基地");

    // What stands right behind its size.
    private static readonly WordSet Counted = new("企业", "项目", "园区", "集群");

    private const string ClauseEnds = ",。;:";

    // What makes a number of people the size of a place: 20万以上|人口县.
    private static readonly WordSet PlacesByPeople = new("人口", "城市", "县", "镇", "大镇");

    /// <summary>20亿元以上产业项目. A count (10家以上企业), a share (93%以上行政村) and a number of people (30万以上参保职工) restrict nothing.</summary>
    public static bool IsQualifier(in Surroundings s) =>
        RestrictsNoun(s) || RestrictsCount(s) || IsSizeOfCounted(s) || IsPopulation(s) || IsHousehold(s) || SizeRules.IsSize(s) || IsJoinedCondition(s);

    /// <summary>居湖西35个县第八: how many there are among whom the place is counted.</summary>
    public static bool IsRankScope(in Surroundings s) => s.Quantity.IsCount && RankScope.Counts(s.Before, s.Behind, s.Lexicon);

    private static bool RestrictsNoun(in Surroundings s)
    {
        ref readonly WrittenQuantity quantity = ref s.Quantity;
        if (!s.NounFollowsBound || quantity.IsCount || quantity.Form != QuantityForm.Amount)
            return false;
        ReadOnlySpan<char> noun = s.Behind[s.BoundBehind..];
        if (noun.StartsWith("罚款") || noun.StartsWith("标准"))
            return false;
        if (quantity.IsPercent)
            return !s.IsPredicated && !OpensStatement(s);
        return quantity.Unit is not null || PlacesByPeople.Begins(noun) || !s.IsPredicated && !OpensStatement(s) && !FollowsVerb(s);
    }

    // 其中|10亿元以上|8个, 600分以上|11人
    private static bool RestrictsCount(in Surroundings s)
    {
        ReadOnlySpan<char> count = s.BoundBehind == 2 ? s.Behind[2..] : default;
        return count.Length > 1 && (s.Quantity.IsMoney || s.Quantity.UnitText == "分") && !s.IsPredicated && !s.IsBoundedBefore
            && NumberReader.TryRead(count, 0, count.Length, out WrittenNumber number) && number.Span.Start == 0 && number.Span.End < count.Length && (IsCounter(count[number.Span.End]) || count[number.Span.End] is '人' or '名');
    }

    // 每年|70%左右财政支出, 镇区和|93%以上行政村: nothing that would be measured stands before the number.
    private static bool OpensStatement(in Surroundings s) =>
        s.Before.IsEmpty || s.Last is '和' or '与' or '及' or '、' or ' ' || ClauseEnds.Contains(s.Last) || s.Lexicon.Openers.EndingAt(s.Before, 0, s.Before.Length, out _) > 1;

    private static bool FollowsVerb(in Surroundings s) => s.Lexicon.Actions.EndingAt(s.Before, 0, s.Before.Length, out _) > 0;

    // 年产|20万吨的|生产线3条
    private static bool EndsInOutput(ReadOnlySpan<char> before) =>
        IsMade(before) || before.EndsWith("日供水") || before.EndsWith("处理") || before.EndsWith("能力");

    // 年产|20万辆的|整车工厂, 年产能|3GWh的|电池生产线
    private static bool IsMade(ReadOnlySpan<char> before) => before.EndsWith("年产") || before.EndsWith("日产") || before.EndsWith("产能");

    // 日处理|4万吨的|污水处理厂: the clause ends with the plant.
    private static bool NamesPlant(ReadOnlySpan<char> behind)
    {
        int stop = behind.IndexOfAny(",。;、");
        ReadOnlySpan<char> noun = stop < 0 ? behind : behind[..stop];
        for (int at = 1; at < noun.Length; at++)
            if (Plants.Begins(noun[at..]))
                return true;
        return false;
    }

    // 59个投资|10亿元以上的产业项目 · 投资超|10亿元|重大项目14个 · 销售额过|亿元|的龙头企业
    private static bool IsSizeOfCounted(in Surroundings s)
    {
        ref readonly WrittenQuantity quantity = ref s.Quantity;
        if ((quantity.IsMeasure || quantity.IsCount && IsMade(s.Before)) && s.Next == '的' && EndsInOutput(s.Before))
            return CountFollows(s.Behind, anyNumber: false) || !s.Before.EndsWith("能力") && NamesPlant(s.Behind);
        bool sized = quantity.IsMoney || quantity.Unit is null && quantity.Form == QuantityForm.Amount && quantity.Value >= 10000;
        if (!sized)
            return false;
        ReadOnlySpan<char> noun = s.Behind[s.BoundBehind..];
        bool of = noun.StartsWith("的");
        if (of && quantity.IsMoney && s.BoundBehind == 0 && (quantity.Number.IsBare || s.IsBoundedBefore && CountFollows(noun, anyNumber: true)))
            return true;
        if (s.InRules || !s.IsBoundedBefore && s.BoundBehind == 0 && s.Last is not ('过' or '破') && !(quantity.IsMoney && (s.Last == '上' || Counted.Begins(noun))))
            return false; // but 产值上|50亿元|企业4户、|10亿元|企业9户
        if (FollowsCount(s.Before) && (of || s.BeginsNoun(s.BoundBehind) || IsListed(noun)))
            return true;
        bool own = of || s.BeginsNoun(s.BoundBehind) && s.Lexicon.Actions.StartingAt(noun, 0, noun.Length, out _) == 0;
        return quantity.IsMoney && own && CountFollows(noun, anyNumber: false);
    }

    // A noun and its own number: 的龙头企业达|100家
    private static bool CountFollows(ReadOnlySpan<char> noun, bool anyNumber)
    {
        int stop = noun.IndexOfAny(",。;、");
        if (stop >= 0)
            noun = noun[..stop];
        for (int at = noun.StartsWith("的") ? 3 : 2; at < noun.Length; at++)
        {
            bool digit = Characters.IsDigit(noun[at]);
            if (digit && anyNumber)
                return true;
            if ((digit || ChineseNumeral.IsNumeral(noun[at])) && NumberReader.TryRead(noun, at, noun.Length, out WrittenNumber number)
                && number.Span.End < noun.Length && IsCounter(noun[number.Span.End]) && !IsSpan(noun[(number.Span.End + 1)..]))
                return true;
        }
        return false;
    }

    // 1个经济总量近|千亿, 4个过|五百亿
    private static bool FollowsCount(ReadOnlySpan<char> before)
    {
        for (int at = before.Length - 1; at > 0 && before.Length - at <= LongestMeasure; at--)
        {
            if (!Characters.IsHan(before[at]))
                return false;
            if (IsCounter(before[at]) && before[at - 1] != '一' && (Characters.IsDigit(before[at - 1]) || ChineseNumeral.IsNumeral(before[at - 1])))
                return true;
        }
        return false;
    }

    // 近千亿|、4个过五百亿的县市: the noun stands behind the last of a list.
    private static bool IsListed(ReadOnlySpan<char> behind)
    {
        if (behind.Length < 3 || behind[0] != '、' || !Characters.IsDigit(behind[1]) && !ChineseNumeral.IsNumeral(behind[1]))
            return false;
        int stop = behind[1..].IndexOfAny(",。;、");
        return (stop < 0 ? behind : behind[..(stop + 1)]).Contains('的');
    }

    // 12个|月, 5个|百分点
    private static bool IsSpan(ReadOnlySpan<char> behind) => !behind.IsEmpty && behind[0] is ('月' or '百' or '小' or '工' or '季' or '年' or '学');

    private static bool IsCounter(char c) => c is '个' or '家' or '户' or '项' or '座' or '所' or '条' or '只' or '支' or '批';

    // 20万|人口以上的县
    private static bool IsPopulation(in Surroundings s) =>
        s.Quantity.Unit is null && s.Behind.StartsWith("人口") && s.Lexicon.BoundsAfter.StartingAt(s.Behind, 2, s.Behind.Length, out _) > 0;

    // 3人|及以上户: how large a household is.
    private static bool IsHousehold(in Surroundings s) =>
        s.Quantity.Unit?.Text is "人" or "口" && s.Behind[s.BoundBehind..] is var behind && behind.StartsWith("户") && !(behind.Length > 1 && behind[1] is '籍' or '均' or '数' or '口' or '外' or '主');

    // 销售额|2万元以上且|订单达|1000单以上的|经营主体: two conditions of one noun. In a rule each is a provision.
    private static bool IsJoinedCondition(in Surroundings s)
    {
        if (s.InRules || s.BoundBehind == 0)
            return false;
        ReadOnlySpan<char> behind = s.Behind[s.BoundBehind..];
        if (behind.StartsWith("且"))
            return true;
        int joint = s.Before.LastIndexOf('且');
        return joint >= 0 && behind.StartsWith("的") && s.BeginsNoun(s.BoundBehind + 1) && s.Before[joint..].IndexOfAny(ClauseEnds) < 0;
    }
}
