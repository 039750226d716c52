using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>Words that tell whether a number is a rule's, an aim or a result.</summary>
internal static class StatusWords
{
    /// <summary>Of a rule: 给予20万元补贴, 不得超过30日.</summary>
    public static readonly WordSet Rules = new("给予", "补贴", "补助", "奖励", "资助", "扶持", "贴息", "奖补", "罚款", "不得", "应当", "违法", "处以", "并处", "限额", "标准为", "期限", "有效期", "封顶", "按照", "之日起");

    /// <summary>Of a grant, whose conditions are rules too: 达到5亿元以上的,给予最高100万元奖励.</summary>
    public static readonly WordSet Grants = new("给予", "最高奖励", "最多奖励", "最高补助", "最高补贴");

    /// <summary>Of a plan: 力争达到500家.</summary>
    public static readonly WordSet Targets = new("力争", "确保", "目标", "预期", "预计", "计划", "累计培育", "争取");

    /// <summary>Of a plan inside a report's review: 必须达到5000亿公斤.</summary>
    public static readonly WordSet Aims = new("必须", "争取", "力争", "计划", "今后", "努力", "要使", "要在", "要把", "要达到", "预期", "拟", "将要", "建议", "打算", "规定", "国家准备", "我们准备", "还准备", "准备再", "要建立", "要建成", "要实现");

    /// <summary>Of how things stand: 目前已有500家.</summary>
    public static readonly WordSet Presents = new("已", "目前", "现在", "现有", "截至", "只有", "仅有");
}
