using PolicyParse.Structure;
using Xunit;
using static PolicyParse.Tests.Structure.NestingTests;

namespace PolicyParse.Tests.Structure;

public sealed class PartTests
{
    private const string Notice =
        """
        某市工业和信息化局关于印发某市新材料产业行动计划的通知
        某工信〔2025〕44号
        各有关单位：
        现将行动计划印发给你们，请认真贯彻执行。
        某市工业和信息化局
        2025年3月3日

        """;

    [Fact]
    public void All_inside_a_forwarded_document_is_one_level_deeper() => AssertTree(
        Notice +
        """
        某市新材料产业行动计划（2025—2027年）
        为加快产业发展，制定本计划，请结合实际落实。
        一、总体要求
        坚持创新驱动，突出重点领域。
        （一）工作目标
        产业规模稳步扩大，结构持续优化。
        附录1：任务分工表
        一、责任单位
        各有关部门按职责分工负责。
        """,
        "1 |某市新材料产业行动计划（2025—2027年） ForwardedDocument", "2 一、|总体要求", "3 （一）|工作目标", "2 附录1|任务分工表 Annex", "3 一、|责任单位");

    [Fact]
    public void An_annex_takes_the_line_behind_it_as_its_title_and_counts_anew() => AssertTree(
        """
        一、申报条件
        企业应当依法登记，信用良好。
        二、申报材料
        企业应当提交材料，如实填写。
        附件1
        申报材料清单
        一、基本材料
        营业执照、财务报表等，均需盖章。
        二、专项材料
        项目说明、合同等，均需盖章。
        """,
        "1 一、|申报条件", "1 二、|申报材料", "1 附件1|申报材料清单 Annex", "2 一、|基本材料", "2 二、|专项材料");

    [Fact]
    public void A_glossarys_entry_is_the_term_before_the_colon() => AssertTree(
        """
        一、工作回顾
        过去一年，各项工作取得新成效。
        二、工作安排
        新的一年，全力以赴抓好落实。
        名词解释
        1.“两重”：是指国家重大战略实施和重点领域安全能力建设。
        2.5+2就业之家：覆盖市、县、乡五级。
        3.“一张网”是指联动体系，含以下内容：1.平台；2.数据。
        """,
        "1 一、|工作回顾", "1 二、|工作安排", "1 |名词解释 Glossary", "2 1.|“两重”", "2 2.|5+2就业之家", "2 3.|“一张网”");

    [Fact]
    public void Text_behind_a_gap_is_detached_until_a_heading_follows()
    {
        const string Text =
            """
            一、工作回顾
            过去一年，各项工作取得新成效。
            二、工作安排
            （一）抓好项目
            新开工一批重大项目，扩大有效投资。
            ⋯三是以数字化转型为引领，提升治理效能。
            新的征程已经开启，让我们携手前行。
            """;
        AssertTree(Text, "1 一、|工作回顾", "1 二、|工作安排", "2 （一）|抓好项目", "detached");
        Outline outline = Drawn.Outline(Text);
        OutlineSection detached = Drawn.Top(outline)[^1];
        Assert.Equal("抓好项目", Drawn.Words(outline, detached.Context!.Value.Title));
        Assert.Equal(2, detached.Paragraphs.Length);
        Assert.Equal(0, detached.Level);
    }

    [Fact]
    public void Annexes_behind_a_gap_in_a_forwarded_document_stand_behind_it()
    {
        Outline outline = Drawn.Outline(
            """
            关于印发《某市节约用水管理办法》的通知
            各县人民政府：
            现将办法印发给你们，请遵照执行。
            某市人民政府
            2025年3月1日
            某市节约用水管理办法
            第一条 为了节约用水，制定本办法。
            ⋯第九条以后的规定，按照本办法执行。
            附件1
            用水定额表
            定额由主管部门公布。
            附件2
            申请表
            申请人如实填写。
            """);
        int[] starts = [.. Drawn.All(outline).Select(section => section.Heading?.Start ?? section.Paragraphs[0].Span.Start)];
        Assert.Equal(starts.Order(), starts);
        Assert.Equal([SectionKind.Heading, SectionKind.Heading], Drawn.Children(Drawn.Top(outline)[^1]).Select(section => section.Kind));
    }

    [Fact]
    public void A_heading_behind_a_gap_keeps_its_level() => AssertTree(
        """
        一、工作回顾
        （一）稳增长
        出台一批政策，稳住经济基本盘。
        ⋯完成年度目标任务，群众满意度提高。
        （四）惠民生
        办好民生实事，增进民生福祉。
        二、工作安排
        全力以赴抓好落实，确保开好局。
        """,
        "1 一、|工作回顾", "2 （一）|稳增长", "detached", "2 （四）|惠民生", "1 二、|工作安排");

    [Fact]
    public void Unnumbered_headings_hold_the_numbered_ones_that_start_anew_below_them() => AssertTree(
        """
        各位代表：
        我代表国务院，向大会作政府工作报告，请予审议。
        过去五年的基本总结
        五年来，改革开放不断深入，国民经济持续发展。
        一、坚持改革
        改革要配套推进，逐步深入。
        二、坚持开放
        开放要扩大领域，提高水平。
        今后五年的主要任务
        今后五年，要继续贯彻既定方针，加快建设步伐。
        一、发展农业
        农业是基础，要切实加强。
        二、发展教育
        教育是根本，要优先发展。
        """,
        "1 |过去五年的基本总结", "2 一、|坚持改革", "2 二、|坚持开放", "1 |今后五年的主要任务", "2 一、|发展农业", "2 二、|发展教育");

    [Fact]
    public void Unnumbered_headings_inside_a_numbered_section_hold_text_alone() => AssertTree(
        """
        一、工作回顾
        过去五年很不平凡，各项事业取得重大成就。
        五年来，国民经济保持良好势头
        经济持续较快增长，综合国力明显增强，结构不断改善。
        五年来，改革开放取得突破
        改革全面展开，市场体系逐步健全，对外开放继续扩大。
        （一）坚持扩大内需
        扩大内需是长期方针，必须坚持。
        （二）坚持优化结构
        优化结构是主攻方向，必须坚持。
        二、工作安排
        新的一年，要抓住机遇，开拓创新。
        """,
        "1 一、|工作回顾", "2 |五年来，国民经济保持良好势头", "2 |五年来，改革开放取得突破", "2 （一）|坚持扩大内需", "2 （二）|坚持优化结构", "1 二、|工作安排");

    [Fact]
    public void Front_and_closing_lines_have_their_roles() => Assert.Equal(
        """
        Title: 某市工业和信息化局关于印发某市新材料产业行动计划的通知
        DocumentNumber: 某工信〔2025〕44号
        Addressee: 各有关单位：
        Text: 现将行动计划印发给你们，请认真贯彻执行。
        Signature: 某市工业和信息化局
        Date: 2025年3月3日
        """.ReplaceLineEndings("\n"),
        Drawn.Roles(Notice));

    [Fact]
    public void A_speech_opens_with_its_occasion_and_its_speaker() => Assert.Equal(
        """
        Title: 某省政府工作报告
        SpeechLine: ——2026年1月26日在某省第十四届人民代表大会第四次会议上
        SpeechLine: 某省人民政府省长 王 某
        Text: 各位代表：
        """.ReplaceLineEndings("\n"),
        Drawn.Roles("某省政府工作报告\n——2026年1月26日在某省第十四届人民代表大会第四次会议上\n某省人民政府省长 王 某\n各位代表："));
}
