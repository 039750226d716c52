using System.Text;
using BenchmarkDotNet.Attributes;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks;

/// <summary>The whole way, from a text and from bytes, against a plain decode of the same bytes.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly PolicyParser _parser = new();
    private readonly byte[] _bytes = Seed.Read();
    private string _text = "";

    [GlobalSetup]
    public void Decode() => _text = Encoding.UTF8.GetString(_bytes);

    [Benchmark(Baseline = true)]
    public string DecodeUtf8() => Encoding.UTF8.GetString(_bytes);

    [Benchmark]
    public PolicyDocument TextToModel() => _parser.Parse(_text);

    [Benchmark]
    public PolicyDocument BytesToModel() => _parser.Parse(_bytes);

    [Benchmark]
    public Task BytesToJson() => PolicyJson.WriteAsync(Stream.Null, _parser.Parse(_bytes));
}
