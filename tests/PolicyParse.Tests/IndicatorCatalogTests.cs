using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests;

public sealed class IndicatorCatalogTests
{
    private static readonly IndicatorCatalogEntry s_tea = new("teaOutput", "Tea output", ["茶叶产量", "茶叶总产量"], "agriculture", Dimension.Mass);

    public static TheoryData<string, string, string> Rows =>
        [.. LexiconTable.Read("catalog.tsv", "id", "english", "theme", "dimension", "names", "example").Select(c => (c[0], c[4], c[5]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_is_found_by_each_of_its_names_and_its_example_holds_one(string id, string names, string example)
    {
        string[] all = names.Split('|');
        Assert.Contains(all, name => example.Contains(name, StringComparison.Ordinal));
        Assert.All(all, name => Assert.Equal(id, IndicatorCatalog.Default.Find(name)?.Id));
    }

    [Fact]
    public void Ids_and_names_are_unique_and_ids_are_camel_case()
    {
        IReadOnlyList<IndicatorCatalogEntry> entries = IndicatorCatalog.Default.Entries;
        Assert.True(entries.Count >= 200);
        Assert.Equal(entries.Count, entries.Select(e => e.Id).Distinct().Count());
        Assert.Equal(entries.Sum(e => e.Names.Count), entries.SelectMany(e => e.Names).Distinct().Count());
        Assert.All(entries, e => Assert.True(char.IsAsciiLetterLower(e.Id[0]) && e.Id.All(char.IsAsciiLetterOrDigit), e.Id));
    }

    [Theory]
    [InlineData("地区生产总值", "gdp")]
    [InlineData(" GDP ", "gdp")]
    [InlineData("ＧＤＰ", "gdp")]
    [InlineData("细颗粒物(PM2.5)平均浓度", "pm25")]
    [InlineData("农民人均纯收入", "ruralNetIncomePerCapita")]
    public void A_name_is_found_whatever_its_width(string name, string id) => Assert.Equal(id, IndicatorCatalog.Default.Find(name)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("全市地区生产总值")]
    [InlineData("地区生产总值能耗")]
    [InlineData("gdp")]
    public void A_name_that_is_only_like_one_is_not_guessed(string name) => Assert.Null(IndicatorCatalog.Default.Find(name));

    [Theory]
    [InlineData("地区生产总值", IndicatorKind.Level, Dimension.Money, "gdp")]
    [InlineData("地区生产总值", IndicatorKind.Growth, Dimension.Percent, "gdp")]
    [InlineData("地区生产总值", IndicatorKind.Level, Dimension.Count, null)]
    [InlineData("一般公共预算支出", IndicatorKind.Level, Dimension.Percent, null)]
    [InlineData("人口自然增长率", IndicatorKind.Level, Dimension.Percent, "naturalGrowthRate")]
    [InlineData("PM2.5平均浓度", IndicatorKind.Level, Dimension.Mass, "pm25")]
    [InlineData("城镇新增就业", IndicatorKind.Level, null, "urbanNewJobs")]
    public void A_level_has_a_code_only_in_a_unit_that_suits(string name, IndicatorKind kind, Dimension? measured, string? code) =>
        Assert.Equal(code, IndicatorCatalog.Default.CodeOf(name, kind, measured));

    [Fact]
    public void A_name_longer_than_any_is_not_found() => Assert.Null(IndicatorCatalog.Default.Find(new string('值', 100_000)));

    [Fact]
    public void An_entry_is_got_by_its_id()
    {
        Assert.True(IndicatorCatalog.Default.TryGet("urbanNewJobs", out IndicatorCatalogEntry? entry));
        Assert.Equal(("employment", Dimension.Person), (entry.Theme, entry.Dimension));
        Assert.False(IndicatorCatalog.Default.TryGet("UrbanNewJobs", out _));
    }

    [Fact]
    public void An_extended_catalogue_knows_the_new_entries_and_the_old_one_does_not()
    {
        IndicatorCatalog extended = IndicatorCatalog.Default.With([s_tea]);
        Assert.Equal("teaOutput", extended.Find("茶叶总产量")?.Id);
        Assert.Equal("gdp", extended.Find("地区生产总值")?.Id);
        Assert.Equal(IndicatorCatalog.Default.Entries.Count + 1, extended.Entries.Count);
        Assert.Null(IndicatorCatalog.Default.Find("茶叶总产量"));
    }

    [Fact]
    public void A_list_of_names_that_is_changed_later_changes_no_catalogue()
    {
        List<string> names = ["茶叶产量"];
        IndicatorCatalog extended = IndicatorCatalog.Default.With([s_tea with { Names = names }]);
        names.Clear();
        Assert.Equal(["茶叶产量"], extended.Find("茶叶产量")!.Names);
    }

    public static TheoryData<IndicatorCatalogEntry, string> Faulty => new()
    {
        { s_tea with { Id = " " }, "no id" },
        { s_tea with { Id = "gdp" }, "id is taken" },
        { s_tea with { EnglishName = "" }, "no English name" },
        { s_tea with { Theme = "" }, "no theme" },
        { s_tea with { Names = [] }, "no name" },
        { s_tea with { Names = null! }, "no name" },
        { s_tea with { Names = ["茶叶产量", ""] }, "is empty" },
        { s_tea with { Names = ["茶叶产量", " ＧＤＰ"] }, "belongs to gdp" },
        { s_tea with { Names = ["茶叶产量", "茶叶产量"] }, "belongs to teaOutput" },
        { s_tea with { Dimension = (Dimension)99 }, "dimension is undefined" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_row_is_named_in_the_error(IndicatorCatalogEntry entry, string fault)
    {
        IndicatorCatalogEntry first = s_tea with { Id = "riceOutput", Names = ["稻谷产量"] };
        var error = Assert.Throws<ArgumentException>(() => IndicatorCatalog.Default.With([first, entry]));
        Assert.Contains("Row 2", error.Message, StringComparison.Ordinal);
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
        Assert.Contains(string.IsNullOrWhiteSpace(entry.Id) ? "no id" : entry.Id, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_rows_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => IndicatorCatalog.Default.With(null!));
        Assert.Throws<ArgumentException>(() => IndicatorCatalog.Default.With([null!]));
    }
}
