using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks.Ratios;

/// <summary>What a batch gains from all cores, beside what a loop gains that only computes.</summary>
internal static class ParallelRatios
{
    private const int Rounds = 7;

    public static IEnumerable<Finding> Measure()
    {
        GeneratedDocument[] documents = [.. GeneratedCorpus.Documents(300, seed: 1)];
        var work = new BatchWork(documents);
        int cores = Environment.ProcessorCount;
        Parse(work, cores);
        Parse(work, 1);
        double[] batch = new double[Rounds], loop = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            batch[round] = Clock.Wall(() => Parse(work, 1)) / Clock.Wall(() => Parse(work, cores));
            loop[round] = Clock.Wall(() => work.Compute(1)) / Clock.Wall(() => work.Compute(cores));
        }
        double gain = Clock.Median(batch), most = Clock.Median(loop);
        yield return new(
            $"gain of a batch from {cores} cores / gain of a pure loop",
            gain / most,
            "≥ 0.9",
            FormattableString.Invariant($"{gain:0.00} and {most:0.00}, {documents.Length} documents"));
    }

    private static void Parse(BatchWork work, int cores) => work.ParseAsync(cores).GetAwaiter().GetResult();
}
