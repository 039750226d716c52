using System.Diagnostics;
using System.Text;
using Xunit;

namespace PolicyParse.Cli.Tests;

/// <summary>What a run leaves that was killed, and how the next goes on from there.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Documents = 300;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ndjson", "out.ndjson")]
    [InlineData("csv", "out.csv")]
    [InlineData("json", "out")]
    public async Task After_kill_9_the_output_becomes_that_of_an_undisturbed_run(string format, string name)
    {
        WriteReports();
        string output = _scratch.PathOf("killed/" + name);
        int done = await KillInTheMiddleAsync(format, output);
        // What the killed process might have left beyond its last whole document.
        if (format != "json")
            await File.AppendAllTextAsync(output + ".partial", "{\"torn", Stop);
        await File.AppendAllTextAsync(output + ".partial.journal", "299 1", Stop);

        ToolRun resumed = await Tool.RunAsync("parse", _scratch.PathOf("in"), "--format", format, "-o", output, "--resume");
        Assert.Equal(1, resumed.ExitCode); // Some of the documents are empty.
        Assert.Contains($"({done} inputs were done before)", resumed.Error);
        Directory.CreateDirectory(_scratch.PathOf("whole"));
        ToolRun undisturbed = await Tool.RunAsync("parse", _scratch.PathOf("in"), "--format", format, "-o", _scratch.PathOf("whole/" + name));
        Assert.Equal(Counts(undisturbed.Error), Counts(resumed.Error));
        SortedDictionary<string, string> expected = _scratch.Tree("whole");
        Assert.Equal(format == "json" ? Documents - 3 + 1 : format == "csv" ? 2 : 1, expected.Count);
        Assert.Equal(expected, _scratch.Tree("killed"));
    }

    [Fact]
    public async Task Other_inputs_or_options_are_noticed()
    {
        WriteReports();
        string output = _scratch.PathOf("killed/out.ndjson");
        await KillInTheMiddleAsync("ndjson", output);
        byte[] left = await File.ReadAllBytesAsync(output + ".partial", Stop);
        ToolRun otherOptions = await Tool.RunAsync("parse", _scratch.PathOf("in"), "-o", output, "--resume", "--include-refused");
        _scratch.Write("in/0000.txt", "一、新的"u8);
        ToolRun otherInputs = await Tool.RunAsync("parse", _scratch.PathOf("in"), "-o", output, "--resume");
        Assert.All([otherOptions, otherInputs], run => Assert.Equal(2, run.ExitCode));
        Assert.All([otherOptions, otherInputs], run => Assert.Contains("belongs to other inputs or options", run.Error));
        Assert.Equal(left, await File.ReadAllBytesAsync(output + ".partial", Stop));
    }

    [Fact]
    public async Task Without_resume_a_run_begins_anew()
    {
        WriteReports();
        string output = _scratch.PathOf("killed/out");
        await KillInTheMiddleAsync("json", output);
        string stray = _scratch.Write("killed/out.partial/in/stray.txt.json", "stray"u8);
        string only = _scratch.PathOf("in/0001.txt");
        Assert.Equal(0, (await Tool.RunAsync("parse", only, "--format", "json", "-o", output)).ExitCode);
        Assert.Equal(["out/0001.txt.json"], _scratch.Tree("killed").Keys);
        Assert.False(File.Exists(stray));
    }

    [Fact]
    public async Task With_nothing_to_resume_a_run_begins_at_the_start()
    {
        string input = _scratch.Write("a.txt", "一、目标\n增长6%。"u8);
        ToolRun run = await Tool.RunAsync("parse", input, "-o", _scratch.PathOf("out.ndjson"), "--resume");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.txt", "out.ndjson"], _scratch.Files);
    }

    [Fact]
    public async Task A_folder_that_is_no_unfinished_output_is_not_touched()
    {
        string input = _scratch.Write("a.txt", "一、目标"u8), mine = _scratch.Write("out.partial/mine.txt", "mine"u8);
        ToolRun run = await Tool.RunAsync("parse", input, "--format", "json", "-o", _scratch.PathOf("out"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in the way", run.Error);
        Assert.True(File.Exists(mine));
    }

    [Fact]
    public async Task NDJSON_files_are_resumed_by_the_line()
    {
        string lines = string.Concat(Enumerable.Range(0, Documents).Select(i => $"{{\"id\":{i},\"path\":\"{_scratch.PathOf($"in/{i % 50:0000}.txt").Replace("\\", "\\\\", StringComparison.Ordinal)}\"}}\n"));
        WriteReports();
        string input = _scratch.Write("lines.ndjson", Encoding.UTF8.GetBytes(lines)), output = _scratch.PathOf("killed/out.ndjson");
        int done = await KillInTheMiddleAsync(output, "parse", input, "--input-format", "ndjson", "-o", output);
        ToolRun resumed = await Tool.RunAsync("parse", input, "--input-format", "ndjson", "-o", output, "--resume");
        Assert.Contains($"({done} inputs were done before)", resumed.Error);
        ToolRun undisturbed = await Tool.RunAsync("parse", input, "--input-format", "ndjson");
        Assert.Equal(undisturbed.Text, await File.ReadAllTextAsync(output, Stop));
    }

    private Task<int> KillInTheMiddleAsync(string format, string output) =>
        KillInTheMiddleAsync(output, "parse", _scratch.PathOf("in"), "--format", format, "-o", output);

    // Kills the tool when it has done some documents, and tells how many.
    private static async Task<int> KillInTheMiddleAsync(string output, params string[] arguments)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        string journal = output + ".partial.journal";
        using (Process process = Tool.Start(arguments))
        {
            while (!process.HasExited && (!File.Exists(journal) || new FileInfo(journal).Length < 1000))
                await Task.Delay(2, Stop);
            process.Kill();
            await process.WaitForExitAsync(Stop);
        }
        string[] lines = await File.ReadAllLinesAsync(journal, Stop);
        Assert.InRange(lines.Length, 10, Documents - 10);
        Assert.False(Path.Exists(output));
        return int.Parse(lines[^1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    // Some hundred different reports; every hundredth is empty and fails.
    private void WriteReports()
    {
        string seed = File.ReadAllText(Tool.Seed);
        for (int i = 0; i < Documents; i++)
            _scratch.Write($"in/{i:0000}.txt", Encoding.UTF8.GetBytes(i % 100 == 7 ? "" : seed.Replace("杭州", $"第{i}杭州", StringComparison.Ordinal)));
    }

    // 297 documents, 3 failures, 12345 indicators
    private static string Counts(string error)
    {
        string last = error.TrimEnd().Split('\n')[^1];
        return last[..last.IndexOf("indicators", StringComparison.Ordinal)];
    }
}
