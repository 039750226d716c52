using Xunit;

namespace PolicyParse.Report.Tests;

public sealed class IndexPageTests
{
    private static readonly Written s_page = Written.Index(
        ReportIndexEntry.Of(Written.Parse(Samples.Later), "2025/云川 市.html"),
        ReportIndexEntry.Failed("坏.docx", "a Word file"),
        ReportIndexEntry.Of(Written.Parse(Samples.Earlier), "2024.html"));

    [Fact]
    public void Documents_stand_by_region_and_year_and_failures_last() =>
        Assert.Equal(["2024", "2025", "—"], s_page.All("table.rows td.year").Select(y => y.TextContent));

    [Fact]
    public void A_title_leads_to_its_page() =>
        Assert.Equal(["./2024.html", "./2025/%E4%BA%91%E5%B7%9D%20%E5%B8%82.html"], s_page.All("table.rows th a").Select(a => a.GetAttribute("href")));

    [Fact]
    public void A_document_that_could_not_be_read_is_listed_with_its_error() =>
        Assert.Contains(s_page.All("tr"), r => r.TextContent.Contains("坏.docx") && r.TextContent.Contains("a Word file"));

    [Fact]
    public void A_year_shows_its_target_beside_its_result_of_the_next_report()
    {
        var chart = s_page.All(".chart").First();
        Assert.StartsWith("地区生产总值", chart.QuerySelector("h3")!.TextContent);
        Assert.Equal(
            ["云川市|2023||↑ 5.6%", "云川市|2024|↑ ≈ 6%|↑ 6.3%", "云川市|2025|↑ 6%|"],
            chart.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))));
    }

    [Fact]
    public void A_figure_of_a_chart_leads_to_its_place()
    {
        string link = s_page.One(".chart tbody tr:nth-child(2) td:last-child a").GetAttribute("href")!;
        Assert.StartsWith("./2025/%E4%BA%91%E5%B7%9D%20%E5%B8%82.html#i", link);
        int number = int.Parse(link[(link.IndexOf("#i", StringComparison.Ordinal) + 2)..]);
        Assert.Equal("6.3%", Written.Parse(Samples.Later).Indicators[number - 1].Quantity.Text);
    }

    [Fact]
    public void Reports_of_the_whole_country_stand_under_their_issuer_one_year_a_row()
    {
        Written page = Written.Index(Entry(2024, "5.6", "6"), Entry(2025, "6.3", "5"));
        Assert.Equal(
            ["国务院|2023||↑ 5.6%", "国务院|2024|↑ 6%|↑ 6.3%", "国务院|2025|↑ 5%|"],
            page.All(".chart tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))));

        static ReportIndexEntry Entry(int year, string grown, string aim) => ReportIndexEntry.Of(
            Written.Parse($"""
                政府工作报告

                现在，我代表国务院，向大会报告政府工作，请予审议。
                一、{year - 1}年工作回顾
                {year - 1}年，国内生产总值增长{grown}%。
                二、{year}年工作总体部署
                {year}年主要预期目标是：国内生产总值增长{aim}%。
                """),
            $"{year}.html");
    }

    [Fact]
    public void An_index_of_nothing_is_a_page_too() => Assert.Empty(Written.Index().All("tbody tr"));

    [Fact]
    public void An_entry_needs_a_path() =>
        Assert.Throws<ArgumentException>(() => ReportIndexEntry.Of(Written.Parse(Samples.Later), ""));
}
