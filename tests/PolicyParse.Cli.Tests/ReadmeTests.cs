using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace PolicyParse.Cli.Tests;

/// <summary>What the readme shows of the tool's output and commands is so. (Its C# samples run with the packages' tests.)</summary>
public sealed class ReadmeTests : IDisposable
{
    private static readonly string English = File.ReadAllText(Path.Combine(Tool.Root(), "README.md"));
    private static readonly string Chinese = File.ReadAllText(Path.Combine(Tool.Root(), "README.zh-CN.md"));

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task The_indicator_shown_is_the_sample_s()
    {
        JsonNode shown = JsonNode.Parse(Blocks(English, "json").Single())!;
        JsonNode sample = JsonNode.Parse((await Tool.RunAsync("parse", Tool.Seed)).Output)!;
        JsonNode found = sample["indicators"]!.AsArray().Single(i => (string)i!["id"]! == (string)shown["id"]!)!;
        Assert.True(JsonNode.DeepEquals(shown, found), found.ToJsonString());
    }

    [Fact]
    public void The_Chinese_readme_shows_the_same_code()
    {
        foreach (string language in (string[])["json", "csharp", "sh"])
            Assert.Equal(Blocks(English, language).Select(WithoutComments), Blocks(Chinese, language).Select(WithoutComments));
    }

    [Fact]
    public async Task Every_command_of_the_tool_works_as_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the commands are written for a POSIX shell");
        string[] commands = [.. Blocks(English, "sh").Where(b => !b.Contains("dotnet ") && !b.Contains("parallel")).SelectMany(b => b.Split('\n')).Where(l => l.Length > 0)];
        Assert.NotEmpty(commands);
        Lay();
        foreach (string command in commands)
            Assert.Equal((command, ""), (command, await FailureOfAsync(command)));
    }

    // The files that the commands name, and the tool on the path.
    private void Lay()
    {
        byte[] report = File.ReadAllBytes(Tool.Seed);
        foreach (string name in (string[])["report.html", "report.txt", "2024.txt", "2025.txt", "reports/2024.txt", "reports/hz/2025.html"])
            _scratch.Write(name, report);
        _scratch.Write("words.txt", "未来社区 10 n\n"u8);
        _scratch.Write("stop.txt", "的\n"u8);
        string tool = _scratch.Write("bin/policyparse", System.Text.Encoding.UTF8.GetBytes($"#!/bin/sh\nexec dotnet '{typeof(ExitCode).Assembly.Location}' \"$@\"\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<string> FailureOfAsync(string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = _scratch.PathOf(""), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = _scratch.PathOf("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0 ? "" : error;
    }

    private static IEnumerable<string> Blocks(string readme, string language) =>
        Regex.Matches(readme, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(m => m.Groups[1].Value);

    private static string WithoutComments(string block) => Regex.Replace(block, @" *(//|# |#\s).*$", "", RegexOptions.Multiline);
}
