using System.Text;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks.Ratios;

/// <summary>How much longer a longer text takes, over how much longer it is: 1 is linear.</summary>
internal static class GrowthRatios
{
    private const int Kilo = 1000, Mega = 1000 * Kilo;

    // For a hundred times the text.
    private const double Promised = 1.2;

    private static readonly PolicyParser Parser = new();

    public static IEnumerable<Finding> Measure()
    {
        string sample = Encoding.UTF8.GetString(Seed.Read());
        yield return Of("the sample again and again", (bytes, _) => HostileTexts.Repeated(sample, bytes), 100 * Kilo, 10 * Mega, rounds: 5);
        yield return Of("a generated report", Report, 100 * Kilo, 10 * Mega, rounds: 5);
        yield return Of("a generated report", Report, 10 * Kilo, 50 * Mega, rounds: 3);
    }

    // The one whose results fill the most memory, also where they are no more than a real document's.
    public static IEnumerable<Finding> MeasureHostile() =>
        HostileTexts.Kinds.Select(kind => Hostile(kind, 100 * Kilo, 10 * Mega))
            .Append(Hostile(HostileTexts.Kinds.Single(kind => kind.Name == "one marker a line"), 10 * Kilo, Mega));

    private static Finding Hostile((string Name, string Piece) kind, int from, int to) =>
        Of(kind.Name, (bytes, _) => HostileTexts.Of(kind, bytes), from, to, rounds: 5);

    private static string Report(int bytes, int seed) => GeneratedCorpus.Report(bytes / 3, seed);

    private static Finding Of(string what, Func<int, int, string> write, int from, int to, int rounds)
    {
        // The small texts differ where they can: the processor learns one that it sees again and again by heart.
        string[] small = [.. Enumerable.Range(1, Mega / from).Select(seed => write(from, seed))];
        string large = write(to, 1);
        double[] little = new double[rounds], much = new double[rounds], collected = new double[rounds];
        Clock.WarmUp(() => ParseAll(small));
        for (int round = 0; round < rounds; round++)
        {
            // A heap full of the round before is nobody's text.
            GC.Collect();
            little[round] = Clock.Processor(() => ParseAll(small)) / small.Length;
            GC.Collect();
            TimeSpan paused = GC.GetTotalPauseDuration();
            much[round] = Clock.Processor(() => Parser.Parse(large));
            collected[round] = (GC.GetTotalPauseDuration() - paused).TotalSeconds;
        }
        double ratio = Clock.MedianRatio(much, little) * small.Average(text => text.Length) / large.Length;
        double promised = Math.Pow(Promised, Math.Log(to / from, 100));
        return new($"growth {Size(from)} → {Size(to)}, {what}", ratio, FormattableString.Invariant($"≤ {promised:0.0#}"), FormattableString.Invariant($"{Clock.Median(little) * 1000:0.0} ms → {Clock.Median(much):0.00} s, collecting {Clock.Median(collected):0.00} s"));
    }

    private static void ParseAll(string[] texts)
    {
        foreach (string text in texts)
            Parser.Parse(text);
    }

    private static string Size(int bytes) => bytes >= Mega ? $"{bytes / Mega} MB" : $"{bytes / Kilo} KB";
}
