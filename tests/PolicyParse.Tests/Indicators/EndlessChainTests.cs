using Xunit;

namespace PolicyParse.Tests.Indicators;

/// <summary>What a number shares with those before it stays as long as their own names.</summary>
public sealed class EndlessChainTests
{
    [Theory]
    [InlineData("均达3500万、2300万人次")]
    [InlineData("企业3家、产值5万元，均居全国第一，")]
    [InlineData("游客增至3022家、收入增至9.4万家，均增长5%、6%，")]
    public void Numbers_that_share_a_chain_again_and_again_do_not_double_its_names(string link)
    {
        PolicyDocument document = new PolicyParser().Parse(string.Concat(Enumerable.Repeat(link, 100)));
        Assert.NotEmpty(document.Indicators);
        Assert.All(document.Indicators, i => Assert.InRange(i.Name.Length, 0, 200));
    }
}
