using Xunit;
using static PolicyParse.Tests.Structure.NestingTests;

namespace PolicyParse.Tests.Structure;

public sealed class TitleTests
{
    [Fact]
    public void A_short_first_sentence_with_text_behind_it_is_a_title_and_the_rest_a_paragraph()
    {
        var outline = Drawn.Outline("（一）完善机制。各地要压实责任，形成合力。\n（二）强化督导。定期通报进展情况。");
        Assert.Equal("（一）完善机制。", Drawn.Words(outline, Drawn.Top(outline)[0].Heading!.Value));
        Assert.Equal("完善机制", Drawn.Words(outline, Drawn.Top(outline)[0].Title));
        Assert.Equal("各地要压实责任，形成合力。", Drawn.Words(outline, Drawn.Top(outline)[0].Paragraphs[0].Span));
    }

    [Fact]
    public void A_first_sentence_that_is_long_or_holds_a_digit_is_content()
    {
        var outline = Drawn.Outline(
            """
            （一）新增贷款500亿元。支持小微企业发展。
            （二）对在本区注册并实际从事软件开发信息服务集成电路设计等业务且依法纳税信用良好的企业法人给予支持。具体另行规定。
            """);
        Assert.Equal("（一）", Drawn.Words(outline, Drawn.Top(outline)[0].Heading!.Value));
        Assert.Equal("新增贷款500亿元。支持小微企业发展。", Drawn.Words(outline, Drawn.Top(outline)[0].Paragraphs[0].Span));
        Assert.True(Drawn.Top(outline)[1].Title.IsEmpty);
    }

    [Fact]
    public void A_marker_line_that_stands_alone_keeps_its_title_however_long() => AssertTree(
        """
        一、关于《某市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要（草案）》编制情况的说明
        纲要草案经反复论证，广泛征求各方面意见。
        二、政府自身建设
        坚持依法行政，提高治理效能。
        """,
        "1 一、|关于《某市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要（草案）》编制情况的说明", "1 二、|政府自身建设");

    [Fact]
    public void A_lone_sentence_is_a_title_where_something_stands_below_it() => AssertTree(
        """
        （一）经济运行稳中有进。
        出台一批政策，推动企业复工达产。
        （二）产业发展提质增效。
        培育一批龙头企业，壮大产业集群。
        """,
        "1 （一）|经济运行稳中有进", "1 （二）|产业发展提质增效");

    [Fact]
    public void A_sentence_that_ends_inside_its_quote_is_content() => AssertTree(
        """
        市人民政府决定对办法作如下修改。
        一、第三条修改为：“设置应当符合规划。”
        二、将第五条中的“工商”修改为“市场监管”。
        """,
        "1 一、|", "1 二、|");

    [Fact]
    public void A_lone_sentence_with_nothing_below_it_is_an_item() => AssertTree(
        """
        申报单位应当符合以下条件。
        1.依法登记注册，诚信守法经营。
        2.具有健全的财务管理制度。
        3.上年度未发生安全事故。
        """,
        "1 1.|", "1 2.|", "1 3.|");

    [Fact]
    public void A_run_with_a_semicolon_is_a_list_without_titles() => AssertTree(
        """
        三、适用范围
        本意见适用于下列活动，具体包括：
        （一）完善基础设施，提高服务水平；
        （二）优化功能布局；
        （三）其他更新活动。
        """,
        "1 三、|适用范围", "2 （一）|", "2 （二）|", "2 （三）|");

    [Fact]
    public void Items_inside_an_article_have_no_titles_but_bare_names() => AssertTree(
        """
        第一条 申报流程如下：
        （一）资料审查。申报者将资料递交至主管部门。
        （二）公示。公示时间不少于三十天。
        第二条 申报者应当符合以下条件：
        （一）主要为化妆品监管提供支撑。具体由主管部门认定。
        （二）从事研究活动。
        """,
        "1 第一条|", "2 （一）|资料审查", "2 （二）|公示", "1 第二条|", "2 （一）|", "2 （二）|");

    [Fact]
    public void A_paragraph_that_closes_an_article_stands_under_its_last_item()
    {
        var outline = Drawn.Outline(
            """
            第一条 有下列情形之一的，处五十元罚款：
            （一）不按规定停放的；
            （二）逆向行驶的。
            情节轻微的，不予处罚。
            """);
        Assert.Equal("情节轻微的，不予处罚。", Drawn.Words(outline, Drawn.All(outline).ElementAt(2).Paragraphs[^1].Span));
    }
}
