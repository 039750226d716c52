using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Actions;

/// <summary>Tells where a verb's characters are part of a noun, or say which thing is meant: 保障性|住房, 集聚区, 共建国家, 引进的|项目.</summary>
internal static class VerbInNoun
{
    private static readonly WordSet Nouns = new(
        "生产安全", "生产总值", "生产经营", "生产资料", "生产能力", "出版物", "出版社", "出版业", "植树造林", "开发区", "运输业", "对接会", "演出主体", "演出场所",
        "共建国家", "共建产业园", "共建园区", "修订草案", "修订稿", "实施方案", "实施细则", "实施意见", "实施办法", "发动机", "招生数", "招生计划", "招生规模", "集成电路", "外送电", "安置房", "安置点", "处理厂", "处理站", "检查站", "监测站", "检测站", "服务站", "服务点", "服务业", "开发商", "供应商", "采购商", "服务商", "共享单车", "开放大学", "融资平台", "融资租赁", "融资担保", "融资成本",
        "受益人口", "受益人次", "补助资金", "补助标准", "补助经费", "补助金额", "补助面积", "补助对象", "孵化器", "孵化基地", "孵化园", "孵化载体", "孵化平台", "孵化面积", "维修资金", "维修基金", "督导员", "督导组", "申请人", "申请者", "申请单位", "申请企业", "申请材料", "申请表", "申请书",
        "服务消费", "服务贸易", "服务外包", "服务经济", "服务效能", "服务品牌", "去化周期", "支持名单", "研发活动", "研发投入", "研发人员", "研发平台", "统筹基金", "保障对象",
        "注册护士", "注册资本", "注册资金", "注册会计师");

    private static readonly WordSet Sized = new("处理", "生产", "加工", "供应", "运输", "开采");

    private static readonly WordSet Trades = new("运输", "开发", "处理", "审批", "评估", "采购", "救援", "援助", "制作", "生产", "研发", "销售", "检测", "监测", "培训", "供应", "服务", "投资", "调解");

    // What frees land for use, where others make it a kind of land: 腾出|用地, but 建设用地.
    private static readonly WordSet Freeing = new("腾出", "腾退", "腾空", "盘活", "收回", "清退", "保障", "供应");

    // Kinds of 融资, and of moves of people, that are terms.
    private static readonly string[] FinancingKinds = ["各类", "各种", "直接", "直接债务", "间接", "项目", "股权", "债权", "债务", "债券", "社会", "供应链", "信贷", "银行", "境外", "境内", "信用", "票据", "租赁", "普惠", "再"];
    private static readonly string[] Removals = ["搬迁", "拆迁", "征迁", "征拆", "移民"];

    // Nouns that begin with one of the characters: 新增|区域中心 is no 新增区.
    private static readonly WordSet Areas = new("区域", "区级", "区县", "区内", "区块");

    /// <summary>What follows the verb makes a noun of it: 建设用地, 投资型企业, 开放度指数, 集聚区面积; or a time: 建成后.</summary>
    public static bool At(ReadOnlySpan<char> text, int at, int length, int end)
    {
        int next = at + length;
        if (Nouns.Begins(text[at..end]))
            return true;
        return next < end && (text[next] is '性' or '型' or '式' or '率' or '后' || text[next] == '用' && !text[next..end].StartsWith("用于") && !Freeing.Begins(text[at..next]) || text[next] == '度' && !text[next..end].StartsWith("度假") || text[next] == '区' && !Areas.Begins(text[next..end]));
    }

    /// <summary>True where a noun of that sort begins: 服务消费, 发动机.</summary>
    public static bool BeginsNoun(ReadOnlySpan<char> words) => Nouns.Begins(words);

    /// <summary>研发|机构26家, 运输|企业12家: who does it, not what was done.</summary>
    public static bool MakesDoer(ReadOnlySpan<char> text, int at, int next, int end) =>
        Trades.LengthAtStart(text[at..next]) == next - at && (text[next..end] is "机构" or "中心" or "单位" or "公司" or "企业" or "部门" or "队伍" or "场所" or "网点" or "站点")
        && !(text[at..next] is "服务" && text[next..end] is "企业"); // 服务|企业260家

    /// <summary>直接融资, 项目融资, 避险搬迁安置: the verb at the end is part of a term.</summary>
    public static bool EndsTerm(ReadOnlySpan<char> text, int start, int at, int end)
    {
        string[] kinds = text[at..end] switch { "融资" => FinancingKinds, "安置" => Removals, _ => [] };
        foreach (string kind in kinds)
            if (text[start..at].EndsWith(kind))
                return true;
        return false;
    }

    /// <summary>日处理|4万吨的污水处理厂: what is done each day or year is a size.</summary>
    public static bool IsSize(ReadOnlySpan<char> text, int at, int start) => at > start && text[at - 1] is '日' or '年' && Sized.Begins(text[at..]);

    // 新三板挂牌|企业 in a list of what was 新增: the verb says which enterprises.
    public static bool Describes(ReadOnlySpan<char> text, int next, int end, IndicatorLexicon lexicon) =>
        lexicon.NounTails.StartingAt(text, next, end, out _) > 0;
}
