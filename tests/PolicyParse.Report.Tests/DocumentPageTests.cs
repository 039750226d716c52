using Xunit;

namespace PolicyParse.Report.Tests;

public sealed class DocumentPageTests
{
    private const string Messy = """
        本文由用户“wenku2020”分享发布 更新时间:2020-03-17 05:05:26 举报文档

        云川市政府工作报告

        一、工作回顾
        全市地区生产总值完成1820亿元、增长5.6%，XX区新建公园12个。推进5G网络建设。
        内容过长,仅展示头部和尾部部分文字预览,全文请查看图片预览。
        二、目标任务
        （一）稳增长。地区生产总值增长6%左右。
        """;

    private static readonly Written s_page = Written.Page(Messy);

    [Fact]
    public void Every_indicator_is_marked_at_its_place_by_status()
    {
        PolicyDocument document = Written.Parse(Messy);
        Assert.NotEmpty(document.Indicators);
        for (int i = 0; i < document.Indicators.Count; i++)
        {
            var mark = s_page.One($"mark[id=i{i + 1}]");
            Assert.Equal(document.Indicators[i].Quantity.Text, mark.TextContent);
            Assert.Contains(document.Indicators[i].Status.ToString().ToLowerInvariant(), mark.ClassList);
        }
    }

    [Fact]
    public void A_name_knows_all_indicators_that_bear_it() =>
        Assert.Contains(s_page.All(".n"), n => n.TextContent == "地区生产总值" && n.GetAttribute("data-of") == "0 1");

    [Fact]
    public void What_was_thrown_away_missing_or_blotted_out_is_marked()
    {
        Assert.Contains("wenku2020", s_page.One("del.removal").TextContent);
        Assert.StartsWith("内容过长", s_page.One("#text .gap").TextContent);
        Assert.Contains(s_page.All("#text .redaction"), r => r.TextContent == "XX");
        Assert.Contains(s_page.All("#text .refusal"), r => r.TextContent == "5");
        Assert.Equal("shareSite.uploader", s_page.Data.GetProperty("removal")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void A_repair_shows_what_was_read_and_knows_what_it_became()
    {
        Written page = Written.Page(File.ReadAllText(Repository.PathOf("seeds/hangzhou-work-report-2020.txt")));
        Assert.Equal("德.建", page.One("#text .repair").TextContent);
        Assert.Equal("建德", page.Data.GetProperty("repair")[0].GetProperty("after").GetString());
    }

    [Fact]
    public void The_outline_is_the_section_tree_and_leads_to_it()
    {
        Assert.Equal(["篇首", "一、工作回顾", "二、目标任务", "（一）稳增长。"], s_page.All("#outline .title").Select(t => t.TextContent));
        Assert.Equal("（一）稳增长。", s_page.One("#outline ol ol .title").TextContent);
        Assert.All(s_page.All("#outline a"), a => Assert.NotNull(s_page.Document.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Headings_are_headings_of_their_level()
    {
        Assert.Equal(["一、工作回顾", "二、目标任务"], s_page.All("#text h2").Select(h => h.TextContent));
        Assert.Equal("云川市政府工作报告", s_page.One("#text .name").TextContent);
    }

    [Fact]
    public void Results_stand_beside_targets_in_the_chart()
    {
        Assert.Equal("地区生产总值", s_page.One(".growth h4").TextContent);
        Assert.Equal(2, s_page.All(".growth li:first-child svg.growth-bar rect.value").Count);
        Assert.Equal("100%", s_page.One("svg.target rect.value").GetAttribute("width"));
    }

    [Fact]
    public void A_chart_shows_written_numerals_in_digits_and_ranges_with_both_ends()
    {
        Written page = Written.Page("一、目标\n全市地区生产总值增长百分之六点五，固定资产投资增长6%—6.5%，单位能耗下降3%。");
        Assert.Equal(["↑ 6.5%", "↑ 6–6.5%", "↓ 3%"], page.All(".growth .words").Select(w => w.TextContent));
    }

    [Fact]
    public void Labels_are_Chinese_or_English_and_the_page_holds_both()
    {
        Written english = Written.Page(Messy, new PolicyReportOptions { Language = ReportLanguage.English });
        Assert.Equal(("zh-CN", "en"), (s_page.Document.DocumentElement.GetAttribute("lang"), english.Document.DocumentElement.GetAttribute("lang")));
        Assert.Equal("目录", s_page.One("#outline").GetAttribute("aria-label"));
        Assert.Equal("Outline", english.One("#outline").GetAttribute("aria-label"));
        Assert.Equal("Preamble", english.One("#outline .title").TextContent);
        Assert.Equal("en zh", string.Join(' ', s_page.Data.GetProperty("labels").EnumerateObject().Select(l => l.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_page_leads_back_to_its_index_if_it_has_one()
    {
        Assert.Equal("./../%E4%BA%91%E5%B7%9D%20%E5%B8%82/index.html", Written.Page(Messy, new PolicyReportOptions { IndexPath = "../云川 市/index.html" }).One("a[rel=up]").GetAttribute("href"));
        Assert.Empty(s_page.All("a[rel=up]"));
    }

    [Fact]
    public void The_head_names_the_year_where_no_date_is_known()
    {
        Assert.Contains("2025", Written.Page("2025年云川市政府工作报告\n\n一、工作回顾\n新建公园12个。").One(".bar .facts").TextContent);
        PolicyDocument dated = Written.Parse(Messy);
        dated = dated with { Metadata = dated.Metadata with { Date = "2025-03-01", Year = 2025 } };
        Assert.DoesNotContain("年度", Written.Page(dated).One(".bar .facts").TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("没有数字的一句话。")]
    public void A_document_without_anything_is_a_page_too(string text)
    {
        Written page = Written.Page(text);
        Assert.Empty(page.All("mark"));
        Assert.Equal(0, page.Data.GetProperty("indicators").GetArrayLength());
    }

    [Fact]
    public void A_document_that_lists_no_refused_numbers_counts_none() =>
        Assert.Empty(Written.Page(Written.Parse(Messy) with { Refused = null }).All(".counts .refusal"));

    [Fact]
    public void A_span_beyond_the_text_is_refused()
    {
        PolicyDocument document = Written.Parse(Messy) with { Text = "短" };
        ArgumentException error = Assert.Throws<ArgumentException>(() => Written.Page(document));
        Assert.Contains("beyond the text", error.Message);
    }

    [Fact]
    public void Overlapping_marks_nest_and_lose_no_text()
    {
        PolicyDocument document = Written.Parse(Messy);
        Gap[] gaps = [.. Enumerable.Range(0, 40).Select(i => new Gap("truncated", "", new TextSpan(i * 4, Math.Min(document.Text.Length, i * 4 + 11))))];
        Assert.Equal(s_page.One("#text").TextContent, Written.Page(document with { Gaps = gaps }).One("#text").TextContent);
    }
}
