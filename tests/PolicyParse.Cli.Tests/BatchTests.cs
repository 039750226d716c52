using System.Text;
using Xunit;

namespace PolicyParse.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_gives_a_JSON_file_for_each_document_the_same_as_alone_but_for_the_id()
    {
        WriteReports();
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in"), "--output", _scratch.PathOf("out"), "--jobs", "3");
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        SortedDictionary<string, string> files = _scratch.Tree("out");
        Assert.Equal(["2019/a.html.json", "2019/a.txt.json", "2020/a.txt.json", "b.md.json"], files.Keys);
        PolicyDocument document = PolicyJson.Deserialize(files["2020/a.txt.json"]);
        Assert.Equal(("a.txt", _scratch.PathOf("in/2020/a.txt")), (document.Source.Name, document.Source.Id));
        string alone = (await Tool.RunAsync("parse", _scratch.PathOf("in/2020/a.txt"))).Text;
        Assert.Equal(alone, PolicyJson.Serialize(document with { Source = document.Source with { Id = null } }, indented: true) + "\n");
        Assert.Equal(["in", "out"], Entries());
        Assert.Matches(@"(?m)^4 documents, 0 failures, 4 indicators; \d+\.\d MB in \d+\.\d s, \d+\.\d MB/s$", run.Error);
    }

    [Fact]
    public async Task Files_of_one_name_in_two_folders_stay_two()
    {
        WriteReports();
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in/2019/a.txt"), _scratch.PathOf("in/2020/a.txt"), "--output", _scratch.PathOf("out"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["2019/a.txt.json", "2020/a.txt.json"], _scratch.Tree("out").Keys);
    }

    [Fact]
    public async Task An_output_folder_that_is_there_keeps_what_else_is_in_it()
    {
        WriteReports();
        _scratch.Write("out/notes.txt", "mine"u8);
        _scratch.Write("out/2020/a.txt.json", "old"u8);
        Assert.Equal(0, (await Tool.RunAsync("parse", _scratch.PathOf("in/2020"), _scratch.PathOf("in/2019"), "-o", _scratch.PathOf("out") + "/", "-q")).ExitCode);
        SortedDictionary<string, string> files = _scratch.Tree("out");
        Assert.Equal(["2019/a.html.json", "2019/a.txt.json", "2020/a.txt.json", "notes.txt"], files.Keys);
        Assert.StartsWith("{", files["2020/a.txt.json"]);
        Assert.Equal(["in", "out"], Entries());
    }

    [Fact]
    public async Task NDJSON_is_a_document_a_line_in_the_order_of_the_inputs()
    {
        WriteReports();
        string output = _scratch.PathOf("out.ndjson");
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in/b.md"), _scratch.PathOf("in"), "--output", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        string[] lines = await File.ReadAllLinesAsync(output, Stop);
        Assert.Equal(["in/b.md", "in/2019/a.html", "in/2019/a.txt", "in/2020/a.txt"], lines.Select(l => PolicyJson.Deserialize(l).Source.Id!).Select(Below));
        ToolRun toConsole = await Tool.RunAsync("parse", _scratch.PathOf("in/b.md"), _scratch.PathOf("in"), "--format", "ndjson");
        Assert.Equal(await File.ReadAllTextAsync(output, Stop), toConsole.Text);
    }

    [Theory]
    [InlineData("in/*/a.txt", "in/2019/a.txt", "in/2020/a.txt")]
    [InlineData("in/**/*.*", "in/b.md", "in/rest.bin", "in/2019/a.html", "in/2019/a.txt", "in/2020/a.txt")]
    [InlineData("in/**/20?9/**/a*", "in/2019/a.html", "in/2019/a.txt")]
    [InlineData("in/?.md", "in/b.md")]
    public async Task Patterns_find_files(string pattern, params string[] expected)
    {
        WriteReports();
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf(pattern), "--format", "ndjson", "--allow-failures", "-q");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, Ids(run.Text).Select(Below));
    }

    [Fact]
    public async Task Extensions_choose_the_files_of_a_folder()
    {
        WriteReports();
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in"), "--format", "ndjson", "--extensions", "HTML,.md");
        Assert.Equal(["in/b.md", "in/2019/a.html"], Ids(run.Text).Select(Below));
    }

    [Fact]
    public async Task CSV_is_an_indicator_a_row_with_quotes_and_a_mark_on_request()
    {
        string input = _scratch.Write("in/a, \"b\".txt", "杭州市政府工作报告\n一、目标\n全市地区生产总值增长6.8%,财政收入100亿元。\n"u8);
        _scratch.Write("in/none.txt", "没有数字。"u8);
        string output = _scratch.PathOf("out.csv");
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in"), "-o", output, "--bom");
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        byte[] bytes = await File.ReadAllBytesAsync(output, Stop);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        string[] rows = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n");
        Assert.Equal(string.Join(',', PolicyCsv.Columns), rows[0]);
        Assert.StartsWith($"\"a, \"\"b\"\".txt\",\"{input.Replace("\"", "\"\"", StringComparison.Ordinal)}\",杭州市政府工作报告,杭州市,,一、目标,i1,地区生产总值,", rows[1]);
        Assert.Contains(",\"全市地区生产总值增长6.8%,财政收入100亿元。\",", rows[2]);
        Assert.Equal((4, ""), (rows.Length, rows[3]));
        Assert.Equal((byte)'d', (await Tool.RunAsync("parse", input, "--format", "csv")).Output[0]);
    }

    [Fact]
    public async Task A_failure_is_a_line_among_the_documents_and_exit_code_1()
    {
        WriteReports();
        _scratch.Write("in/2019/b.txt", []);
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in/2019"), _scratch.PathOf("nowhere"), _scratch.PathOf("no*.txt"), "--format", "ndjson");
        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Text.TrimEnd().Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.Equal($$$"""{"source":{"name":"b.txt","id":"{{{_scratch.PathOf("in/2019/b.txt")}}}"},"error":{"code":"empty","message":"The input is empty; give a document's text or page."}}""", lines[2]);
        Assert.Contains("\"code\":\"notFound\"", lines[3]);
        Assert.Contains("No file matches", lines[4]);
        Assert.Contains("2 documents, 3 failures", run.Error);
        Assert.Contains("nowhere: There is no such file", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Theory]
    [InlineData("csv", "out.csv", "out.csv.failures.ndjson", "in", "out.csv", "out.csv.failures.ndjson")]
    [InlineData("json", "out", "out.failures.ndjson", "in", "out", "out.failures.ndjson")]
    public async Task Elsewhere_failures_are_a_report_that_a_later_run_without_any_takes_away(string format, string name, string report, params string[] entries)
    {
        WriteReports();
        string empty = _scratch.Write("in/empty.txt", []);
        Assert.Equal(1, (await Tool.RunAsync("parse", _scratch.PathOf("in"), "--format", format, "-o", _scratch.PathOf(name))).ExitCode);
        Assert.Equal(entries, Entries());
        Assert.Equal([empty], Ids(await File.ReadAllTextAsync(_scratch.PathOf(report), Stop)));
        File.Delete(empty);
        Assert.Equal(0, (await Tool.RunAsync("parse", _scratch.PathOf("in"), "--format", format, "-o", _scratch.PathOf(name))).ExitCode);
        Assert.Equal(entries[..2], Entries());
    }

    [Fact]
    public async Task A_report_is_written_where_it_is_asked_for_even_if_empty_and_failures_may_be_allowed()
    {
        WriteReports();
        string report = _scratch.PathOf("report"), large = _scratch.Write("large.txt", Encoding.UTF8.GetBytes(new string('一', 1000)));
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in"), large, "--format", "ndjson", "--failures", report, "--allow-failures", "--max-size", "1KB");
        Assert.Equal((0, 4), (run.ExitCode, run.Text.Count(c => c == '\n')));
        Assert.Contains("\"code\":\"tooLarge\"", await File.ReadAllTextAsync(report, Stop));
        await Tool.RunAsync("parse", _scratch.PathOf("in"), "--format", "ndjson", "--failures", report);
        Assert.Equal(0, new FileInfo(report).Length);
    }

    [Fact]
    public async Task The_output_is_never_one_of_the_inputs()
    {
        string input = _scratch.Write("in/a.txt", "一、目标"u8);
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in"), "--format", "csv", "-o", input);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is one of the inputs", run.Error);
        Assert.Equal("一、目标", await File.ReadAllTextAsync(input, Stop));
    }

    [Fact]
    public async Task A_file_named_twice_is_read_once()
    {
        WriteReports();
        ToolRun run = await Tool.RunAsync("parse", _scratch.PathOf("in/b.md"), _scratch.PathOf("in/../in/b.md"), "--format", "ndjson", "-q");
        Assert.Single(Ids(run.Text));
    }

    [Fact]
    public async Task A_full_disk_ends_the_run_with_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full");
        ToolRun run = await Tool.RunAsync("parse", Tool.Seed, "--format", "ndjson", "-o", "/dev/full");
        Assert.Equal((1, 1), (run.ExitCode, run.Error.Count(c => c == '\n')));
        Assert.Contains("No space left", run.Error);
    }

    // Two years, two kinds, one name; and a file that no folder is searched for.
    private void WriteReports()
    {
        _scratch.Write("in/2019/a.txt", "一、目标\n全市地区生产总值增长6.8%。\n"u8);
        _scratch.Write("in/2019/a.html", "<html><body><p>一、目标</p><p>全市地区生产总值增长6.9%。</p></body></html>"u8);
        _scratch.Write("in/2020/a.txt", "一、目标\n全市地区生产总值增长7%。\n"u8);
        _scratch.Write("in/b.md", "# 目标\n\n全市地区生产总值增长8%。\n"u8);
        _scratch.Write("in/rest.bin", [0, 1, 2, 3]);
    }

    private IEnumerable<string> Entries() => Directory.EnumerateFileSystemEntries(_scratch.PathOf(".")).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal);

    private string Below(string id) => Path.GetRelativePath(_scratch.PathOf("."), id).Replace('\\', '/');

    private static List<string> Ids(string ndjson) =>
        [.. ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => System.Text.Json.Nodes.JsonNode.Parse(l)!["source"]!["id"]!.GetValue<string>())];
}
