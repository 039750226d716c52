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
    public void A_rule_of_boilerplate_of_the_options_is_applied_and_keeps_what_it_names()
    {
        const string text = "政府工作报告\n政务服务热线：12345\n一、2025年工作回顾\n全市茶叶产量达到3.6万吨。\n欢迎使用浙里办小程序\n新建公园12个。";
        var options = new PolicyParserOptions
        {
            AdditionalBoilerplate =
            [
                new("mySite.hotline", BoilerplatePlace.Edge, ["政务服务热线：{hotline}"], "政务服务热线：12345"),
                new("mySite.app", BoilerplatePlace.Anywhere, ["欢迎使用*小程序"], "欢迎使用浙里办小程序", CounterExample: "欢迎使用本市小程序的单位申报。"),
            ],
        };
        PolicyDocument document = new PolicyParser(options).Parse(text);
        Assert.Equal(["mySite.hotline", "mySite.app"], document.Removed.Select(r => r.Rule));
        Assert.Equal("12345", document.Source.Provenance["hotline"]);
        Assert.Empty(new PolicyParser().Parse(text).Removed);
    }

    [Fact]
    public void A_rule_of_boilerplate_takes_the_place_of_the_built_in_one_with_its_id()
    {
        const string text = "政府工作报告\n第一段内容已经写完。\n- 3 -\n第二段内容已经写完。";
        var options = new PolicyParserOptions { AdditionalBoilerplate = [new("page.number", BoilerplatePlace.Anywhere, ["~#~"], "~3~")] };
        Assert.Equal("- 3 -", Assert.Single(new PolicyParser().Parse(text).Removed).Text);
        Assert.Empty(new PolicyParser(options).Parse(text).Removed);
    }

    [Fact]
    public void A_heading_of_the_options_is_known()
    {
        const string text = "某市发展规划\n第一讲 总体要求\n坚持稳中求进工作总基调，推动高质量发展\n第二讲 主要任务\n新建公园12个。";
        var options = new PolicyParserOptions { AdditionalHeadings = [new(NumberingStyle.Chapter, "第", NumeralForm.Either, "讲", "第一讲 总体要求", "第一讲课程")] };
        Assert.Equal(["第一讲", "第二讲"], new PolicyParser(options).Parse(text).EnumerateSections().Where(s => s.Kind == SectionKind.Heading).Select(s => s.Marker));
        Assert.DoesNotContain(new PolicyParser().Parse(text).EnumerateSections(), s => s.Marker == "第一讲");
    }

    [Fact]
    public void Other_rows_change_nothing_for_a_text_without_their_words()
    {
        string text = File.ReadAllText(Repository.Seed);
        var options = new PolicyParserOptions
        {
            AdditionalBoilerplate = [new("mySite.app", BoilerplatePlace.Anywhere, ["欢迎使用*小程序"], "欢迎使用浙里办小程序")],
            AdditionalHeadings = [new(NumberingStyle.Chapter, "专栏", NumeralForm.Arabic, "", "专栏1 数字经济")],
            AdditionalUnits = [new UnitDefinition("蒸吨", Dimension.Mass)],
        };
        Assert.Equal(PolicyJson.Serialize(new PolicyParser().Parse(text)), PolicyJson.Serialize(new PolicyParser(options).Parse(text)));
    }

    public static TheoryData<PolicyParserOptions, string> WrongRows => new()
    {
        { new() { AdditionalWords = [new("认领", WordRole.Action), new("骤降", WordRole.Change)] }, "AdditionalWords, row 2 (骤降): a change goes up or down" },
        { new() { AdditionalWords = [null!] }, "AdditionalWords, row 1: a word has at least two characters" },
        { new() { AdditionalUnits = [new("", Dimension.Count)] }, "AdditionalUnits, row 1: a unit is a word" },
        { new() { AdditionalUnits = [new("杆", Dimension.Count), new("3杆", Dimension.Count)] }, "AdditionalUnits, row 2 (3杆): a unit is a word" },
        { new() { AdditionalUnits = [new("杆", (Dimension)99)] }, "AdditionalUnits, row 1 (杆): its dimension is undefined" },
        { new() { AdditionalBoilerplate = [null!] }, "AdditionalBoilerplate, row 1: it is null" },
        { With("", "热线*", "热线12345"), "AdditionalBoilerplate, row 1: it has no id" },
        { With("a.b", "热线*", "电话12345"), "AdditionalBoilerplate, row 1 (a.b): it does not match its own example 电话12345" },
        { With("a.b", "热线*", "热线12345", "热线建设"), "AdditionalBoilerplate, row 1 (a.b): it matches its counter-example 热线建设" },
        { With("a.b", "*?*", "热线"), "AdditionalBoilerplate, row 1 (a.b): the pattern *?* names no word" },
        { With("a.b", "热线{}", "热线"), "AdditionalBoilerplate, row 1 (a.b): the pattern 热线{} has a brace that names no key" },
        { With("a.b", "热线{key", "热线"), "AdditionalBoilerplate, row 1 (a.b): the pattern 热线{key has a brace" },
        { new() { AdditionalBoilerplate = [Hotline("a.b"), Hotline("a.b")] }, "AdditionalBoilerplate, row 2 (a.b): a row above has the same id" },
        { new() { AdditionalBoilerplate = [Hotline("a.b") with { Patterns = [] }] }, "AdditionalBoilerplate, row 1 (a.b): it has no pattern" },
        { new() { AdditionalBoilerplate = [Hotline("a.b") with { Place = (BoilerplatePlace)9 }] }, "AdditionalBoilerplate, row 1 (a.b): its place is undefined" },
        { new() { AdditionalHeadings = [null!] }, "AdditionalHeadings, row 1: it is null" },
        { new() { AdditionalHeadings = [new(NumberingStyle.Chapter, "第", NumeralForm.Arabic, "讲", "第一讲 总则")] }, "AdditionalHeadings, row 1 (第一讲 总则): the shape does not read its own example" },
        { new() { AdditionalHeadings = [new(NumberingStyle.Chapter, "第", NumeralForm.Han, "讲", "第一讲 总则", "第一讲 堂")] }, "AdditionalHeadings, row 1 (第一讲 总则): the shape reads its counter-example 第一讲 堂" },
        { new() { AdditionalHeadings = [new(NumberingStyle.Arabic, "", NumeralForm.Arabic, "", "1")] }, "AdditionalHeadings, row 1 (1): a number with nothing beside it" },
        { new() { AdditionalHeadings = [new(NumberingStyle.Chapter, "专栏", NumeralForm.None, "", "专栏")] }, "AdditionalHeadings, row 1 (专栏): only an annex" },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void A_wrong_row_is_refused_by_option_row_and_text(PolicyParserOptions options, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new PolicyParser(options)).Message);

    [Fact]
    public void Options_that_are_null_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { Catalog = null! }));
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { AdditionalUnits = null! }));
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { AdditionalWords = null! }));
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { AdditionalBoilerplate = null! }));
        Assert.Throws<ArgumentNullException>(() => new PolicyParser(new PolicyParserOptions { AdditionalHeadings = null! }));
    }

    private static PolicyParserOptions With(string id, string pattern, string example, string? counterExample = null) =>
        new() { AdditionalBoilerplate = [new(id, BoilerplatePlace.Edge, [pattern], example, CounterExample: counterExample)] };

    private static BoilerplateDefinition Hotline(string id) => new(id, BoilerplatePlace.Edge, ["热线*"], "热线12345");

    private static Indicator Tea(PolicyParserOptions options) => new PolicyParser(options).Parse(Text).Indicators.Single(i => i.Name == "茶叶产量");

    private static (string Text, string Unit) Poles(PolicyParserOptions options) =>
        new PolicyParser(options).Parse(Text).Indicators.Where(i => i.Quantity.Value == 1200).Select(i => (i.Quantity.Text, i.Quantity.Unit)).SingleOrDefault();
}
