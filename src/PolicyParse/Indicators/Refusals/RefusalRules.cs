using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>Tells whether a quantity is refused for one reason.</summary>
internal delegate bool RefusalTest(in Surroundings s);

/// <summary>Why a number is no indicator: a reason, its test, and sentences on both sides of it.</summary>
/// <param name="Reason">The reason's id.</param>
/// <param name="Applies">The test.</param>
/// <param name="Example">A text whose first number is refused for this reason.</param>
/// <param name="Counter">A text whose first number is not refused.</param>
internal sealed record RefusalRule(string Reason, RefusalTest Applies, string Example, string Counter);

/// <summary>The reasons, asked in this order: the first that applies is the one that is told.</summary>
internal static class RefusalRules
{
    public static IReadOnlyList<RefusalRule> All { get; } =
    [
        new("bookTitle", IsInBookTitle, "印发《推进500个重点项目建设方案》", "建成公园500个"),
        new("partOfName", IsPartOfName, "5G基站建设提速", "建成5G基站5200个"),
        new("partOfName", IsQuotedName, "实现“20秒景点入园”", "从备案到验收“最多90天”"),
        new("ordinal", IsOrdinal, "召开第3次会议", "召开会议3次"),
        new("listMarker", IsListMarker, "1.加强领导。", "建成公园1.2万个"),
        new("clockTime", IsClockTime, "上午9时召开", "办理时间缩短至9小时"),
        new("noUnit", HasNoUnit, "邮编310000", "走访企业18万"),
        new("looseMagnitude", IsLooseMagnitude, "万元以上的项目", "产值超万亿元"),
        new("qualifier", QualifierRules.IsQualifier, "引进20亿元以上产业项目", "培育10家以上企业"),
        new("qualifier", QualifierRules.IsRankScope, "总量居湖西35个县第八", "总量居湖西第八"),
        new("grade", IsGrade, "35千伏级变电站", "最高电压为35千伏"),
        new("projectCapacity", CapacityRules.IsProjectCapacity, "35万千瓦光热电站并网", "光热装机35万千瓦"),
        new("smallCount", IsSmallCount, "新增两家", "增加两个百分点"),
        new("idiom", IsIdiom, "实施质量倍增计划", "降低两成"),
        new("streak", DurationRules.IsStreak, "连续13年入围", "办理时限缩短13天"),
        new("age", IsAge, "16—24岁青年", "人均预期寿命超过80岁"),
        new("duration", DurationRules.IsPlain, "用3年时间建成", "公示时间不少于30天"),
        new("textPart", IsTextPart, "抓好以下14个方面工作", "新增14个公园"),
        new("qualifier", PerUnit.Is, "每新增1个品牌", "每户新增1个品牌"),
        new("rankWithoutOrder", IsRankWithoutOrder, "第一,加强领导", "总量居全国第一"),
    ];

    // 《…》
    private static bool IsInBookTitle(in Surroundings s) => s.IsQuoted && s.Quote[0] == '《';

    // G60, PM2.5, 5G, 3A级, 1+12, 世界500强, 2.0版, 5号线
    private static bool IsPartOfName(in Surroundings s)
    {
        if (char.IsAsciiLetter(s.Last) && !s.Quantity.IsPercentagePoint /* LPR|50个基点 */ || s.Last is '+' or '#' || s.Next is '+' or '#' || s.Quantity.Unit is null && char.IsAsciiLetter(s.Next))
            return true;
        if (s.Last is '-' or '—' && s.Before.Length > 1 && char.IsAsciiLetterOrDigit(s.Before[^2]) && s.Quantity.Unit is null)
            return true;
        if (s.Quantity.Unit?.Text == "兆" && s.Quantity.Number.IsBare)
            return true; // 千兆光网
        return s.Quantity.Unit is null && !s.Behind.StartsWith("大关") && s.Next is '强' or '号' or '版' or '型' or '系' or '大' or '代' or '星' or '路' or '院' or '线' or '后' or '级' or '式' or '化';
    }

    // “20秒景点入园”; a word of comparison inside makes it a statement: “最多90天”
    private static bool IsQuotedName(in Surroundings s)
    {
        if (!s.IsQuoted || s.Quote.Length > 30)
            return false;
        int close = s.Behind.IndexOf('”');
        bool named = close >= 0 && s.BeginsNoun(close + 1); // “最多90天”|改革项目
        return named || s.Lexicon.BoundsBefore.EndingAt(s.QuotedBefore, 0, s.QuotedBefore.Length, out _) == 0;
    }

