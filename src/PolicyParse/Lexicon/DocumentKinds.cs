namespace PolicyParse.Lexicon;

/// <summary>A row of <see cref="DocumentKinds"/>: the word that a document's title ends in tells its kind (文种).</summary>
/// <param name="Word">The last word of the title.</param>
/// <param name="Genre">What it makes the document.</param>
/// <param name="Example">A title.</param>
internal sealed record DocumentKind(string Word, Genre Genre, string Example);

/// <summary>The words that titles end in, the longer before the shorter that they end in.</summary>
internal static class DocumentKinds
{
    public static readonly DocumentKind[] All =
    [
        new("政府工作报告", Genre.GovernmentWorkReport, "2026年河北省政府工作报告"),
        new("预算草案的报告", Genre.BudgetReport, "关于2025年预算执行情况和2026年预算草案的报告"),
        new("预算的报告", Genre.BudgetReport, "关于2024年决算和2025年预算的报告"),
        new("预算报告", Genre.BudgetReport, "2025年财政预算报告"),
        new("决算报告", Genre.BudgetReport, "2024年财政决算报告"),
        new("实施条例", Genre.Regulation, "中华人民共和国预算法实施条例"),
        new("条例", Genre.Regulation, "某市供水条例"),
        new("规定", Genre.Regulation, "某市户外广告设置规定"),
        new("办法", Genre.Measures, "某某专项资金管理办法"),
        new("细则", Genre.Measures, "某某补贴实施细则"),
        new("规则", Genre.Measures, "某市人民政府工作规则"),
        new("决定", Genre.Decision, "关于修改部分规章的决定"),
        new("决议", Genre.Decision, "关于批准预算调整方案的决议"),
        new("行动计划", Genre.ActionPlan, "数字经济三年行动计划"),
        new("行动方案", Genre.ActionPlan, "消费品以旧换新行动方案"),
        new("若干措施", Genre.ActionPlan, "关于促进民营经济发展的若干措施"),
        new("政策措施", Genre.ActionPlan, "推动经济回升向好的政策措施"),
        new("措施", Genre.ActionPlan, "某区促进文旅产业高质量发展措施"),
        new("方案", Genre.ActionPlan, "城市更新实施方案"),
        new("工作要点", Genre.ActionPlan, "2025年政务公开工作要点"),
        new("预案", Genre.ActionPlan, "某市防汛应急预案"),
        new("规划", Genre.Plan, "某省“十四五”能源发展规划"),
        new("纲要", Genre.Plan, "国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"),
        new("计划", Genre.Plan, "某市年度土地供应计划"),
        new("意见", Genre.Opinion, "关于推进城市更新工作的实施意见"),
        new("通知", Genre.Notice, "关于做好稳就业工作的通知"),
        new("通报", Genre.Notice, "关于第三季度督查情况的通报"),
        new("统计公报", Genre.Communique, "2024年国民经济和社会发展统计公报"),
        new("公报", Genre.Communique, "第七次全国人口普查公报"),
        new("批复", Genre.Reply, "关于同意设立综合保税区的批复"),
        new("复函", Genre.Reply, "关于支持试点建设的复函"),
        new("函", Genre.Reply, "关于征求意见的函"),
        new("公告", Genre.Announcement, "关于延续税收优惠政策的公告"),
        new("通告", Genre.Announcement, "关于实施交通管制的通告"),
        new("讲话", Genre.Speech, "在全省经济工作会议上的讲话"),
        new("致辞", Genre.Speech, "在开幕式上的致辞"),
        new("指南", Genre.Other, "某区政策兑现申报指南"),
        new("指引", Genre.Other, "天津市电力需求响应竞价指引"),
        new("标准", Genre.Other, "某省最低工资标准"),
        new("目录", Genre.Other, "某省定价目录"),
        new("清单", Genre.Other, "某市权责清单"),
        new("规范", Genre.Other, "某市养老机构服务规范"),
        new("制度", Genre.Other, "某局信息公开制度"),
        new("章程", Genre.Other, "某协会章程"),
        new("说明", Genre.Other, "关于条例草案的说明"),
        new("报告", Genre.Other, "关于计划执行情况的报告"),
        new("法", Genre.Law, "中华人民共和国监察法"),
    ];

    /// <summary>The kind that a title ends in, behind a version in parentheses; null where it is none.</summary>
    /// <example>某某管理办法(试行), 行动计划(2025—2027年), 《某某意见》的通知.</example>
    public static DocumentKind? Of(ReadOnlySpan<char> title)
    {
        title = WithoutVersion(title);
        foreach (DocumentKind kind in All)
        {
            if (title.EndsWith(kind.Word))
                return kind.Genre == Genre.Law && !EndsAsLaw(title) ? null : kind;
        }
        return null;
    }

    // 长江保护法, but not 好做法, 严格执法.
    private static bool EndsAsLaw(ReadOnlySpan<char> title) => title.Length > 2 && !"做看说方立执司普合违手书用想魔".Contains(title[^2]);

    // 《…行动计划(2025—2027年)》 → …行动计划
    private static ReadOnlySpan<char> WithoutVersion(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd();
        while (title.Length > 0 && (title[^1] is ')' or '）' or '》' or '〉'))
        {
            int open = title[^1] is '》' or '〉' ? title.Length - 1 : title.LastIndexOfAny('(', '（');
            if (open <= 0)
                break;
            title = title[..open].TrimEnd();
        }
        return title;
    }
}
