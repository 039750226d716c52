using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace PolicyParse.Cli.Tests;

/// <summary>The tool as a filter: a line in, a line out.</summary>
public sealed class FilterTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_line_in_is_a_line_out_with_its_id_and_a_bad_one_is_an_error_line()
    {
        string path = _scratch.Write("a.txt", "一、目标\n增长6%。"u8).Replace("\\", "\\\\", StringComparison.Ordinal);
        string[] lines =
        [
            """{"id":"a","text":"一、目标\n全市地区生产总值增长6.8%。","other":[1]}""",
            $$"""{"id":7,"path":"{{path}}"}""",
            """{"id":"c","text":"<p>增长6%。</p>","name":"c.html"}""",
            "",
            "no JSON",
            """{"id":"d","path":"/nowhere/d.txt"}""",
            """{"id":"e"}""",
            """{"id":["f"],"text":"f"}""",
            """{"id":"g","text":"\ud800"}""",
            "null",
            """{"text":"无号"}""",
        ];
        ToolRun run = await Filter(lines);
        Assert.Equal(1, run.ExitCode);
        JsonNode[] output = [.. run.Text.TrimEnd().Split('\n').Select(l => JsonNode.Parse(l)!)];
        Assert.Equal(["a", "7", "c", null, "d", "e", null, null, null, null], output.Select(o => o["source"]!["id"]?.GetValue<string>()));
        Assert.Equal(
            [null, null, null, "invalidLine", "notFound", "invalidLine", "invalidLine", "invalidLine", "invalidLine", null],
            output.Select(o => o["error"]?["code"]!.GetValue<string>()));
        Assert.Equal("line 5", output[3]["source"]!["name"]!.GetValue<string>());
        Assert.Equal("text/html", output[2]["source"]!["mediaType"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_line_beyond_the_bound_is_one_error_line()
    {
        string[] lines = [Line("a", 10), Line("b", 100_000), Line("c", 10), Line("d", 1100), Line("e", 100_000)];
        ToolRun run = await Filter(lines, "--max-size", "1KB");
        Assert.Equal([null, "tooLarge", null, "tooLarge", "tooLarge"], run.Text.TrimEnd().Split('\n').Select(l => JsonNode.Parse(l)!["error"]?["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Long_lines_and_a_last_line_without_an_end_are_read()
    {
        string[] lines = [.. Enumerable.Range(1, 40).Select(i => Line($"{i}", i * 7919 % 90_000))];
        ToolRun run = await Tool.RunAsync(Encoding.UTF8.GetBytes("\uFEFF" + string.Join("\r\n", lines)), "parse", "--input-format", "ndjson", "-q");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        PolicyDocument[] documents = [.. run.Text.TrimEnd().Split('\n').Select(PolicyJson.Deserialize)];
        Assert.Equal(Enumerable.Range(1, 40).Select(i => ($"{i}", i * 7919 % 90_000)), documents.Select(d => (d.Source.Id!, d.Text.Length)));
    }

    [Fact]
    public async Task Each_line_is_answered_before_the_next_one_comes()
    {
        using Process process = Tool.Start("parse", "--input-format", "ndjson", "--quiet");
        for (int i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteAsync(Line($"{i}", 50) + "\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            string? answer = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            Assert.Equal($"{i}", PolicyJson.Deserialize(answer!).Source.Id);
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task CSV_comes_out_too()
    {
        ToolRun run = await Filter(["""{"id":"a","text":"一、目标\n全市地区生产总值增长6.8%。"}"""], "--format", "csv");
        Assert.Contains("\r\n,a,", run.Text);
    }

    [Fact]
    public async Task No_lines_give_no_lines()
    {
        ToolRun run = await Filter([]);
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
    }

    private static Task<ToolRun> Filter(string[] lines, params string[] options) =>
        Tool.RunAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))), ["parse", "--input-format", "ndjson", .. options]);

    private static string Line(string id, int length) => $$"""{"id":"{{id}}","text":"{{new string('字', length)}}"}""";
}
