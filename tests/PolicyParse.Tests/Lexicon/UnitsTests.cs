using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class UnitsTests
{
    public static TheoryData<string> UnitNames => [.. Units.Default.All.Select(u => u.Text)];

    [Theory]
    [MemberData(nameof(UnitNames))]
    public void Every_row_is_found_in_its_own_example(string name)
    {
        Unit unit = Units.Default.All.Single(u => u.Text == name);
        int at = PlaceBehindANumber(unit.Example, name);
        Assert.True(Units.Default.TryMatch(unit.Example.AsSpan(at), out UnitMatch match) || unit.Standing == UnitStanding.Denominator);
        if (unit.Standing != UnitStanding.Denominator)
            Assert.Equal((name, name.Length, false), (match.Unit.Text, match.Length, match.IsCompound));
    }

    [Theory]
    [MemberData(nameof(UnitNames))]
    public void No_exception_is_taken_for_its_unit(string name)
    {
        Unit unit = Units.Default.All.Single(u => u.Text == name);
        Assert.All(unit.Except, word => Assert.StartsWith(name, word, StringComparison.Ordinal));
        Assert.All(unit.Except, word => Assert.False(Units.Default.TryMatch(word, out UnitMatch match) && match.Unit == unit));
    }

    [Theory]
    [InlineData("元/千瓦时的补贴", "元/千瓦时")]
    [InlineData("元/kWh以内", "元/kWh")]
    [InlineData("元/平方米·月以下", "元/平方米·月")]
    [InlineData("元/(人·月)。", "元/(人·月)")]
    [InlineData("元/人/年", "元/人/年")]
    [InlineData("吨标准煤/万元", "吨标准煤/万元")]
    [InlineData("人/百亿元,", "人/百亿元")]
    [InlineData("升/百公里", "升/百公里")]
    [InlineData("升/100公里", "升/100公里")]
    [InlineData("例/10万,低于", "例/10万")]
    [InlineData("微克/立方米,", "微克/立方米")]
    [InlineData("件/万人以上", "件/万人")]
    [InlineData("元/生·年", "元/生·年")]
    [InlineData("kg/m3以下", "kg/m3")]
    public void A_compound_unit_is_matched_whole(string text, string unit)
    {
        Assert.True(Units.Default.TryMatch(text, out UnitMatch match));
        Assert.Equal((unit, true), (text[..match.Length], match.IsCompound));
    }

    [Theory]
    [InlineData("个/台湾", "个")]
    [InlineData("元/(人·月", "元")]
    [InlineData("家/1", "家")]
    [InlineData("个百分点左右", "个百分点")]
    [InlineData("人次以上", "人次")]
    [InlineData("家家庭农场", "家")]
    [InlineData("吨标准煤", "吨标准煤")]
    [InlineData("千瓦时", "千瓦时")]
    public void The_longest_unit_wins_and_no_more(string text, string unit)
    {
        Assert.True(Units.Default.TryMatch(text, out UnitMatch match));
        Assert.Equal((unit.Length, text[..unit.Length]), (match.Length, unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("G基站")]
    [InlineData("方案")]
    [InlineData("生")]
    [InlineData("mAh")]
    [InlineData("户籍人口")]
    [InlineData("期间")]
    public void What_is_no_unit_does_not_match(string text) => Assert.False(Units.Default.TryMatch(text, out _));

    [Fact]
    public void An_added_unit_wins_over_the_table()
    {
        Units units = Units.Default.With([new UnitDefinition("个（标准）项目点", Dimension.Count, Except: ["个(标准)项目点位"])]);
        Assert.True(units.TryMatch("个(标准)项目点建设", out UnitMatch match));
        Assert.Equal(("个(标准)项目点", UnitKind.Counter), (match.Unit.Text, match.Unit.Kind));
        Assert.True(units.TryMatch("个(标准)项目点位", out match));
        Assert.Equal("个", match.Unit.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 家")]
    [InlineData("2家")]
    public void An_added_unit_that_is_no_word_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => Units.Default.With([new UnitDefinition(text, Dimension.Count)]));

    [Fact]
    public void A_chain_of_slashes_stays_short()
    {
        Assert.True(Units.Default.TryMatch(string.Concat(Enumerable.Repeat("元/", 1000)), out UnitMatch match));
        Assert.InRange(match.Length, 1, 8);
    }

    private static int PlaceBehindANumber(string example, string unit)
    {
        for (int at = example.IndexOf(unit, StringComparison.Ordinal); at >= 0; at = example.IndexOf(unit, at + 1, StringComparison.Ordinal))
            if (at > 0 && (char.IsAsciiDigit(example[at - 1]) || "万亿/".Contains(example[at - 1], StringComparison.Ordinal)))
                return at;
        Assert.Fail($"{unit} follows no number in {example}");
        return -1;
    }
}
