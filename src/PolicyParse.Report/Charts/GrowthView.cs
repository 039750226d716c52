using PolicyParse.Report.Html;
using PolicyParse.Report.Pages;

namespace PolicyParse.Report.Charts;

/// <summary>Rates of growth as bars: first what has both a result and a target, then the rest, each on a scale of its own.</summary>
internal static class GrowthView
{
    public static void Write(HtmlWriter html, IReadOnlyList<GrowthGroup> groups, Labels labels)
    {
        if (groups.Count == 0)
            html.Markup("<p class=\"none\">").Label(labels, "growth.none").Markup("</p>");
        Write(html, "growth.pairs", [.. groups.Where(g => g.IsPair)], labels);
        Write(html, "growth.others", [.. groups.Where(g => !g.IsPair)], labels);
    }

    private static void Write(HtmlWriter html, string heading, List<GrowthGroup> groups, Labels labels)
    {
        if (groups.Count == 0)
            return;
        BarScale scale = BarScale.Of(groups.SelectMany(g => g.Rates).SelectMany(r => (decimal[])[r.Value, r.End]));
        html.Markup("<h3>").Label(labels, heading).Markup("</h3><ul class=\"growth\">");
        foreach (GrowthGroup group in groups)
        {
            html.Markup("<li>").Element("h4", "own", group.Name);
            foreach (GrowthRate rate in group.Rates)
                Write(html, rate, scale, labels);
            html.Markup("</li>");
        }
        html.Markup("</ul>");
    }

    private static void Write(HtmlWriter html, GrowthRate rate, BarScale scale, Labels labels)
    {
        html.Markup("<a class=\"rate\" href=\"#i").Number(rate.Index + 1).Markup("\"><span class=\"of\">");
        if (rate.Indicator.Period is { } period)
            html.Element("span", "period", period);
        html.Label(labels, "status." + Words.Of(rate.Indicator.Status)).Markup("</span>");
        Bar.Write(html, scale, rate);
        html.Element("span", "words", QuantityText.InPercent(rate.Indicator)).Markup("</a>");
    }
}
