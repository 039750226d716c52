using PolicyParse.Report.Comparing;
using Xunit;

namespace PolicyParse.Report.Tests;

public sealed class ComparisonTests
{
    private static readonly TargetComparison s_comparison = TargetComparison.Of(Written.Parse(Samples.Earlier), Written.Parse(Samples.Later));

    [Fact]
    public void A_target_meets_the_result_of_the_same_indicator_kind_and_period()
    {
        ComparisonRow row = s_comparison.Rows.Single(r => r.Target.Code == "gdp");
        Assert.Equal((6m, "2024"), (row.Target.Quantity.Value, row.Target.Period));
        Assert.Equal([6.3m], row.Results.Select(r => r.Quantity.Value));
    }

    [Fact]
    public void A_target_that_nothing_answers_stays_open() =>
        Assert.Empty(s_comparison.Rows.Single(r => r.Target.Code == "cpi").Results);

    [Theory]
    [InlineData("gdp", "+0.3", true)]
    [InlineData("generalPublicBudgetRevenue", "−0.8", true)]
    [InlineData("urbanNewJobs", "+4,000人", false)]
    public void The_difference_is_a_figure_with_its_sign(string code, string words, bool isPoints)
    {
        ComparisonRow row = s_comparison.Rows.Single(r => r.Target.Code == code);
        Difference difference = Difference.Of(row.Target, row.Results[0])!;
        Assert.Equal((words, isPoints), (difference.Words, difference.IsPoints));
    }

    [Theory]
    [InlineData(6.2, "±0")]
    [InlineData(5.8, "−0.2")]
    [InlineData(7, "+0.5")]
    public void A_range_is_reached_anywhere_inside(double result, string words)
    {
        Indicator reached = s_comparison.Rows[0].Results[0];
        Indicator target = reached with { Quantity = reached.Quantity with { Value = 6m, Upper = 6.5m } };
        Assert.Equal(words, Difference.Of(target, reached with { Quantity = reached.Quantity with { Value = (decimal)result } })!.Words);
    }

    [Fact]
    public void Other_units_have_no_difference()
    {
        Indicator reached = s_comparison.Rows[0].Results[0];
        Assert.Null(Difference.Of(reached with { Quantity = reached.Quantity with { Unit = "元" } }, reached));
    }

    [Fact]
    public void The_page_shows_both_sentences()
    {
        Written page = Written.Comparison(Samples.Earlier, Samples.Later);
        var row = page.All("table.rows tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "地区生产总值");
        Assert.Contains("主要预期目标是：地区生产总值增长6%左右", row.QuerySelectorAll("q")[0].TextContent);
        Assert.Contains("全市地区生产总值完成1935亿元、增长6.3%", row.QuerySelectorAll("q")[1].TextContent);
        Assert.Equal("+0.3 个百分点", row.QuerySelector(".difference")!.TextContent);
    }

    [Fact]
    public void Brackets_blanks_and_widths_make_no_other_name()
    {
        Indicator indicator = s_comparison.Rows[0].Target with { Code = null };
        Assert.Equal(IndicatorKey.Of(indicator with { Name = "“规上”工业Ａ 增加值" }), IndicatorKey.Of(indicator with { Name = "规上工业a增加值" }));
        Assert.NotEqual(IndicatorKey.Of(indicator with { Name = "PM2.5浓度" }), IndicatorKey.Of(indicator with { Name = "PM25浓度" }));
    }
}
