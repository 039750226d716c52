using System.Diagnostics;

namespace PolicyParse.Cli.Tests;

/// <summary>Runs the built tool as a process of its own.</summary>
internal static class Tool
{
    private static readonly string Assembly = typeof(ExitCode).Assembly.Location;

    public static string Seed { get; } = Path.Combine(Root(), "seeds", "hangzhou-work-report-2020.txt");

    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    public static async Task<ToolRun> RunAsync(byte[]? standardInput, params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.StandardInput.BaseStream.WriteAsync(standardInput ?? []);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await reading;
        return new ToolRun(process.ExitCode, output.ToArray(), await error);
    }

    /// <summary>Starts the tool with all its streams redirected.</summary>
    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PolicyParse.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("PolicyParse.sln stands in no folder above the tests.");
    }
}

/// <summary>How a run of the tool ended.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Output, string Error)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Output);
}

/// <summary>A folder of its own for one test.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyparse-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public IEnumerable<string> Files => _folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal);

    /// <summary>All files below a folder, with their content, by their relative names.</summary>
    public SortedDictionary<string, string> Tree(string name) => new(
        Directory.EnumerateFiles(PathOf(name), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(PathOf(name), f).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