    // 第3次会议 · 十一次全会 · 21世纪
    private static bool IsOrdinal(in Surroundings s) =>
        s.Last == '第' || s.Quantity.Form == QuantityForm.Amount && s.Words[0] == '第'
        || s.Quantity.Unit?.Text == "世纪" && s.Quantity.Value >= 10 || s.Quantity.Unit?.Text == "次" && s.Behind.StartsWith("全会");

    // 1.加强领导 · 2、完善机制 · (3)
    private static bool IsListMarker(in Surroundings s) =>
        s.Quantity.Unit is null && s.Quantity.Number.Magnitude == 1 && (s.Next is '.' or '、' or ')' && s.Last is ' ' or '。' or ';' or ':' or '(' or '\n');

    // 算力规模4000P; below, P is a letter of a name: 3P.
    private const decimal SmallestComputingPower = 100;

    private static bool HasNoUnit(in Surroundings s)
    {
        ref readonly WrittenQuantity quantity = ref s.Quantity;
        if (quantity.Unit is { Standing: UnitStanding.Noun })
            return !s.IsPredicated && !s.IsBoundedBefore && !(quantity.Unit.Dimension == Dimension.Computing && quantity.Value >= SmallestComputingPower);
        if (quantity.UnitText.Length > 0 || quantity.Form != QuantityForm.Amount)
            return false;
        if (s.Next is ':' or '∶' && Characters.IsDigit(s.AfterNext) || s.Last is ':' or '∶' && s.Before.Length > 1 && Characters.IsDigit(s.Before[^2]))
            return true; // 三次产业结构为7.4∶39.6∶53
        if (quantity.Number.IsChinese)
            return quantity.Value < 10000 || quantity.Number.IsBare && !IsReached(s); // 一亿二千万, 八亿农民
        if (quantity.Number.Magnitude >= 10000)
            return false;
        if (quantity.Number.IsInexact && Characters.IsHan(s.Next) || IsMedal(s))
            return false; // 受益9000余住户
        if (s.Last is '由' or '从' && !quantity.Number.IsWhole)
            return false; // 由1.92缩小到1.86
        if (quantity.Upper is null && (FollowsIndex(s) || FollowsCoefficient(s)))
            return false;
        // 指数为101.2, 按0计算
        return !(s.IsPredicated && quantity.Upper is null && !quantity.Number.IsWhole || s.Behind.StartsWith("计算"));
    }

    // 人口突破|千万, 突破|万亿|大关; but 成千上万
    private static bool IsReached(in Surroundings s) =>
        (s.IsPredicated || s.IsBoundedBefore) && (!Characters.IsHan(s.Next) || s.Behind.StartsWith("大关")) && !s.Before.EndsWith("千上");

    // 9金、5银、6铜
    private static bool IsMedal(in Surroundings s) =>
        s.Next is '金' or '银' or '铜' && (!Characters.IsHan(s.AfterNext) || s.AfterNext is '和') && s.Quantity.Number.IsWhole && s.Quantity.Number.Magnitude == 1;

    // 景气指数达到118, 营商便利度指数89.6, 价格指数控制在103左右
    private static bool FollowsIndex(in Surroundings s)
    {
        ReadOnlySpan<char> before = s.Before;
        if (!before.EndsWith("指数"))
            before = before[..^s.Lexicon.BoundsBefore.EndingAt(before, 0, before.Length, out _)];
        if (!before.EndsWith("指数"))
            before = before[..^s.Lexicon.Predicates.EndingAt(before, 0, before.Length, out _)];
        return before.EndsWith("指数") && !Characters.IsHan(s.Behind[s.BoundBehind..].IsEmpty ? ' ' : s.Behind[s.BoundBehind]);
    }

    // What is measured without a unit: 基尼系数|0.42, 亿元GDP死亡率|0.021.
    private static readonly WordSet Coefficients = new("系数", "死亡率", "强度", "倍率");

    private static bool FollowsCoefficient(in Surroundings s)
    {
        if (s.Quantity.Number.IsWhole || Characters.IsHan(s.Next) || s.Next is '%' or '‰' or '％')
            return false;
        if (EndsInCoefficient(s.Before))
            return true;
        return EndsInCoefficient(s.Before[..^s.Lexicon.BoundsBefore.EndingAt(s.Before, 0, s.Before.Length, out _)]); // 基尼系数|约0.42
    }

    private static bool EndsInCoefficient(ReadOnlySpan<char> before) =>
        before.Length >= 2 && Coefficients.LengthAtStart(before[^2..]) == 2 || before.Length >= 3 && Coefficients.LengthAtStart(before[^3..]) == 3;

