using Xunit;

namespace PolicyParse.Tests.Specs;

/// <summary>The runner of the specs must itself see what is wrong.</summary>
public sealed class SpecFileTests
{
    [Fact]
    public void A_right_case_has_no_differences() =>
        Assert.Empty(Differences("| text | paragraph |", "| --- | --- |", "| 第一段。<br>第二段。 | 第一段。 |", "| | 第二段。 |"));

    [Fact]
    public void A_paragraph_too_many_is_a_difference() =>
        Assert.Contains("found [第一段。 · 第二段。]", Assert.Single(Differences("| text | paragraph |", "| --- | --- |", "| 第一段。<br>第二段。 | 第一段。 |")));

    [Fact]
    public void An_empty_list_is_expected_by_none() =>
        Assert.Contains("found [第一段。]", Assert.Single(Differences("| text | paragraph |", "| --- | --- |", "| 第一段。 | none |")));

    [Fact]
    public void A_wrong_cell_is_a_difference_that_names_its_line() =>
        Assert.Equal("line 4: 第一段。: section is '0', not '7'", Assert.Single(Differences("| text | paragraph | section |", "| --- | --- | --- |", "| 第一段。 | 第一段。 | 7 |")));

    [Theory]
    [InlineData("0 or 7")]
    [InlineData("*")]
    public void A_cell_may_leave_room(string cell) =>
        Assert.Empty(Differences("| text | paragraph | section |", "| --- | --- | --- |", $"| 第一段。 | 第一段。 | {cell} |"));

    [Fact]
    public void An_optional_quantity_may_be_missing_and_a_wanted_one_may_not()
    {
        Assert.Empty(Differences("| text | quantity |", "| --- | --- |", "| 第一段。 | 13年? |"));
        Assert.Single(Differences("| text | quantity |", "| --- | --- |", "| 第一段。 | 13年 |"));
    }

    [Fact]
    public void A_fenced_text_takes_the_tables_below_it() =>
        Assert.Equal(2, Assert.Single(Read("```text", "第一段。", "```", "| paragraph |", "| --- |", "| 第一段。 |", "", "| removed |", "| --- |", "| none |")).Expected.Count);

    [Fact]
    public void A_context_holds_for_its_heading_only()
    {
        IReadOnlyList<SpecCase> cases = Read("## a", "- year: 2020", "| text | quantity |", "| --- | --- |", "| 一。 | none |", "## b", "| text | quantity |", "| --- | --- |", "| 一。 | none |");
        Assert.Equal(["2020", null], cases.Select(c => c.Context.Year));
    }

    [Theory]
    [InlineData("- yaer: 2020")]
    [InlineData("```text")]
    [InlineData("| paragraph |")]
    public void A_mistake_in_the_format_is_told_with_its_line(string line) =>
        Assert.StartsWith("spec.md:2: ", Assert.Throws<FormatException>(() => Read(line, "| --- |", "| a |")).Message);

    [Fact]
    public void A_column_that_does_not_exist_is_told() =>
        Assert.Throws<FormatException>(() => Differences("| text | paragraph | colour |", "| --- | --- | --- |", "| 第一段。 | 第一段。 | red |"));

    private static IReadOnlyList<SpecCase> Read(params string[] lines) => SpecFile.Read("spec.md", ["# Specs", .. lines]);

    private static IReadOnlyList<string> Differences(params string[] lines) => Assert.Single(Read(lines)).Differences();
}
