using Xunit;

namespace PolicyParse.Cli.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void The_project_builds() => Assert.True(typeof(PolicyParser).IsSealed);
}
