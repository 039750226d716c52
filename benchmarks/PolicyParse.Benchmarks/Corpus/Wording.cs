namespace PolicyParse.Benchmarks.Corpus;

/// <summary>Words that official documents are made of; the places and offices are made up.</summary>
internal static class Wording
{
    public static readonly string[] Places = ["云溪市", "临川县", "白河市", "东陵区", "青石县", "安平市", "沙洲区", "南屏市", "松原县", "长桥市", "石门县", "海宁湾新区"];

    public static readonly string[] Offices = ["发展和改革委员会", "财政局", "教育局", "生态环境局", "农业农村局", "交通运输局", "卫生健康委员会", "人力资源和社会保障局", "市场监督管理局", "文化和旅游局"];

    public static readonly string[] Subjects = ["产业转型", "城市更新", "乡村振兴", "营商环境", "科技创新", "生态环境保护", "民生保障", "对外开放", "公共服务", "基层治理", "数字经济", "安全生产", "养老服务", "住房租赁", "节能降碳"];

    public static readonly string[] Verbs = ["推进", "加强", "完善", "落实", "深化", "优化", "健全", "统筹", "巩固", "拓展", "规范", "强化", "加快", "扎实做好", "积极稳妥推进"];

    public static readonly string[] Objects = ["重点领域改革", "现代化产业体系建设", "公共卫生体系", "农村人居环境整治", "中小企业纾困帮扶", "行政审批制度改革", "基础设施互联互通", "防灾减灾救灾能力", "社会信用体系", "职业技能培训", "知识产权保护", "粮食和重要农产品稳产保供", "全民健身和文化惠民活动"];

    public static readonly string[] Results = ["取得明显成效", "迈出坚实步伐", "保持平稳有序", "群众获得感不断增强", "长效机制逐步形成", "各项任务有序推进", "重点工作全面完成", "风险总体可控"];

    public static readonly string[] Duties = ["如实提供有关材料", "建立健全管理制度", "接受社会监督", "依法公开相关信息", "按照规定办理备案", "不得擅自改变用途", "及时报告突发情况", "妥善保管档案资料"];

    public static readonly string[] Parties = ["县级以上人民政府", "行业主管部门", "生产经营单位", "社会组织", "物业服务企业", "乡镇人民政府和街道办事处", "申请人", "从业人员"];

    /// <summary>What grows, with the unit of its level and a usual size.</summary>
    public static readonly (string Name, string Unit, int Most)[] Indicators =
    [
        ("地区生产总值", "亿元", 9000), ("一般公共预算收入", "亿元", 900), ("固定资产投资", "亿元", 3000), ("社会消费品零售总额", "亿元", 2500),
        ("进出口总额", "亿美元", 400), ("城镇居民人均可支配收入", "元", 80000), ("农村居民人均可支配收入", "元", 40000), ("粮食总产量", "万吨", 600),
        ("规模以上工业增加值", "亿元", 2000), ("接待游客", "万人次", 9000), ("旅游总收入", "亿元", 800), ("实际使用外资", "亿美元", 30), ("新能源装机容量", "万千瓦", 500),
    ];

    /// <summary>What is built, added or helped, with its measure word.</summary>
    public static readonly (string Verb, string Name, string Unit, int Most)[] Works =
    [
        ("新增", "城镇就业", "万人", 30), ("改造", "老旧小区", "个", 300), ("新建改建", "农村公路", "公里", 800), ("建成", "5G基站", "个", 3000), ("新增", "公办学位", "个", 30000),
        ("培育", "专精特新企业", "家", 200), ("引进", "高层次人才", "名", 900), ("建设", "高标准农田", "万亩", 60), ("新增", "养老床位", "张", 5000), ("减免", "税费", "亿元", 60),
        ("发放", "创业担保贷款", "亿元", 20), ("完成", "植树造林", "公顷", 4000), ("开工", "保障性住房", "套", 20000), ("压减", "办事环节", "个", 40),
    ];

    public static readonly string[] Rates = ["城镇登记失业率", "空气质量优良天数比率", "森林覆盖率", "学前教育毛入园率", "污水集中处理率", "企业开工率", "研发投入强度", "城镇化率"];
}
