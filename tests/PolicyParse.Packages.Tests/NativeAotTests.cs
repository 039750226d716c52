using System.Runtime.InteropServices;
using Xunit;

namespace PolicyParse.Packages.Tests;

[Collection("Packages")]
public sealed class NativeAotTests
{
    [Fact]
    public async Task The_whole_library_publishes_to_native_code_without_a_warning_and_parses_the_sample()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", "Publishing takes minutes and a large package from NuGet: run by .ci/run (CI=true).");
        Assert.SkipUnless(HasCompiler(), "There is no C compiler (clang or gcc) with zlib's headers here; native AOT links with one.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("policyparse-aot-");
        try
        {
            string log = (await Dotnet.RunAsync(
                PackageFeed.Repository,
                "publish", "tests/PolicyParse.AotSmoke", "--configuration", "Release", "--runtime", "linux-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(),
                "-p:NativeAot=true", "--artifacts-path", Path.Combine(folder.FullName, "artifacts"), "--output", folder.FullName)).Succeeded();
            Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
            string json = (await Dotnet.RunAsync(Path.Combine(folder.FullName, "PolicyParse.AotSmoke"), folder.FullName, new Dictionary<string, string>(), [PackageFeed.Seed])).Succeeded();
            Assert.Contains("\"name\":\"地区生产总值\",\"code\":\"gdp\"", json);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool HasCompiler() =>
        OperatingSystem.IsLinux() && IsOnPath("clang", "gcc") && File.Exists("/usr/include/zlib.h");

    private static bool IsOnPath(params string[] programs) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => programs.Any(p => File.Exists(Path.Combine(folder, p))));
}
