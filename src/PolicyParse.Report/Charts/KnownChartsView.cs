using PolicyParse.Report.Html;

namespace PolicyParse.Report.Charts;

/// <summary>Charts of well-known indicators: a table by place and year, target and result as bars on one scale.</summary>
internal static class KnownChartsView
{
    public static void Write(HtmlWriter html, IReadOnlyList<KnownChart> charts, IndicatorCatalog catalog, Labels labels)
    {
        foreach (KnownChart chart in charts)
        {
            html.Markup("<section class=\"chart\"><h3>");
            WriteName(html, chart.Code, catalog);
            html.Markup("</h3><table><thead><tr>");
            foreach (string column in (string[])["fact.region", "fact.year", "status.target", "status.achieved"])
                html.Markup("<th scope=\"col\">").Label(labels, column).Markup("</th>");
            html.Markup("</tr></thead><tbody>");
            BarScale scale = ScaleOf(chart);
            foreach (KnownRow row in chart.Rows)
                WriteRow(html, row, scale);
            html.Markup("</tbody></table></section>");
        }
    }

    private static void WriteName(HtmlWriter html, string code, IndicatorCatalog catalog)
    {
        if (!catalog.TryGet(code, out IndicatorCatalogEntry? entry))
        {
            html.Text(code);
            return;
        }
        html.Element("span", "own", entry.Names[0]).Markup(" <small lang=\"en\">").Text(entry.EnglishName).Markup("</small>");
    }

    private static void WriteRow(HtmlWriter html, KnownRow row, BarScale scale)
    {
        html.Markup("<tr>").Element("th", "own", row.Region).Element("td", "year", row.Year);
        WriteCell(html, row.Targets, scale);
        WriteCell(html, row.Results, scale);
        html.Markup("</tr>");
    }

    private static void WriteCell(HtmlWriter html, IReadOnlyList<ToldRate> rates, BarScale scale)
    {
        html.Markup("<td>");
        foreach (ToldRate told in rates)
        {
            html.Markup("<a class=\"rate\" href=\"").Value(told.Entry.Link).Markup("#i").Number(told.Rate.Index + 1).Markup("\"")
                .Attribute("title", told.Entry.Title).Markup(">");
            Bar.Write(html, scale, told.Rate);
            html.Element("span", "words", QuantityText.InPercent(told.Rate.Indicator)).Markup("</a>");
        }
        html.Markup("</td>");
    }

    private static BarScale ScaleOf(KnownChart chart) =>
        BarScale.Of(chart.Rows.SelectMany(r => r.Targets.Concat(r.Results)).SelectMany(t => (decimal[])[t.Rate.Value, t.Rate.End]));
}
