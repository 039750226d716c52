using Xunit;

namespace PolicyParse.Tests.Indicators;

/// <summary>What a number shares with those before it stays as long as their own names.</summary>
public sealed class EndlessChainTests
{
    [Theory]
    [InlineData("销售额50万、企业300万人次", "均35人次")]
    [InlineData("企业3家、商户5万人次", "，均达35人次")]
    [InlineData("", "企业3家、产值5万元，均居全国第一，")]
    public void Numbers_that_share_a_chain_again_and_again_do_not_double_its_names(string chain, string link)
    {
        string text = $"某市政府工作报告\n\n各位代表：\n\n全市{chain}{string.Concat(Enumerable.Repeat(link, 20))}。";
        PolicyDocument document = new PolicyParser().Parse(text);
        Assert.NotEmpty(document.Indicators);
        Assert.All(document.Indicators, i => Assert.InRange(i.Name.Length, 0, 100));
    }
}
