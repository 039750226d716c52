using PolicyParse.Indicators.Refusals;
using PolicyParse.Tests.Specs;
using Xunit;

namespace PolicyParse.Tests.Indicators;

public sealed class RefusalRulesTests
{
    private static readonly SpecContext Review = new(Under: "一、2019年工作回顾", Genre: "governmentWorkReport", Year: "2020");

    public static TheoryData<string, string, string> Rules() => [.. RefusalRules.All.Select(r => (r.Reason, r.Example, r.Counter))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_refuses_its_example_and_lets_its_counter_example_pass(string reason, string example, string counter)
    {
        PolicyDocument refused = Review.Parse(example + "。", "text");
        Assert.Contains(refused.Refused!, r => r.Reason == reason);
        Assert.NotEmpty(Review.Parse(counter + "。", "text").Indicators);
    }
}
