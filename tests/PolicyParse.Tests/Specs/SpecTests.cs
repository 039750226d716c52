using Xunit;

namespace PolicyParse.Tests.Specs;

public sealed class SpecTests
{
    private static readonly Lazy<IReadOnlyList<SpecCase>> All = new(() =>
        [.. Directory.GetFiles(Repository.PathOf("tests/PolicyParse.Tests/Specs"), "*.md", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(SpecFile.Read)]);

    public static IEnumerable<TheoryDataRow<string, int>> Cases() =>
        All.Value.Select(c => new TheoryDataRow<string, int>(c.File, c.Line) { Label = $"{c.File}:{c.Line} {c.Title}" });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spec(string file, int line)
    {
        SpecCase spec = All.Value.Single(c => c.File == file && c.Line == line);
        Assert.True(spec.Expected.Count > 0, "the case expects nothing: a table is missing below its text");
        IReadOnlyList<string> differences = spec.Differences();
        if (differences.Count > 0)
            Assert.Fail($"{string.Join('\n', differences)}\nin: {spec.Text}");
    }
}
