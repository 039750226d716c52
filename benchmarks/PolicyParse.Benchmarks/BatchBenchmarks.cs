using BenchmarkDotNet.Attributes;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks;

/// <summary>Three hundred varied documents on one core and on all, against a loop that only computes.</summary>
public class BatchBenchmarks
{
    private readonly BatchWork _work = new([.. GeneratedCorpus.Documents(300, seed: 1)]);

    [ParamsSource(nameof(CoreCounts))]
    public int Cores { get; set; }

    public static IEnumerable<int> CoreCounts => [.. new[] { 1, Environment.ProcessorCount }.Distinct()];

    [Benchmark(Baseline = true)]
    public long PureLoop() => _work.Compute(Cores);

    [Benchmark]
    public Task<long> Batch() => _work.ParseAsync(Cores);
}
