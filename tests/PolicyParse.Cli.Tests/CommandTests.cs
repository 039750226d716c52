using Xunit;

namespace PolicyParse.Cli.Tests;

public sealed class CommandTests
{
    [Fact]
    public async Task Schema_prints_the_published_schema()
    {
        ToolRun run = await Tool.RunAsync("schema");
        Assert.Equal((0, PolicyJson.Schema), (run.ExitCode, run.Text));
    }

    [Fact]
    public async Task Version_prints_the_version_alone()
    {
        ToolRun run = await Tool.RunAsync("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", run.Text);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("terms", "--help")]
    [InlineData("schema", "-h")]
    public async Task Help_is_no_failure(params string[] arguments)
    {
        ToolRun run = await Tool.RunAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("policyparse", run.Text);
    }

    [Fact]
    public async Task The_root_help_names_every_command()
    {
        string help = (await Tool.RunAsync("--help")).Text;
        Assert.Contains("parse <INPUT>", help);
        Assert.Contains("report <INPUT>", help);
        Assert.Contains("terms <INPUT>", help);
        Assert.Contains("schema", help);
    }
}
