using System.Text;
using PolicyParse.Report.Comparing;
using PolicyParse.Report.Html;
using PolicyParse.Report.Pages;

namespace PolicyParse.Report;

/// <summary>Writes what was understood of a document as a page to look at.</summary>
/// <remarks>
/// Every page is one self-contained HTML file in UTF-8: it asks nothing of any network, and its content security policy lets only its own style and
/// script run. All words of a document are text, never markup; controls and bidirectional marks show by their names. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// var parser = new PolicyParser(new PolicyParserOptions { IncludeRefused = true });
/// PolicyDocument document = await parser.ParseFileAsync("report.txt");
/// using FileStream page = File.Create("report.html");
/// PolicyReport.Write(document, page);
/// </code>
/// </example>
public static class PolicyReport
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the page of one document: its outline, its text with everything marked, and its indicators as a table.</summary>
    /// <param name="document">The document. Refused numbers show where it lists them (<see cref="PolicyParserOptions.IncludeRefused"/>).</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="options">Language and catalogue; the defaults when null.</param>
    /// <exception cref="ArgumentException">A span of <paramref name="document"/> reaches beyond its text.</exception>
    public static void Write(PolicyDocument document, Stream stream, PolicyReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentSpans.Check(document, nameof(document));
        Write(stream, html => new DocumentPage(document, options ?? new()).Write(html));
    }

    /// <summary>Writes the page that leads to several documents: a table of them, and charts of the well-known indicators they share.</summary>
    /// <param name="entries">The documents; shown by region and year, whatever their order here.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="options">Language and catalogue; the defaults when null.</param>
    public static void WriteIndex(IEnumerable<ReportIndexEntry> entries, Stream stream, PolicyReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ReportIndexEntry[] all = [.. entries];
        Write(stream, html => new IndexPage(all, options ?? new()).Write(html));
    }

    /// <summary>Writes what one document aims at beside what a later one says was reached, matched by indicator and period.</summary>
    /// <param name="earlier">The document whose targets are looked for.</param>
    /// <param name="later">The document whose results answer them.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="options">Language and catalogue; the defaults when null.</param>
    /// <exception cref="ArgumentException">A span of a document reaches beyond its text.</exception>
    public static void WriteComparison(PolicyDocument earlier, PolicyDocument later, Stream stream, PolicyReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        DocumentSpans.Check(earlier, nameof(earlier));
        DocumentSpans.Check(later, nameof(later));
        var comparison = TargetComparison.Of(earlier, later);
        Write(stream, html => new ComparisonPage(comparison, options ?? new()).Write(html));
    }

    private static void Write(Stream stream, Action<HtmlWriter> page)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, s_utf8, 64 * 1024, leaveOpen: true);
        page(new HtmlWriter(writer));
    }
}
