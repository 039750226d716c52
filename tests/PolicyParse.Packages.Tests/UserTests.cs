using System.Text.Json;
using Xunit;

namespace PolicyParse.Packages.Tests;

/// <summary>A user with an empty folder and the packages follows the README.</summary>
[Collection("Packages")]
public sealed class UserTests(PackageFeed feed)
{
    [Fact]
    public async Task The_readme_s_samples_compile_and_run_on_the_installed_library()
    {
        string folder = feed.NewUser("app");
        foreach ((string name, string content) in ReadmeSamples.Files())
            await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(name)!)).FullName, Path.GetFileName(name)), content, TestContext.Current.CancellationToken);
        (await Dotnet.RunAsync(folder, "build", "--output", "bin")).Succeeded();
        string output = (await Dotnet.RunAsync(folder, "bin/app.dll")).Succeeded();
        Assert.Contains("2019 地区生产总值: 1537300000000 元 (Achieved)", output);
    }

    [Fact]
    public async Task The_installed_tool_parses_the_sample()
    {
        string folder = feed.NewUser("tool");
        (await Dotnet.RunAsync(folder, "tool", "install", "PolicyParse.Cli", "--tool-path", "bin", "--add-source", feed.Folder, "--configfile", "nuget.config")).Succeeded();
        string tool = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "policyparse.exe" : "policyparse");
        string json = (await Dotnet.RunAsync(tool, folder, new Dictionary<string, string>(), ["parse", PackageFeed.Seed])).Succeeded();
        Assert.Equal("governmentWorkReport", JsonDocument.Parse(json).RootElement.GetProperty("metadata").GetProperty("genre").GetString());
    }
}
