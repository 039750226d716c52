using PolicyParse.Tests.Properties;
using Xunit;

namespace PolicyParse.Tests.Indicators;

/// <summary>Numbers beyond what arithmetic holds are text, not indicators.</summary>
public sealed class HugeNumberTests
{
    [Theory]
    [InlineData("业体系建\n9999999999999亿亿")]
    [InlineData("投资999999999999999999亿亿元。")]
    [InlineData("投资九九九九九九九九九九九九九九千亿元。")]
    [InlineData("占0.00000000000000001分之999999999999999999亿。")]
    [InlineData("比例为999999999999999999:0.0000000000000001。")]
    [InlineData("| 项目 | 总额（亿亿元） |\n| --- | --- |\n| 甲 | 999999999999999999 |")]
    public void A_number_beyond_arithmetic_is_no_indicator_and_no_error(string text)
    {
        PolicyDocument document = new PolicyParser().Parse(text, "report.md");
        Assert.Empty(Invariants.Faults(document));
        Assert.DoesNotContain(document.Indicators, i => i.Quantity.Value > 10_000_000_000_000_000_000_000m);
    }

    [Fact]
    public void A_hundred_trillion_is_still_a_number() =>
        Assert.Equal(1_000_000_000_000_000_000m, Assert.Single(new PolicyParser().Parse("建成算力达到每秒100亿亿次。").Indicators).Quantity.Value);
}
