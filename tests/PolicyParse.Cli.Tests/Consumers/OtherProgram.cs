using System.Diagnostics;
using Xunit;

namespace PolicyParse.Cli.Tests.Consumers;

/// <summary>Runs Node.js or Python beside <c>tests/consumers</c>, or skips the test with the reason where they are missing.</summary>
internal static class OtherProgram
{
    private static readonly string Folder = Path.Combine(Tool.Root(), "tests", "consumers");

    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Runs a script of <c>tests/consumers</c> on Node.js and returns what it printed.</summary>
    public static Task<string> NodeAsync(params string[] arguments)
    {
        Assert.SkipUnless(IsThere("node"), "no Node.js on the path");
        Assert.SkipUnless(Directory.Exists(PathOf("node_modules")), "the Node.js packages are not installed: run `npm ci` in tests/consumers");
        return RunAsync("node", arguments);
    }

    /// <summary>Runs a script of <c>tests/consumers</c> on Python and returns what it printed.</summary>
    public static Task<string> PythonAsync(params string[] arguments)
    {
        Assert.SkipUnless(IsThere("python3"), "no python3 on the path");
        return RunAsync("python3", ["-X", "utf8", .. arguments]);
    }

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{await error}");
        return output;
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
