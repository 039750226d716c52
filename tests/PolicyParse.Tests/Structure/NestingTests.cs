using Xunit;

namespace PolicyParse.Tests.Structure;

public sealed class NestingTests
{
    [Fact]
    public void Markers_nest_as_the_document_nests_them() => AssertTree(
        """
        一、总体要求
        坚持稳中求进，统筹推进各项工作。
        二、重点任务
        （一）培育市场
        1.拓展应用场景
        各区要打造一批示范场景，形成可复制经验。
        2.完善供给体系
        支持企业开展协同攻关，提升供给质量。
        （二）优化环境
        持续深化改革，降低制度性交易成本。
        三、保障措施
        加强统筹协调，压实工作责任。
        """,
        "1 一、|总体要求", "1 二、|重点任务", "2 （一）|培育市场", "3 1.|拓展应用场景", "3 2.|完善供给体系", "2 （二）|优化环境", "1 三、|保障措施");

    [Fact]
    public void What_stands_before_and_behind_the_sections_stands_on_top() => AssertTree(
        """
        某市国民经济和社会发展第十四个五年规划纲要
        前　言
        本规划阐明今后五年的发展思路，是各方行动的依据。
        一、发展基础
        （一）主要成效
        综合实力迈上新台阶，民生持续改善。
        （二）面临形势
        机遇和挑战并存，任务艰巨繁重。
        结束语
        各位代表！
        蓝图已经绘就，让我们携手奋进。
        """,
        "1 |前　言", "1 一、|发展基础", "2 （一）|主要成效", "2 （二）|面临形势", "1 |结束语");

    [Fact]
    public void A_missing_level_makes_no_empty_one() => AssertTree(
        """
        一、补贴标准
        1.对新增用户给予补贴。具体按规定执行。
        2.对老旧用户给予奖励。具体按规定执行。
        二、申报流程
        企业通过平台提交申请材料。
        """,
        "1 一、|补贴标准", "2 1.|对新增用户给予补贴", "2 2.|对老旧用户给予奖励", "1 二、|申报流程");

    [Fact]
    public void Numbers_that_go_on_across_parents_stay_a_level() => AssertTree(
        """
        一、稳定岗位
        （一）扩大贷款范围。各地要深化合作，拓展覆盖面。
        （二）加大返还力度。统筹地区可提高比例。
        二、促进就业
        （三）扩大补贴范围。按规定给予补贴。
        """,
        "1 一、|稳定岗位", "2 （一）|扩大贷款范围", "2 （二）|加大返还力度", "1 二、|促进就业", "2 （三）|扩大补贴范围");

    [Fact]
    public void An_article_stands_below_the_chapter_and_the_section() => AssertTree(
        """
        第一章 总则
        第一条 为了规范管理，制定本条例。
        第二章 规划
        第一节 编制
        第二条 规划由主管部门编制。
        第二条之一 编制规划应当听取意见。
        第二节 实施
        第三条 经批准的规划不得擅自修改。
        """,
        "1 第一章|总则", "2 第一条|", "1 第二章|规划", "2 第一节|编制", "3 第二条|", "3 第二条之一|", "2 第二节|实施", "3 第三条|");

    [Fact]
    public void Articles_that_go_on_across_a_plans_headings_stand_below_them() => AssertTree(
        """
        一、推进融合发展
        第一条 【用地保障】将重大项目纳入用地计划。
        第二条 【人才支持】对领军人才给予补贴。
        二、附则
        第三条 本措施自印发之日起施行。
        """,
        "1 一、|推进融合发展", "2 第一条|用地保障", "2 第二条|人才支持", "1 二、|附则", "2 第三条|");

    [Fact]
    public void A_run_inside_a_run_of_the_same_style_is_a_level_deeper() => AssertTree(
        """
        一、执行情况
        各项任务总体完成较好，结构继续改善。
        二、建设方针
        今后几年要掌握以下几点，统筹兼顾各方面关系。
        一、确定适度的增长率
        增长要与效益统一，不能片面追求速度。
        二、合理安排投资规模
        投资要同国力相适应，量力而行。
        三、体制改革
        改革要配套进行，逐步深入。
        四、对外政策
        坚持独立自主，发展友好合作。
        """,
        // The second 二、 waits for 三、 as well as the first: the inner run goes on.
        "1 一、|执行情况", "1 二、|建设方针", "1 一、|确定适度的增长率", "1 二、|合理安排投资规模", "1 三、|体制改革", "1 四、|对外政策");

    [Fact]
    public void An_outer_run_that_goes_on_leaves_the_inner_one_deeper() => AssertTree(
        """
        一、执行情况
        各项任务总体完成较好，结构继续改善。
        二、建设方针
        今后几年要掌握以下几点，统筹兼顾各方面关系。
        一、确定适度的增长率
        增长要与效益统一，不能片面追求速度。
        二、合理安排投资规模
        投资要同国力相适应，量力而行。
        三、重视科技进步
        依靠科技，提高质量。
        三、体制改革
        改革要配套进行，逐步深入。
        """,
        "1 一、|执行情况", "1 二、|建设方针", "2 一、|确定适度的增长率", "2 二、|合理安排投资规模", "2 三、|重视科技进步", "1 三、|体制改革");

    [Fact]
    public void A_break_in_the_numbering_is_told()
    {
        var outline = Drawn.Outline(
            """
            一、总体要求
            坚持稳中求进，统筹推进各项工作。
            二、重点任务
            各部门要分解任务，抓好落实。
            四、保障措施
            加强统筹协调，压实工作责任。
            """);
        Assert.Equal(["一、", "二、", "四、"], Drawn.Top(outline).Select(section => Drawn.Words(outline, section.Marker)));
        Diagnostic told = Assert.Single(outline.Diagnostics);
        Assert.Equal("PP3001", told.Code);
    }

    internal static void AssertTree(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), Drawn.Tree(text));
}
