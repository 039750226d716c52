using System.Text;
using BenchmarkDotNet.Attributes;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks;

/// <summary>The whole way, from a text and from bytes, against a plain decode of the same bytes.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly PolicyParser _parser = new();
    private byte[][] _documents = [];
    private string[] _texts = [];

    [Params("sample", "corpus")]
    public string Input { get; set; } = "sample";

    [GlobalSetup]
    public void Read()
    {
        _documents = Input == "sample" ? [Seed.Read()] : [.. GeneratedCorpus.Texts(40).Select(d => d.Bytes)];
        _texts = [.. _documents.Select(Encoding.UTF8.GetString)];
    }

    [Benchmark(Baseline = true)]
    public int DecodeUtf8() => _documents.Sum(d => Encoding.UTF8.GetString(d).Length);

    [Benchmark]
    public int TextToModel() => _texts.Sum(t => _parser.Parse(t).Indicators.Count);

    [Benchmark]
    public int BytesToModel() => _documents.Sum(d => _parser.Parse(d).Indicators.Count);

    [Benchmark]
    public async Task BytesToJson()
    {
        foreach (byte[] document in _documents)
            await PolicyJson.WriteAsync(Stream.Null, _parser.Parse(document));
    }
}
