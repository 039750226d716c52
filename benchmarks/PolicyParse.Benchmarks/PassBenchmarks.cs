using System.Text;
using BenchmarkDotNet.Attributes;
using PolicyParse.Assembling;
using PolicyParse.Benchmarks.Corpus;
using PolicyParse.Cleaning;
using PolicyParse.Indicators;
using PolicyParse.Metadata;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Benchmarks;

/// <summary>Each pass alone, on what the pass before it gives, against a plain decode of the same bytes.</summary>
[MemoryDiagnoser]
public class PassBenchmarks
{
    private readonly PolicyParserOptions _options = new();
    private readonly byte[] _bytes = Seed.Read();
    private SourceText _source = null!;
    private CleanText _text = null!;
    private Outline _outline = null!;
    private DocumentMetadata _metadata = null!;
    private NumberFinding[] _indicators = [];
    private PolicyDocument _document = null!;

    [GlobalSetup]
    public void RunEachOnce()
    {
        _source = Reading();
        _text = Cleaning();
        _outline = Structure();
        _metadata = Metadata();
        _indicators = Indicators();
        _document = Assembling();
    }

    [Benchmark(Baseline = true)]
    public string DecodeUtf8() => Encoding.UTF8.GetString(_bytes);

    [Benchmark]
    public object ReadingPass() => Reading();

    [Benchmark]
    public void CleaningPass() => Cleaning().Dispose();

    [Benchmark]
    public void StructurePass() => Structure().Dispose();

    [Benchmark]
    public DocumentMetadata MetadataPass() => Metadata();

    [Benchmark]
    public object IndicatorsPass() => Indicators();

    [Benchmark]
    public PolicyDocument AssemblingPass() => Assembling();

    [Benchmark]
    public Task Json() => PolicyJson.WriteAsync(Stream.Null, _document);

    private SourceText Reading() => SourceReader.Read(_bytes, "report.txt");

    private CleanText Cleaning() => TextCleaner.Clean(_source);

    private Outline Structure() => OutlineBuilder.Build(_text);

    private DocumentMetadata Metadata() => MetadataReader.Read(_outline);

    private NumberFinding[] Indicators() => [.. IndicatorExtractor.Extract(_outline, _metadata, IndicatorLexicon.Default, _options)];

    private PolicyDocument Assembling() => DocumentAssembler.Assemble(_outline, _metadata, _indicators, _options);
}
