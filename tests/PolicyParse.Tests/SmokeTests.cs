using Xunit;

namespace PolicyParse.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void The_project_builds() => Assert.True(typeof(PolicyParser).IsSealed);
}
