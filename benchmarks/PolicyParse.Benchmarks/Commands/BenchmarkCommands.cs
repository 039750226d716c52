using System.CommandLine;
using PolicyParse.Benchmarks.Corpus;
using PolicyParse.Benchmarks.Ratios;

namespace PolicyParse.Benchmarks.Commands;

/// <summary>What the program does besides running BenchmarkDotNet: <c>ratios</c> and <c>corpus</c>.</summary>
internal static class BenchmarkCommands
{
    private static readonly Dictionary<string, Func<IEnumerable<Finding>>> Groups = new()
    {
        // Memory first: the others would raise the process's peak.
        ["memory"] = MemoryRatios.Measure,
        ["speed"] = SpeedRatios.Measure,
        ["pages"] = PageRatios.Measure,
        ["parallel"] = ParallelRatios.Measure,
        ["growth"] = GrowthRatios.Measure,
        ["hostile"] = GrowthRatios.MeasureHostile,
    };

    public static RootCommand Create() => new("Benchmarks of PolicyParse; without a command, BenchmarkDotNet's own arguments.") { RatiosCommand(), CorpusCommand() };

    private static Command RatiosCommand()
    {
        var groups = new Argument<string[]>("groups") { Description = "Which ratios; all without any.", Arity = ArgumentArity.ZeroOrMore };
        groups.AcceptOnlyFromAmong([.. Groups.Keys]);
        var command = new Command("ratios", "Print the table of benchmarks/RESULTS.md: ratios measured in one run.") { groups };
        command.SetAction(line => Print(line.GetValue(groups) is { Length: > 0 } chosen ? Groups.Keys.Where(chosen.Contains) : Groups.Keys));
        return command;
    }

    private static void Print(IEnumerable<string> groups)
    {
        Console.WriteLine(Finding.Head);
        foreach (Finding finding in groups.SelectMany(g => Groups[g]()))
            Console.WriteLine(finding);
    }

    private static Command CorpusCommand()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to; made if there is none." };
        var count = new Option<int>("--count") { Description = "How many documents.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same documents.", DefaultValueFactory = _ => 1 };
        var command = new Command("corpus", "Write generated documents to files.") { folder, count, seed };
        command.SetAction(line => Write(line.GetRequiredValue(folder), line.GetValue(count), line.GetValue(seed)));
        return command;
    }

    private static void Write(DirectoryInfo folder, int count, int seed)
    {
        folder.Create();
        foreach (GeneratedDocument document in GeneratedCorpus.Documents(count, seed))
            File.WriteAllBytes(Path.Combine(folder.FullName, document.Name), document.Bytes);
    }
}
