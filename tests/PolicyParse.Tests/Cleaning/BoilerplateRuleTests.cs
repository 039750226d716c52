using PolicyParse.Cleaning;
using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class BoilerplateRuleTests
{
    public static TheoryData<string, string> Examples => [.. BoilerplateRule.All.Select(static r => (r.Id, r.Example))];

    public static TheoryData<string, string> CounterExamples => [.. BoilerplateRule.All.Select(static r => (r.Id, r.CounterExample))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_rule_tells_its_own_example(string id, string example) =>
        Assert.True(Rule(id).Matches(Compact(example)));

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void No_rule_takes_its_counter_example(string id, string counterExample) =>
        Assert.False(Rule(id).Matches(Compact(counterExample)));

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void No_rule_takes_the_counter_example_of_another(string id, string counterExample)
    {
        // A date is a source line's in one place and a signature's in another: that is not for patterns to tell.
        _ = id;
        Assert.DoesNotContain(BoilerplateRule.All, rule => rule.Matches(Compact(counterExample)));
    }

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(BoilerplateRule.All.Length, BoilerplateRule.All.Select(static r => r.Id).Distinct().Count());

    private static BoilerplateRule Rule(string id) => BoilerplateRule.All.Single(r => r.Id == id);

    private static string Compact(string line) =>
        CompactLine.Of(line, new SourceLine(0, line.Length, 0, false), new char[CompactLine.MaxLength], new int[CompactLine.MaxLength]).Text.ToString();
}
