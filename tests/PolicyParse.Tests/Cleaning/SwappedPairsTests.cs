using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class SwappedPairsTests
{
    [Fact]
    public void A_pair_that_is_a_county_turned_round_is_put_right()
    {
        var text = Cleaned.Text("推进德.建高铁新区建设。");
        Assert.Equal(["推进建德高铁新区建设。"], text.Lines());
        Repair repair = Assert.Single(text.Traces.Repairs);
        Assert.Equal(("swappedPair", "德.建", "建德"), (repair.Kind, repair.Before, repair.After));
        Assert.Equal("德.建", repair.Span.Of(text.Source.Text).ToString());
    }

    [Fact]
    public void The_repaired_words_map_to_the_source_as_a_whole()
    {
        var text = Cleaned.Text("推进德.建高铁新区建设。");
        Assert.Equal(new TextSpan(2, 5), text.ToSource(new TextSpan(2, 4)));
        Assert.Equal("高铁", text.ToSource(new TextSpan(4, 6)).Of(text.Source.Text).ToString());
    }

    [Fact]
    public void Two_sure_pairs_show_that_others_are_swapped_too() =>
        Cleaned.Gives("向人大代表政.和协委员报告，树立安.大全观，发展业.产经济。", "向人大代表和政协委员报告，树立大安全观，发展产业经济。");

    [Fact]
    public void A_pair_inside_what_is_cut_stays()
    {
        var text = Cleaned.Markdown("推进[链接](http://德.建.example/德.建高铁)新区建设。");
        Assert.Equal(["推进链接新区建设。"], text.Lines());
        Assert.Empty(text.Traces.Repairs);
    }

    [Fact]
    public void A_lone_unknown_pair_is_doubtful()
    {
        var text = Cleaned.Text("发展业.产经济。");
        Assert.Equal(["发展业.产经济。"], text.Lines());
        Assert.Empty(text.Traces.Repairs);
        Assert.Equal("PP2001", Assert.Single(text.Traces.Diagnostics).Code);
    }

    [Theory]
    [InlineData("一.总体要求")]
    [InlineData("增长6.5%，达到3.2亿元。")]
    [InlineData("见www.建.德.cn网站")]
    public void Markers_numbers_and_addresses_are_no_pairs(string source)
    {
        var text = Cleaned.Text(source);
        Assert.Equal([source], text.Lines());
        Assert.Empty(text.Traces.Diagnostics);
    }
}
