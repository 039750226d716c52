using AngleSharp.Html.Parser;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks.Ratios;

/// <summary>What a page costs beside AngleSharp's parse of it alone.</summary>
internal static class PageRatios
{
    public static IEnumerable<Finding> Measure() =>
        from page in new[] { (Name: "short page", Length: 1500), (Name: "long page", Length: 9000) }
        select Of(page.Name, GeneratedCorpus.Page(page.Length));

    private static Finding Of(string what, string html)
    {
        var parser = new PolicyParser();
        var tree = new HtmlParser();
        double[][] seconds = Clock.Interleaved(11, () => tree.ParseDocument(html).Dispose(), () => parser.Parse(html, "page.html"));
        return new(
            $"HTML → model / AngleSharp alone, {what}",
            Clock.MedianRatio(seconds[1], seconds[0]),
            "≤ 2",
            FormattableString.Invariant($"{html.Length / 1000} K characters, {Clock.Median(seconds[1]) * 1000:0.00} ms; AngleSharp {Clock.Median(seconds[0]) * 1000:0.00} ms"));
    }
}
