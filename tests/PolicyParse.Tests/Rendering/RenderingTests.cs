using Xunit;

namespace PolicyParse.Tests.Rendering;

public sealed class RenderingTests
{
    private const string Report =
        """
        某市政府工作报告
        各位代表：
        现在，我向大会报告工作，请予审议。
        一、2019年工作回顾
        ——经济运行稳中提质。全市地区生产总值完成15373亿元、增长6.8%。
        ——发展动能更加强劲。新引进企业69家。
        数字产业化全国领先。集成电路产业取得突破，规模以上企业达到50家。
        二、2020年主要任务
        （一）扩大内需。地区生产总值增长6.5%左右。
        """;

    private static readonly PolicyDocument Document = new PolicyParser().Parse(Report);

    [Fact]
    public void Plain_text_is_the_clean_words_a_line_each() =>
        Assert.Equal(Report.ReplaceLineEndings("\n"), Document.ToPlainText());

    [Fact]
    public void Markdown_shows_title_headings_points_and_opening_sentences() =>
        Assert.Equal(
            """
            # 某市政府工作报告

            各位代表：

            现在，我向大会报告工作，请予审议。

            ## 一、2019年工作回顾

            - ——经济运行稳中提质。全市地区生产总值完成15373亿元、增长6.8%。
            - ——发展动能更加强劲。新引进企业69家。

            **数字产业化全国领先**。集成电路产业取得突破，规模以上企业达到50家。

            ## 二、2020年主要任务

            ### （一）扩大内需。

            地区生产总值增长6.5%左右。
            """.ReplaceLineEndings("\n"),
            Document.ToMarkdown());

    [Fact]
    public void Points_in_the_middle_of_a_paragraph_become_items_behind_its_beginning() =>
        Assert.Equal(
            "重点抓好以下工作：\n\n- 一是加强组织领导，压实各方责任；\n- 二是强化资金保障，优化支出结构。",
            new PolicyParser().Parse("重点抓好以下工作：一是加强组织领导，压实各方责任；二是强化资金保障，优化支出结构。").ToMarkdown());

    [Fact]
    public void Rows_of_cells_become_a_table() =>
        Assert.Equal(
            "下表列出主要指标。\n\n| 指标 | 单位 | 目标 |\n| --- | --- | --- |\n| 地区生产总值 | % | 6.5 |\n| 甲\\|乙 | 个 |  |",
            new PolicyParser().Parse("下表列出主要指标。\n指标\t单位\t目标\n地区生产总值\t%\t6.5\n甲|乙\t个").ToMarkdown());

    [Theory]
    [InlineData("*全市*新增_5G_基站。", "\\*全市\\*新增\\_5G\\_基站。")]
    [InlineData("- 3 -个项目见[1]号附表。", "\\- 3 -个项目见\\[1\\]号附表。")]
    [InlineData("A&amp;B公司<b>注册资本5亿元。", "A\\&amp;B公司\\<b\\>注册资本5亿元。")]
    public void What_Markdown_takes_for_markup_is_escaped(string words, string escaped) =>
        Assert.EndsWith(escaped, WithText(words).ToMarkdown());

    [Fact]
    public void Sections_are_enumerated_depth_first() =>
        Assert.Equal(["0", "1", "2", "2.1"], Document.EnumerateSections().Select(s => s.Id));

    [Fact]
    public void Indicators_are_found_by_code_name_period_and_status()
    {
        Assert.Equal(3, Document.FindIndicators(code: "gdp").Count());
        Assert.Equal("69家", Assert.Single(Document.FindIndicators(name: "企业")).Quantity.Text);
        Assert.Equal("6.5%", Assert.Single(Document.FindIndicators("gdp", status: IndicatorStatus.Target)).Quantity.Text);
        Assert.Equal(["15373亿元", "6.8%"], Document.FindIndicators("gdp", period: "2019").Select(i => i.Quantity.Text));
        Assert.Equal(Document.Indicators, Document.FindIndicators());
    }

    [Fact]
    public void All_work_on_a_document_that_was_read_back()
    {
        PolicyDocument back = PolicyJson.Deserialize(PolicyJson.Serialize(Document));
        Assert.Equal(Document.ToPlainText(), back.ToPlainText());
        Assert.Equal(Document.ToMarkdown(), back.ToMarkdown());
        Assert.Equal(Document.Chunk(20).Select(c => (c.Id, c.Text)), back.Chunk(20).Select(c => (c.Id, c.Text)));
        Assert.Equal(Document.FindIndicators("gdp"), back.FindIndicators("gdp"));
    }

    // The parser would take some of these words for a page's furniture.
    private static PolicyDocument WithText(string words)
    {
        Section only = new("0", SectionKind.Preamble, "", 0, "", new TextSpan(0, words.Length), [new Paragraph(words, new TextSpan(0, words.Length), [])], []);
        return Document with { Text = words, Sections = [only], Metadata = new DocumentMetadata(Genre.Other) };
    }
}
