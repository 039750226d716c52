using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks;

/// <summary>A page of a government site, against AngleSharp's parse of it alone.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly PolicyParser _parser = new();
    private readonly HtmlParser _tree = new();
    private string _html = "";

    /// <summary>Characters of the article in the page.</summary>
    [Params(1500, 20000)]
    public int Article { get; set; }

    [GlobalSetup]
    public void Write() => _html = GeneratedCorpus.Page(Article);

    [Benchmark(Baseline = true)]
    public void AngleSharpAlone() => _tree.ParseDocument(_html).Dispose();

    [Benchmark]
    public PolicyDocument HtmlToModel() => _parser.Parse(_html, "page.html");
}
