using Xunit;
using static PolicyParse.Tests.Structure.NestingTests;

namespace PolicyParse.Tests.Structure;

public sealed class NoHeadingTests
{
    [Fact]
    public void Cross_references_coordinations_and_quantities_at_a_lines_start_stay_text() => AssertTree(
        """
        一、工作回顾
        一、二、三产业协调发展，结构持续优化。
        三、2.5万户居民受益，满意度明显提高。
        第三条、第四条规定的情形除外。
        按照第三条规定执行。
        二、工作安排
        重点抓好以下工作，确保完成任务。
        """,
        "1 一、|工作回顾", "1 二、|工作安排");

    [Fact]
    public void A_lone_arabic_number_out_of_any_run_stays_text() => AssertTree(
        """
        一、实施时间
        每日零时至六时，共三天。
        5.用户预计出现偏差时应当上报。
        二、实施方式
        采用竞价方式，公开透明。
        """,
        "1 一、|实施时间", "1 二、|实施方式");

    [Fact]
    public void Points_on_lines_of_their_own_stay_text() => AssertTree(
        """
        一、主要成绩
        ——经济运行稳中提质。产业结构持续优化。
        一是加快转型升级。
        大力发展新兴产业，推动传统产业改造。
        第一，全面深化改革
        推进重点领域改革，激发市场活力。
        二、主要任务
        全力做好各项工作，确保开好局。
        """,
        "1 一、|主要成绩", "1 二、|主要任务");

    [Fact]
    public void A_table_of_contents_makes_no_headings() => AssertTree(
        """
        某市电力需求响应实施细则
        目 录
        一、实施背景................- 1 -
        二、实施方式................- 2 -
        根据有关文件，制定本细则，自印发之日起施行。
        一、实施背景
        近年来负荷水平显著提升，保障了安全运行。
        二、实施方式
        用户自愿参与，按日申报。
        """,
        "1 一、|实施背景", "1 二、|实施方式");

    [Fact]
    public void A_table_of_contents_without_leaders_ends_where_its_first_entry_stands_again() => AssertTree(
        """
        某市供水条例
        目录
        第一章 总则
        第二章 附则
        第一章 总则
        第一条 为了规范供水，制定本条例。
        第二章 附则
        第二条 本条例自公布之日起施行。
        """,
        "1 第一章|总则", "2 第一条|", "1 第二章|附则", "2 第二条|");

    [Fact]
    public void An_attachment_note_before_the_signature_makes_no_headings()
    {
        const string Text =
            """
            关于开展试点申报工作的通知
            各区有关部门：
            现将有关事项通知如下，请认真组织。
            附件：1.试点申报表
            2.试点任务清单
            某市发展和改革委员会
            2025年3月5日
            """;
        AssertTree(Text, "");
        Assert.Equal(2, Drawn.Roles(Text).Split('\n').Count(role => role.StartsWith("AttachmentNote", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_long_paragraph_that_ends_in_leaders_is_text()
    {
        string words = string.Concat(Enumerable.Repeat("各地要压实责任。", 60)) + "一、总体要求......3";
        Assert.Contains("Text: " + words, Drawn.Roles("各位代表：\n" + words));
        Assert.Contains("TableOfContents: ", Drawn.Roles("各位代表：\n一、总体要求......3\n二、保障措施......5\n" + words));
    }

    [Fact]
    public void A_hundred_thousand_markers_are_read_in_a_moment()
    {
        string text = string.Concat(Enumerable.Repeat("一、", 100_000)) + "\n" + string.Concat(Enumerable.Repeat("1.要点\n", 100_000)) + string.Concat(Enumerable.Repeat("2.要点\n", 100_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var outline = Drawn.Outline(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
        Assert.True(Drawn.All(outline).Max(section => section.Level) < 16);
    }
}