    private static bool IsClockTime(in Surroundings s) =>
        s.Quantity.Unit is null && s.Next is ':' or '时' or '点' && !s.IsPredicated;

    // 万元, 百亿级: magnitude words alone count only behind a word of comparison.
    private static bool IsLooseMagnitude(in Surroundings s) =>
        s.Words.StartsWith("亿万") || s.Last == '数' && s.Words[0] == '十' // 数|十亿元
        || IsDenominator(s)
        || s.Quantity.Number is { IsBare: true, IsInexact: false } && s.Quantity.Form == QuantityForm.Amount && !s.IsBoundedBefore && !s.IsPredicated || s.Quantity.UnitText == "级";

    // What is counted by so many: 十万人|死亡率0.62, 万车|死亡人数.
    private static readonly WordSet Frequencies = new("死亡率", "死亡人数", "立案数", "刑事案件", "发病率", "火灾", "生产安全事故", "拥有");

    private static bool IsDenominator(in Surroundings s) =>
        s.Quantity is { UnitText: "人" or "车" or "人口" } && s.Words[0] == '十' && s.Quantity.Value == 100000 && !s.IsPredicated && !s.IsBoundedBefore && Frequencies.Begins(s.Behind);

    private static bool IsGrade(in Surroundings s) => s.Next is '级' or '性' || s.Next == '制' && s.AfterNext is not ('度' or '造' or '定' or '作' or '药' or '裁' or '品') || s.Next == '期' && s.Quantity.IsTime && !(s.Quantity.Upper is not null && s.AfterNext == '间') || s.Next == '型' && s.Quantity.Unit is not null;

    // 新增两家, 三座: optional in a count, and mostly no count at all (一个, 三项).
    private static bool IsSmallCount(in Surroundings s)
    {
        ref readonly WrittenQuantity quantity = ref s.Quantity;
        if (!quantity.Number.IsChinese || quantity.Form != QuantityForm.Amount || quantity.Unit is null || quantity.Number.IsInexact)
            return false;
        if (quantity.Number.IsDigitString)
            return true;
        bool small = (quantity.Upper ?? quantity.Value) <= 10;
        bool loose = quantity.IsMeasure && !s.IsBoundedBefore && !s.IsPredicated && quantity.Unit.Dimension is not (Dimension.Money or Dimension.Area or Dimension.Mass) && quantity.Unit.Text.Length == 1; // 一方有难
        return small && (quantity.IsCount || loose || quantity.Unit.Standing == UnitStanding.Noun) || quantity.UnitText is "届";
    }

    // 一个不落, 千方百计, 百年
    private static bool IsIdiom(in Surroundings s) =>
        s.Quantity.Number.IsChinese && s.Quantity.Form == QuantityForm.Amount && s.Quantity.Unit is null && s.Quantity.Value < 10000
        || s.Quantity.Form == QuantityForm.Multiplication && (s.Behind.StartsWith("计划") || s.Behind.StartsWith("行动") || s.Behind.StartsWith("工程") || s.Words[0] == '减' && s.Next is '免' or '征')
        || s.Quantity.Form == QuantityForm.Multiplication && s.Words is "倍增" && (s.Next == '长' || s.Last is '数' or '成') // 难度数倍|增长
        || s.Quantity.IsMultiple && s.Quantity.Number.IsChinese && s.Quantity.Form == QuantityForm.Amount && s.Quantity.Value >= 10 && s.Next == '的' && !s.IsPredicated // 以十倍的努力
        || s.Quantity.Form == QuantityForm.Fraction && s.Last is '另' or '事';

    private static bool IsAge(in Surroundings s) =>
        s.Quantity.UnitText is "岁" or "周岁" && !(s.IsPredicated || s.Before.EndsWith("年满") || s.Before.IndexOf("寿命") >= 0 || s.Before.EndsWith("延迟") || s.Before.EndsWith("应"));

    private static bool IsTextPart(in Surroundings s) =>
        s.Behind.StartsWith("方面") || s.Before.EndsWith("以下") || s.Before.EndsWith("如下") || s.Before.EndsWith("下列") || s.Before.EndsWith("上述");

    private static bool IsRankWithoutOrder(in Surroundings s) =>
        s.Quantity.Form == QuantityForm.Rank ? RankOrder.IsMissing(s) : s.Quantity.Form == QuantityForm.Fraction && s.Last == '前'; // 前1/3
}
