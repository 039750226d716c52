using PublicApiGenerator;
using Xunit;

namespace PolicyParse.Report.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_is_checked_in()
    {
        string actual = typeof(PolicyReport).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        string path = Repository.PathOf("tests/PolicyParse.Report.Tests/PublicApi.txt"), received = Repository.PathOf("artifacts/snapshots/PublicApi.Report.txt");
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == actual)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"The public API differs. If the change is meant: cp {received} {path}");
    }

    [Fact]
    public void Public_types_are_sealed_or_static_and_live_at_the_root() =>
        Assert.All(typeof(PolicyReport).Assembly.GetExportedTypes(), t => Assert.True(t is { IsSealed: true, Namespace: "PolicyParse.Report" }, t.FullName));
}
