using Xunit;

namespace PolicyParse.Cli.Tests;

/// <summary>Pages to look at.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly byte[] Earlier = "2024年云川市政府工作报告\n\n一、2024年目标任务\n2024年主要预期目标是：地区生产总值增长6%。推进5G网络建设。\n"u8.ToArray();
    private static readonly byte[] Later = "2025年云川市政府工作报告\n\n一、2024年工作回顾\n2024年，全市地区生产总值增长6.3%。\n"u8.ToArray();

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_document_becomes_a_page_with_its_refused_numbers()
    {
        string input = _scratch.Write("report.txt", Earlier), output = _scratch.PathOf("report.html");
        ToolRun toFile = await Tool.RunAsync("report", input, "--output", output), toConsole = await Tool.RunAsync("report", input);
        Assert.Equal((0, "", ""), (toFile.ExitCode, toFile.Text, toFile.Error));
        string page = await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", page);
        Assert.Contains("class=\"refusal\"", page);
        Assert.Equal(toConsole.Text, page);
    }

    [Fact]
    public async Task Labels_open_in_the_language_that_is_asked_for()
    {
        ToolRun run = await Tool.RunAsync(Earlier, "report", "-", "--language", "en");
        Assert.Contains("<html lang=\"en\">", run.Text);
    }

    [Fact]
    public async Task Several_documents_become_a_folder_with_an_index()
    {
        string earlier = _scratch.Write("a.txt", Earlier), later = _scratch.Write("b.txt", Later), output = _scratch.PathOf("pages");
        ToolRun run = await Tool.RunAsync("report", earlier, later, "--output", output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.txt.html", "b.txt.html", "index.html"], NamesIn(output));
        string index = await File.ReadAllTextAsync(Path.Join(output, "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("href=\"./a.txt.html\"", index);
        Assert.Contains("2025年云川市政府工作报告", index);
        Assert.False(Directory.Exists(output + ".partial"));
    }

    [Fact]
    public async Task Each_page_of_a_folder_leads_back_to_the_index()
    {
        string earlier = _scratch.Write("in/a.txt", Earlier), output = _scratch.PathOf("pages");
        _scratch.Write("in/2025/b.txt", Later);
        Assert.Equal(0, (await Tool.RunAsync("report", _scratch.PathOf("in"), "--output", output)).ExitCode);
        Assert.Contains("href=\"./index.html\"", await File.ReadAllTextAsync(Path.Join(output, "a.txt.html"), TestContext.Current.CancellationToken));
        Assert.Contains("href=\"./../index.html\"", await File.ReadAllTextAsync(Path.Join(output, "2025/b.txt.html"), TestContext.Current.CancellationToken));
        Assert.DoesNotContain("rel=\"up\"", (await Tool.RunAsync("report", earlier)).Text);
    }

    [Fact]
    public async Task A_document_that_fails_costs_no_other_and_stands_in_the_index()
    {
        string good = _scratch.Write("a.txt", Earlier), empty = _scratch.Write("empty.txt", []), output = _scratch.PathOf("pages");
        ToolRun run = await Tool.RunAsync("report", good, empty, "--output", output), allowed = await Tool.RunAsync("report", good, empty, "--output", output, "--allow-failures");
        Assert.Equal((1, 0), (run.ExitCode, allowed.ExitCode));
        Assert.Contains("empty.txt: ", run.Error);
        Assert.Equal(["a.txt.html", "index.html"], NamesIn(output));
        Assert.Contains("empty.txt", await File.ReadAllTextAsync(Path.Join(output, "index.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_documents_are_compared()
    {
        ToolRun run = await Tool.RunAsync("report", "--compare", _scratch.Write("a.txt", Earlier), _scratch.Write("b.txt", Later));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2024年主要预期目标是：地区生产总值增长", run.Text);
        Assert.Contains("2024年，全市地区生产总值增长", run.Text);
        Assert.Contains("+0.3 ", run.Text);
    }

    [Fact]
    public async Task The_later_document_does_not_come_first()
    {
        ToolRun run = await Tool.RunAsync("report", "--compare", _scratch.Write("b.txt", Later), _scratch.Write("a.txt", Earlier));
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains("name the earlier document first", run.Error);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report", "--compare", "a.txt")]
    [InlineData("report", "--compare", "-", "-")]
    [InlineData("report", "a.txt", "b.txt")]
    [InlineData("report", "a.txt", "--language", "fr")]
    [InlineData("report", "a.txt", "--output", "a.txt")]
    public async Task Wrong_use_is_told_with_exit_code_2(params string[] arguments)
    {
        ToolRun run = await Tool.RunAsync(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains("policyparse report --help", run.Error);
    }

    private static IEnumerable<string?> NamesIn(string folder) => Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
