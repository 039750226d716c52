using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PolicyParse.Report.Tests;

/// <summary>A page as it was written, and as a browser's parser sees it.</summary>
internal sealed class Written
{
    private static readonly PolicyParser s_parser = new(new PolicyParserOptions { IncludeRefused = true });

    private Written(byte[] bytes)
    {
        Bytes = bytes;
        Html = Encoding.UTF8.GetString(bytes);
        Document = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(Html);
    }

    public byte[] Bytes { get; }

    public string Html { get; }

    public IHtmlDocument Document { get; }

    public JsonElement Data => JsonDocument.Parse(Document.GetElementById("data")!.TextContent).RootElement;

    public static PolicyDocument Parse(string text) => s_parser.Parse(text);

    public static Written Page(string text, PolicyReportOptions? options = null) => Of(s => PolicyReport.Write(Parse(text), s, options));

    public static Written Page(PolicyDocument document) => Of(s => PolicyReport.Write(document, s));

    public static Written Index(params ReportIndexEntry[] entries) => Of(s => PolicyReport.WriteIndex(entries, s));

    public static Written Comparison(string earlier, string later) => Of(s => PolicyReport.WriteComparison(Parse(earlier), Parse(later), s));

    public IElement One(string selector) => Document.QuerySelector(selector) ?? throw new InvalidOperationException($"nothing on the page is {selector}");

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    private static Written Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new Written(stream.ToArray());
    }
}
