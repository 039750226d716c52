using System.Globalization;
using PolicyParse.Report.Charts;
using PolicyParse.Report.Html;

namespace PolicyParse.Report.Pages;

/// <summary>The page that leads to several documents; its slots are those of <c>index.html</c>.</summary>
internal sealed class IndexPage(IReadOnlyList<ReportIndexEntry> entries, PolicyReportOptions options)
{
    private static readonly PageShell s_shell = new("index.html", ["base.css", "list.css"], ["base.js", "list.js"]);

    private readonly Labels _labels = Labels.In(options.Language);

    public void Write(HtmlWriter html)
    {
        List<KnownChart> charts = KnownChart.Of(entries);
        s_shell.Write(html, _labels, _labels["index.title"], slot => Fill(html, slot, charts), _ => { });
    }

    private void Fill(HtmlWriter html, string slot, List<KnownChart> charts)
    {
        switch (slot)
        {
            case "count": html.Number(entries.Count); break;
            case "rows": WriteRows(html); break;
            case "charts": KnownChartsView.Write(html, charts, options.Catalog, _labels); break;
            default: throw new InvalidOperationException($"index.html has an unknown slot {slot}");
        }
    }

    private void WriteRows(HtmlWriter html)
    {
        IEnumerable<ReportIndexEntry> sorted = entries
            .OrderBy(e => e.Error is not null)
            .ThenBy(e => e.Metadata?.Region is null)
            .ThenBy(e => e.Metadata?.Region, StringComparer.Ordinal)
            .ThenBy(e => e.Metadata?.Year)
            .ThenBy(e => e.Title, StringComparer.Ordinal);
        foreach (ReportIndexEntry entry in sorted)
            WriteRow(html, entry);
    }

    private void WriteRow(HtmlWriter html, ReportIndexEntry entry)
    {
        html.Markup("<tr>").Element("td", "own", entry.Metadata?.Region ?? "—");
        html.Element("td", "year", entry.Metadata?.Year?.ToString(CultureInfo.InvariantCulture) ?? "—");
        if (entry.Link is { } link)
            html.Markup("<th scope=\"row\" dir=\"auto\"><a href=\"").Value(link).Markup("\">").Text(entry.Title).Markup("</a></th>");
        else
            html.Element("th", "failed", entry.Title);
        html.Markup("<td class=\"genre\">");
        if (entry.Metadata is { } metadata)
            html.Label(_labels, "genre." + Words.Of(metadata.Genre));
        html.Markup("</td>");
        foreach (IndicatorStatus status in Enum.GetValues<IndicatorStatus>())
            html.Markup("<td class=\"number\">").Number(entry.Indicators.GetValueOrDefault(status)).Markup("</td>");
        WriteDiagnostics(html, entry);
        html.Markup("</tr>\n");
    }

    private void WriteDiagnostics(HtmlWriter html, ReportIndexEntry entry)
    {
        html.Markup("<td class=\"diagnostics\">");
        if (entry.Error is { } error)
            html.Element("span", "severity error", error);
        foreach (Severity severity in Enum.GetValues<Severity>().Reverse())
        {
            if (entry.Diagnostics.GetValueOrDefault(severity) is not (> 0 and var count))
                continue;
            html.Markup("<span").Attribute("class", "severity " + Words.Of(severity)).Markup("><b>").Number(count).Markup("</b> ")
                .Label(_labels, "severity." + Words.Of(severity)).Markup("</span> ");
        }
        html.Markup("</td>");
    }
}
