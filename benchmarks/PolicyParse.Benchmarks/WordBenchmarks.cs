using System.Text;
using BenchmarkDotNet.Attributes;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks;

/// <summary>Cutting into words and counting terms, against a plain decode of the same 25,365 bytes.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private readonly byte[] _bytes = Seed.Read();
    private readonly List<WordSpan> _words = [];
    private readonly VocabularySegmenter _segmenter = new();
    private readonly VocabularySegmenter _withUserWords = new(Vocabulary.Default.With(Enumerable.Range(0, 100_000).Select(i => new VocabularyWord($"词{(char)('一' + (i % 20_000))}{i}"))));
    private readonly TermCounter _counter = new();
    private string _text = "";
    private PolicyDocument _document = null!;

    [GlobalSetup]
    public void Parse()
    {
        _text = Encoding.UTF8.GetString(_bytes);
        _document = new PolicyParser().Parse(_text);
    }

    [Benchmark(Baseline = true)]
    public string DecodeUtf8() => Encoding.UTF8.GetString(_bytes);

    [Benchmark]
    public int Segment() => Cut(_segmenter);

    [Benchmark]
    public int SegmentWith100000UserWords() => Cut(_withUserWords);

    [Benchmark]
    public DocumentTerms CountTerms() => _counter.Count(_document);

    private int Cut(VocabularySegmenter segmenter)
    {
        _words.Clear();
        segmenter.Segment(_text, new TextSpan(0, _text.Length), _words);
        return _words.Count;
    }
}
