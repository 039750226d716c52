using System.Diagnostics;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks.Ratios;

/// <summary>How much more memory a long batch needs than a short one. A process knows its peak only: this must be measured first.</summary>
internal static class MemoryRatios
{
    private const int Few = 100, Many = 10_000;

    public static IEnumerable<Finding> Measure()
    {
        double few = PeakAfter(Few), many = PeakAfter(Many);
        yield return new($"peak memory of a batch of {Many} documents beyond one of {Few}, MB", many - few, "≤ 150", FormattableString.Invariant($"{few:0} MB, {many:0} MB"));
    }

    private static double PeakAfter(int documents)
    {
        new BatchWork(GeneratedCorpus.Documents(documents, seed: 1)).ParseAsync(Environment.ProcessorCount).GetAwaiter().GetResult();
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
