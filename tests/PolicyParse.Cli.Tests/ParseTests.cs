using System.Text;
using Xunit;

namespace PolicyParse.Cli.Tests;

public sealed class ParseTests : IDisposable
{
    private static readonly byte[] Report = "一、目标\n全市地区生产总值增长6.8%。\n"u8.ToArray();

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task The_sample_report_gives_the_checked_in_JSON()
    {
        ToolRun run = await Tool.RunAsync("parse", Tool.Seed);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string path = Path.Combine(Tool.Root(), "tests", "PolicyParse.Cli.Tests", "hangzhou-work-report-2020.json");
        string expected = File.Exists(path) ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : "";
        if (run.Text != expected)
            Assert.Fail($"The sample's JSON differs. If the change is meant: cp {Received(run.Output, path)} {path}");
    }

    [Fact]
    public async Task The_output_is_UTF8_without_a_byte_order_mark_and_reads_back()
    {
        ToolRun run = await Tool.RunAsync("parse", _scratch.Write("report.txt", Report));
        Assert.Equal((byte)'{', run.Output[0]);
        Assert.Contains("地区生产总值", run.Text);
        Assert.EndsWith("}\n", run.Text);
        Assert.Equal("report.txt", PolicyJson.Deserialize(run.Text).Source.Name);
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        ToolRun run = await Tool.RunAsync(Report, "parse", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Single(PolicyJson.Deserialize(run.Text).Indicators);
    }

    [Fact]
    public async Task An_output_file_holds_the_same_bytes_as_standard_output()
    {
        string input = _scratch.Write("报告 1.txt", Report), output = _scratch.PathOf("结果.json");
        ToolRun toFile = await Tool.RunAsync("parse", input, "--output", output), toConsole = await Tool.RunAsync("parse", input);
        Assert.Equal((0, "", ""), (toFile.ExitCode, toFile.Text, toFile.Error));
        Assert.Equal(toConsole.Output, await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal(["报告 1.txt", "结果.json"], _scratch.Files);
    }

    [Fact]
    public async Task A_GB18030_file_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding.GetEncoding("gb18030").GetBytes(string.Concat(Enumerable.Repeat("全市地区生产总值增长6.8%，城镇居民人均可支配收入增长8%。\n", 5)));
        ToolRun run = await Tool.RunAsync("parse", _scratch.Write("report.txt", bytes));
        Assert.Contains("城镇居民人均可支配收入", run.Text);
    }

    [Fact]
    public async Task Refused_numbers_are_listed_on_request_only()
    {
        string input = _scratch.Write("report.txt", "一、目标\n推进5G网络建设，新建基站100个。"u8);
        Assert.Null(PolicyJson.Deserialize((await Tool.RunAsync("parse", input)).Text).Refused);
        Assert.NotEmpty(PolicyJson.Deserialize((await Tool.RunAsync("parse", input, "--include-refused")).Text).Refused!);
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        ToolRun run = await Tool.RunAsync("parse", "@nowhere.txt");
        Assert.Equal((1, "policyparse: @nowhere.txt: There is no such file: check the path.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no /dev");
        ToolRun run = await Tool.RunAsync("parse", _scratch.Write("report.txt", Report), "--output", "/dev/null");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void The_summary_says_what_was_found()
    {
        PolicyDocument document = new PolicyParser().Parse("一、目标\n全市地区生产总值增长6.8%。", "report.txt");
        string summary = string.Join('\n', Summary.Of(document));
        Assert.Contains("report.txt", summary);
        Assert.Contains("1 headings, 1 paragraphs", summary);
        Assert.Contains("indicators  1 (", summary);
    }

    // What the tool wrote, under artifacts/, to look at and to copy.
    private static string Received(byte[] output, string path)
    {
        string received = Path.Combine(Tool.Root(), "artifacts", "snapshots", Path.GetFileName(path));
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllBytes(received, output);
        return received;
    }
}
