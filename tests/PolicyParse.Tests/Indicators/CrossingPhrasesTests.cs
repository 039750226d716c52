using Xunit;

namespace PolicyParse.Tests.Indicators;

public sealed class CrossingPhrasesTests
{
    // What must be done by a deadline reaches up to forty characters, over the numbers that stand in it.
    [Fact]
    public void A_duty_may_run_into_the_next_number() =>
        Assert.NotEmpty(new PolicyParser().Parse("服务条例\n2工作日内作出决定》" + string.Concat(Enumerable.Repeat("一、", 17)) + "一平方").Indicators);
}
