using PolicyParse.Report.Html;

namespace PolicyParse.Report.Pages;

/// <summary>How many of what: the legend of the text's colours, each a button that goes through its marks; behind them the diagnostics.</summary>
internal static class CountsView
{
    public static void Write(HtmlWriter html, PolicyDocument document, Labels labels)
    {
        foreach (IndicatorStatus status in Enum.GetValues<IndicatorStatus>())
            WriteCount(html, labels, "quantity " + Words.Of(status), "status." + Words.Of(status), document.Indicators.Count(i => i.Status == status));
        if (document.Refused is { } refused)
            WriteCount(html, labels, "refusal", "refused", refused.Count);
        WriteCount(html, labels, "removal", "removed", document.Removed.Count);
        WriteCount(html, labels, "gap", "gaps", document.Gaps.Count);
        WriteCount(html, labels, "repair", "repairs", document.Repairs.Count);
        WriteCount(html, labels, "redaction", "redactions", document.Redactions.Count);
        WriteDiagnostics(html, labels, document.Diagnostics);
    }

    private static void WriteCount(HtmlWriter html, Labels labels, string className, string label, int count)
    {
        html.Markup("<li><button type=\"button\"").Attribute("data-walk", className);
        if (count == 0)
            html.Markup(" disabled");
        html.Markup("><span").Attribute("class", "swatch " + className).Markup("></span>").Label(labels, label)
            .Markup(" <b>").Number(count).Markup("</b></button></li>");
    }

    // They have places or none: the button leads to their list.
    private static void WriteDiagnostics(HtmlWriter html, Labels labels, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
            return;
        html.Markup("<li><button type=\"button\" data-open=\"tab-facts\"><span").Attribute("class", "swatch severity " + Words.Of(diagnostics.Max(d => d.Severity))).Markup("></span>")
            .Label(labels, "diagnostics").Markup(" <b>").Number(diagnostics.Count).Markup("</b></button></li>");
    }
}
