using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>Words that tell whether a number is a rule's, an aim or a result.</summary>
internal static class StatusWords
{
    private const string Subsidy = "补贴";

    /// <summary>Of a rule: 给予20万元补贴, 不得超过30日.</summary>
    public static readonly WordSet Rules = new("给予", "补助", "奖励", "资助", "扶持", "贴息", "奖补", "罚款", "不得", "应当", "违法", "处以", "并处", "限额", "标准为", "期限", "有效期", "封顶", "按照", "之日起");

    /// <summary>Of a grant, whose conditions are rules too: 达到5亿元以上的,给予最高100万元奖励.</summary>
    public static readonly WordSet Grants = new("给予", "最高奖励", "最多奖励", "最高补助", "最高补贴", "一次性奖励", "一次性奖补", "一次性补助", "一次性补贴", "予以贴息", "予以奖励", "予以补助", "予以补贴", "予以资助");

    /// <summary>Of a plan: 力争达到500家.</summary>
    public static readonly WordSet Targets = new("力争", "确保", "目标", "预期", "预计", "计划", "累计培育", "争取");

    /// <summary>Of a plan inside a report's review: 必须达到5000亿公斤.</summary>
    public static readonly WordSet Aims = new("必须", "争取", "力争", "计划", "今后", "努力", "要使", "要在", "要把", "要达到", "预期", "拟", "将要", "建议", "打算", "规定", "国家准备", "我们准备", "还准备", "准备再", "要建立", "要建成", "要实现");

    /// <summary>Of how things stand: 目前已有500家.</summary>
    public static readonly WordSet Presents = new("已", "目前", "现在", "现有", "截至", "只有", "仅有");

    /// <summary>Of what is to come, on a page of news: 下一步,将…, 我市将组织300家次企业参展.</summary>
    public static readonly WordSet Plans = new("下一步", "下阶段", "力争", "争取", "将组织", "将新增", "将建成", "将达到", "将新建", "将开展", "将实现", "将投入", "将安排", "将举办", "将推出", "将建设", "将培育", "将突破", "将超过", "将力争", "将完成", "将引进", "将支持", "预计今年", "预计全年", "预计到", "预计年内");

    /// <summary>Opens the clause of what is to come: 确保全年增长8%以上.</summary>
    public static readonly WordSet Assurances = new("确保全年", "确保上半年", "确保下半年", "确保年内", "确保今年", "确保完成", "确保实现", "并确保", "计划新增", "计划新建", "计划建设", "计划开展", "计划组织", "计划培训", "计划完成", "计划到", "计划于", "计划在", "计划年内");

    /// <summary>Of what is to come, in a plan's view of how things stand: 老年人口占比将超过25%.</summary>
    public static readonly WordSet Coming = new("将达", "将超过", "将突破", "将增", "将进入", "将升", "将降");

    /// <summary>Of each that a grant is for: 单户不超过200万元.</summary>
    public static readonly WordSet Cases = new("每年", "每户", "每家", "每个", "每人", "每次", "每项", "每件", "每条", "单户", "单个", "单家", "单次", "单项", "单笔", "同一", "最高", "最多");

    /// <summary>True where words of a rule stand in <paramref name="words"/>; 补贴性 is what is subsidized, no grant.</summary>
    public static bool NameRule(ReadOnlySpan<char> words)
    {
        if (Rules.IsIn(words))
            return true;
        for (int at = words.IndexOf(Subsidy); at >= 0;)
        {
            words = words[(at + Subsidy.Length)..];
            if (!words.StartsWith("性"))
                return true;
            at = words.IndexOf(Subsidy);
        }
        return false;
    }


    // What names a stock, not a sum.
    private static readonly WordEndings Stocks = new("里程", "装机", "装机容量", "保有量", "余额", "覆盖率", "拥有量", "预期寿命", "床位数", "总人口", "常住人口");

    /// <summary>True where <paramref name="name"/> is of a part of a whole: 覆盖率, 高技能人才占比.</summary>
    public static bool IsRatio(ReadOnlySpan<char> name) => name.EndsWith("率") || name.EndsWith("占比") || name.EndsWith("比重") || name.EndsWith("比例");

    /// <summary>True where <paramref name="name"/> is of a stock: 高速公路通车里程, 人均公园绿地面积.</summary>
    public static bool IsStock(ReadOnlySpan<char> name) =>
        name.StartsWith("人均") || name.StartsWith("每万") || name.StartsWith("每千") || name.StartsWith("户均") || Stocks.End(name);
}
