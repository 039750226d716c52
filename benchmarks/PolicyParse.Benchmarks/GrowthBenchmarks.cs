using BenchmarkDotNet.Attributes;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks;

/// <summary>One report from 10 KB to 50 MB.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly PolicyParser _parser = new();
    private string _text = "";

    [Params(10, 100, 1000, 10_000, 50_000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Write() => _text = GeneratedCorpus.Report(Kilobytes * 1000 / 3);

    [Benchmark]
    public PolicyDocument TextToModel() => _parser.Parse(_text);
}
