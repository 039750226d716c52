using System.Text;
using Xunit;

namespace PolicyParse.Cli.Tests;

public sealed class TermsTests : IDisposable
{
    private const string Head = "group,section,title,term,theme,count,perTenThousand,documents,tfIdf";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Terms_of_all_inputs_are_one_table()
    {
        WriteReports();
        ToolRun run = await Tool.RunAsync("terms", _scratch.PathOf("in"), "--output", _scratch.PathOf("terms.csv"), "--top", "2");
        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Assert.Equal([Head, ",,,改革,改革开放,4,1428.5714,2,", ",,,乡村振兴,乡村,2,714.2857,1,"], await ReadAsync());
        Assert.Contains("2 documents, 0 failures, 7 terms", run.Error);
        Assert.Equal(["terms.csv"], _scratch.Files);
    }

    [Theory]
    [InlineData("document", "{in}/2019.txt,,,改革,改革开放,3,2500,2,0")]
    [InlineData("section", "{in}/2019.txt,0,,改革,改革开放,3,2500,2,")]
    [InlineData("year", ",,,改革,改革开放,4,1428.5714,2,")]
    [InlineData("region", ",,,改革,改革开放,4,1428.5714,2,")]
    public async Task Terms_are_told_by_group(string by, string first)
    {
        WriteReports();
        ToolRun run = await Tool.RunAsync("terms", _scratch.PathOf("in"), "--by", by, "--quiet");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] lines = run.Text.Split("\r\n");
        Assert.Equal((Head, first.Replace("{in}", _scratch.PathOf("in"), StringComparison.Ordinal)), (lines[0], lines[1]));
    }

    [Fact]
    public async Task The_number_of_jobs_changes_nothing()
    {
        for (int i = 0; i < 20; i++)
            _scratch.Write($"in/{i}.txt", Encoding.UTF8.GetBytes($"第{i}年推进改革开放，{string.Concat(Enumerable.Repeat("促进乡村振兴。", i))}"));
        ToolRun one = await Tool.RunAsync("terms", _scratch.PathOf("in"), Tool.Seed, "--by", "document", "--jobs", "1", "-q");
        ToolRun many = await Tool.RunAsync("terms", _scratch.PathOf("in"), Tool.Seed, "--by", "document", "--jobs", "8", "-q");
        Assert.Equal(one.Output, many.Output);
        Assert.Contains("疫情防控,卫生,8,", one.Text);
    }

    [Fact]
    public async Task A_users_word_wins_and_a_stop_word_does_not_count()
    {
        WriteReports();
        string words = _scratch.Write("words.txt", "振兴新路 5 n\n"u8), stops = _scratch.Write("stop.txt", "改革\n"u8);
        ToolRun run = await Tool.RunAsync("terms", _scratch.PathOf("in"), "--vocabulary", words, "--stop-words", stops, "-q");
        Assert.Contains("\r\n,,,振兴新路,,1,", run.Text);
        Assert.DoesNotContain("改革,", run.Text);
    }

    [Fact]
    public async Task A_bad_vocabulary_is_refused_by_file_and_line()
    {
        string words = _scratch.Write("words.txt", "云计算 5\n大数据 五 n\n"u8);
        ToolRun run = await Tool.RunAsync("terms", Tool.Seed, "--vocabulary", words);
        Assert.Equal((1, ""), (run.ExitCode, run.Text));
        Assert.StartsWith($"policyparse: {words}, line 2: ", run.Error);
        ToolRun missing = await Tool.RunAsync("terms", Tool.Seed, "--vocabulary", _scratch.PathOf("none.txt"));
        Assert.Equal((1, $"policyparse: {_scratch.PathOf("none.txt")}: no such file. Check the path.\n"), (missing.ExitCode, missing.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_bad_document_costs_no_other()
    {
        WriteReports();
        _scratch.Write("in/empty.txt", []);
        ToolRun run = await Tool.RunAsync("terms", _scratch.PathOf("in"), "--output", _scratch.PathOf("terms.csv"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("empty.txt: ", run.Error);
        Assert.Equal(Head, (await ReadAsync())[0]);
        Assert.Equal(0, (await Tool.RunAsync("terms", _scratch.PathOf("in"), "--allow-failures")).ExitCode);
    }

    [Theory]
    [InlineData("--top", "0")]
    [InlineData("--by", "month")]
    [InlineData("--jobs", "0")]
    [InlineData("--vocabulary", "")]
    public async Task Wrong_use_is_told(params string[] arguments)
    {
        ToolRun run = await Tool.RunAsync(["terms", Tool.Seed, .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.StartsWith("policyparse: ", run.Error);
    }

    [Fact]
    public async Task An_input_is_not_overwritten()
    {
        WriteReports();
        Assert.Equal(2, (await Tool.RunAsync("terms", _scratch.PathOf("in"), "-o", _scratch.PathOf("in/2019.txt"))).ExitCode);
    }

    private void WriteReports()
    {
        _scratch.Write("in/2019.txt", "推进改革改革改革，创新。"u8);
        _scratch.Write("in/2020.txt", "改革，乡村振兴，走乡村振兴新路。"u8);
    }

    private Task<string[]> ReadAsync() => File.ReadAllLinesAsync(_scratch.PathOf("terms.csv"), TestContext.Current.CancellationToken);
}
