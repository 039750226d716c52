using System.Globalization;
using PolicyParse.Report.Comparing;
using PolicyParse.Report.Html;

namespace PolicyParse.Report.Pages;

/// <summary>Targets beside results; its slots are those of <c>comparison.html</c>.</summary>
internal sealed class ComparisonPage(TargetComparison comparison, PolicyReportOptions options)
{
    private static readonly PageShell s_shell = new("comparison.html", ["base.css", "list.css"], ["base.js", "list.js"]);

    private readonly Labels _labels = Labels.In(options.Language);

    public void Write(HtmlWriter html)
    {
        string title = $"{Titles.Of(comparison.Earlier)} → {Titles.Of(comparison.Later)}";
        s_shell.Write(html, _labels, title, slot => Fill(html, slot), _ => { });
    }

    private void Fill(HtmlWriter html, string slot)
    {
        switch (slot)
        {
            case "earlier": html.Text(Titles.Of(comparison.Earlier)); break;
            case "later": html.Text(Titles.Of(comparison.Later)); break;
            case "earlier.facts": FactsView.WriteShort(html, comparison.Earlier, _labels); break;
            case "later.facts": FactsView.WriteShort(html, comparison.Later, _labels); break;
            case "answered.count": html.Number(comparison.Rows.Count(r => r.Results.Count > 0)); break;
            case "open.count": html.Number(comparison.Rows.Count(r => r.Results.Count == 0)); break;
            case "answered": WriteRows(html, comparison.Rows.Where(r => r.Results.Count > 0)); break;
            case "open": WriteRows(html, comparison.Rows.Where(r => r.Results.Count == 0)); break;
            default: throw new InvalidOperationException($"comparison.html has an unknown slot {slot}");
        }
    }

    private void WriteRows(HtmlWriter html, IEnumerable<ComparisonRow> rows)
    {
        foreach (ComparisonRow row in rows)
        {
            html.Markup("<tr>").Element("th", "own", row.Target.Name).Element("td", "year", row.Target.Period ?? "—");
            html.Markup("<td>");
            WriteStatement(html, comparison.Earlier, row.Target);
            html.Markup("</td>");
            WriteResults(html, row);
            html.Markup("</tr>\n");
        }
    }

    private void WriteResults(HtmlWriter html, ComparisonRow row)
    {
        if (row.Results.Count == 0)
            return;
        html.Markup("<td>");
        foreach (Indicator result in row.Results)
            WriteStatement(html, comparison.Later, result);
        Difference?[] differences = [.. row.Results.Select(r => Difference.Of(row.Target, r))];
        html.Markup("</td><td class=\"number\"");
        if (differences[0] is { } first)
            html.Attribute("data-number", first.Value.ToString(CultureInfo.InvariantCulture));
        html.Markup(">");
        foreach (Difference? difference in differences)
            WriteDifference(html, difference);
        html.Markup("</td>");
    }

    private void WriteDifference(HtmlWriter html, Difference? difference)
    {
        html.Markup("<div class=\"difference\">").Text(difference?.Words ?? "—");
        if (difference is { IsPoints: true })
            html.Markup(" ").Label(_labels, "points");
        html.Markup("</div>");
    }

    private static void WriteStatement(HtmlWriter html, PolicyDocument document, Indicator indicator)
    {
        html.Markup("<div class=\"statement\"><b").Attribute("class", Words.Of(indicator.Status)).Markup(">").Text(QuantityText.Of(indicator)).Markup("</b>");
        if (indicator.Scope is { } scope)
            html.Element("span", "scope", scope);
        html.Markup("<q dir=\"auto\">");
        WriteSentence(html, document.Text, indicator);
        html.Markup("</q></div>");
    }

    private static void WriteSentence(HtmlWriter html, string text, Indicator indicator)
    {
        TextSpan sentence = indicator.Sentence, number = indicator.Quantity.Span;
        if (!sentence.Contains(number))
        {
            html.Text(sentence.Of(text));
            return;
        }
        html.Text(text.AsSpan(sentence.Start, number.Start - sentence.Start))
            .Markup("<mark").Attribute("class", "quantity " + Words.Of(indicator.Status)).Markup(">").Text(number.Of(text)).Markup("</mark>")
            .Text(text.AsSpan(number.End, sentence.End - number.End));
    }
}
