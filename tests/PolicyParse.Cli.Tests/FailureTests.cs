using System.Diagnostics;
using System.IO.Compression;
using Xunit;

namespace PolicyParse.Cli.Tests;

/// <summary>A failure is one line that says what, where and what to do; what stood in the output before stays.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    public static TheoryData<string, string, string> NotText { get; } = new()
    {
        { "empty.txt", "", "empty" },
        { "binary.txt", "00010203FF00FE00000180", "binary" },
        { "report.docx", Convert.ToHexString(WordFile()), "Word" },
        { "report.doc", "D0CF11E0A1B11AE1000000000000", "Word" },
        { "report.wps", "D0CF11E0A1B11AE1000000000000", "WPS" },
        { "report.pdf", "255044462D312E370A25E2E3CFD3", "PDF" },
        { "picture.png", "89504E470D0A1A0A0000000D49484452", "image" },
    };

    [Theory]
    [MemberData(nameof(NotText))]
    public async Task What_is_no_text_is_named_in_one_line(string name, string bytes, string what)
    {
        string input = _scratch.Write(name, Convert.FromHexString(bytes)), output = _scratch.Write("out.json", "before"u8);
        ToolRun run = await Tool.RunAsync("parse", input, "--output", output);
        AssertFailed(run, 1, input);
        Assert.Contains(what, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("before", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal(2, _scratch.Files.Count());
    }

    [Fact]
    public async Task A_missing_file_is_named() =>
        AssertFailed(await Tool.RunAsync("parse", _scratch.PathOf("nowhere.txt")), 1, "no such file");

    [Fact]
    public async Task A_folder_needs_an_output() =>
        AssertFailed(await Tool.RunAsync("parse", Path.GetDirectoryName(_scratch.PathOf("x"))!), 2, "--output FOLDER");

    [Fact]
    public async Task A_directory_is_no_NDJSON_file() =>
        AssertFailed(await Tool.RunAsync("parse", Tool.Seed, "--format", "ndjson", "-o", Path.GetDirectoryName(_scratch.PathOf("x"))!), 1, "is a directory");

    [Fact]
    public async Task A_file_is_no_folder() =>
        AssertFailed(await Tool.RunAsync("parse", Tool.Seed, Tool.Seed, "-o", _scratch.Write("out", "before"u8)), 2, "is a file");

    [Fact]
    public async Task A_larger_input_than_allowed_is_told() =>
        AssertFailed(await Tool.RunAsync("parse", Tool.Seed, "--max-size", "24KB"), 1, "larger than 24576 bytes");

    [Fact]
    public async Task A_failure_that_is_allowed_is_told_all_the_same() =>
        AssertFailed(await Tool.RunAsync("parse", _scratch.PathOf("nowhere.txt"), "--allow-failures"), 0, "no such file");

    [Fact]
    public async Task A_folder_that_does_not_exist_is_no_place_for_the_output() =>
        AssertFailed(await Tool.RunAsync("parse", Tool.Seed, "-o", _scratch.PathOf("nowhere/out.json")), 1, "Create it first");

    [Fact]
    public async Task A_file_without_permission_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        string input = _scratch.Write("secret.txt", "一、目标"u8);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(input, UnixFileMode.None);
        AssertFailed(await Tool.RunAsync("parse", input), 1, "permission denied");
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full");
        AssertFailed(await Tool.RunAsync("parse", Tool.Seed, "-o", "/dev/full"), 1, "No space left");
    }

    [Fact]
    public async Task The_input_is_never_its_own_output()
    {
        string input = _scratch.Write("report.txt", "一、目标"u8);
        AssertFailed(await Tool.RunAsync("parse", input, "-o", input), 2, "is the input itself");
        Assert.Equal("一、目标", await File.ReadAllTextAsync(input, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData]
    [InlineData("parse")]
    [InlineData("parse", "a.txt", "b.txt")]
    [InlineData("parse", "")]
    [InlineData("parse", "--bogus")]
    [InlineData("parse", "a.txt", "--output")]
    [InlineData("parse", "a.txt", "-o", "x", "-o", "y")]
    [InlineData("parse", "a.txt", "--format", "xml")]
    [InlineData("parse", "a.txt", "--jobs", "0")]
    [InlineData("parse", "a.txt", "--jobs", "two")]
    [InlineData("terms", "a.txt", "--top", "0")]
    [InlineData("parse", "a.txt", "--max-size", "2GB")]
    [InlineData("parse", "a.txt", "--max-size", "much")]
    [InlineData("parse", "a.txt", "--bom")]
    [InlineData("parse", "a.txt", "--resume")]
    [InlineData("parse", "-", "--format", "csv", "--output", "a.csv", "--resume")]
    [InlineData("parse", "--input-format", "ndjson", "--format", "json", "--output", "a")]
    [InlineData("bogus")]
    [InlineData("schema", "bogus")]
    public async Task Wrong_use_is_told_with_exit_code_2(params string[] arguments) =>
        AssertFailed(await Tool.RunAsync(arguments), 2, arguments is ["parse" or "terms" or "schema", ..] ? $" See `policyparse {arguments[0]} --help`." : " See `policyparse --help`.");

    [Theory]
    [InlineData("parse", "--jobs")]
    [InlineData("terms", "--top")]
    public async Task What_is_no_number_is_named(string command, string option) =>
        AssertFailed(await Tool.RunAsync(command, "a.txt", option, "many"), 2, "'many' is no whole number from 1");

    [Fact]
    public async Task A_run_fails_when_nobody_reads_its_output_any_more()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a pipe does not tell");
        using Process process = Tool.Start("parse", "--input-format", "ndjson");
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        await process.StandardInput.WriteAsync("{\"text\":\"增长6%。\"}\n");
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, "policyparse: standard output: nobody reads it any more.\n"), (process.ExitCode, await error));
    }

    private static byte[] WordFile()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (string part in new[] { "[Content_Types].xml", "word/document.xml" })
            {
                using var writer = new StreamWriter(archive.CreateEntry(part).Open());
                writer.Write("<?xml version=\"1.0\"?>");
            }
        }
        return bytes.ToArray();
    }

    private static void AssertFailed(ToolRun run, int exitCode, string says)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("policyparse: ", run.Error);
        Assert.Contains(says, run.Error);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }
}
