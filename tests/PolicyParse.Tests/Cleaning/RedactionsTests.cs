using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class RedactionsTests
{
    [Theory]
    [InlineData("走访XX市企业18万某某。", "XX", "某某")]
    [InlineData("***委员提出意见，与*_**合作。", "***", "*_**")]
    [InlineData("拨付资金××万元，涉及□□县。", "××", "□□")]
    [InlineData("在ＸＸ区召开。", "ＸＸ")]
    public void Blotted_words_are_recorded_and_stay(string source, params string[] redactions)
    {
        var text = Cleaned.Text(source);
        Assert.Equal([source], text.Lines());
        Assert.Equal(redactions, text.Traces.Redactions.Select(static r => r.Text));
        Assert.All(text.Traces.Redactions, r => Assert.Equal(r.Text, r.Span.Of(source).ToString()));
    }

    [Theory]
    [InlineData("采购XXL号防护服，完成MAXX系统。")]
    [InlineData("某些地方、某种程度、某地经验。")]
    [InlineData("建设5×3米标志牌，占地2*3亩。")]
    public void Ordinary_words_are_no_redactions(string source) => Assert.Empty(Cleaned.Text(source).Traces.Redactions);

    [Fact]
    public void A_rule_across_the_page_is_no_redaction() => Assert.Empty(Cleaned.Text("第一部分。\n******\n第二部分。").Traces.Redactions);
}
