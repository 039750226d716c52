using Xunit;

namespace PolicyParse.Tests;

public sealed class PolicyParserOptionsTests
{
    private const string Text = "政府工作报告\n一、2025年工作回顾\n全市茶叶产量达到3.6万吨。新建智慧灯杆1200杆。";

    [Fact]
    public void The_code_comes_from_the_catalogue_that_the_options_name()
    {
        var catalog = IndicatorCatalog.Default.With([new("teaOutput", "Tea output", ["茶叶产量"], "agriculture", Dimension.Mass)]);
        Assert.Null(Tea(new PolicyParserOptions()).Code);
        Assert.Equal("teaOutput", Tea(new PolicyParserOptions { Catalog = catalog }).Code);
    }

    [Fact]
    public void A_unit_of_the_options_is_known()
    {
        var options = new PolicyParserOptions { AdditionalUnits = [new UnitDefinition("杆", Dimension.Count)] };
        Assert.Equal(("1200杆", "杆"), Poles(options));
        Assert.NotEqual("杆", Poles(new PolicyParserOptions()).Unit);
    }

    [Fact]
    public void Verbs_of_the_options_are_known()
    {
        var options = new PolicyParserOptions
        {
            AdditionalWords = [new("认领", WordRole.Action), new("骤降", WordRole.Change, Direction.Down), new("录得", WordRole.Level)],
        };
        IReadOnlyList<Indicator> found = new PolicyParser(options).Parse("政府工作报告\n一、2025年工作回顾\n认领树木300棵。农业用水量骤降12%。数字产业产值录得35亿元。").Indicators;
        Assert.Equal(("认领", "树木"), (found[0].Action, found[0].Name));
        Assert.Equal((IndicatorKind.Growth, Direction.Down, "农业用水量"), (found[1].Kind, found[1].Direction, found[1].Name));
        Assert.Equal("数字产业产值", found[2].Name);
    }

    [Fact]
    public void Options_that_are_no_options_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { Catalog = null! }));
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { AdditionalUnits = null! }));
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { AdditionalWords = null! }));
        Assert.Contains("row 1 (骤降)", Assert.Throws<ArgumentException>(() => new PolicyParser(new PolicyParserOptions
        {
            AdditionalWords = [new("认领", WordRole.Action), new("骤降", WordRole.Change)],
        })).Message);
        Assert.Throws<ArgumentException>(() => new PolicyParser(new PolicyParserOptions { AdditionalUnits = [new UnitDefinition("", Dimension.Count)] }));
    }

    private static Indicator Tea(PolicyParserOptions options) => new PolicyParser(options).Parse(Text).Indicators.Single(i => i.Name == "茶叶产量");

    private static (string Text, string Unit) Poles(PolicyParserOptions options) =>
        new PolicyParser(options).Parse(Text).Indicators.Where(i => i.Quantity.Value == 1200).Select(i => (i.Quantity.Text, i.Quantity.Unit)).SingleOrDefault();
}
