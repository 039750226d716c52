using PolicyParse.Report.Html;
using PolicyParse.Report.Marking;

namespace PolicyParse.Report.Pages;

/// <summary>What was doubtful, and what cleaning did: lists whose rows lead to their places.</summary>
internal static class TracesView
{
    private const int LongestExcerpt = 60;

    public static void Write(HtmlWriter html, PolicyDocument document, Labels labels)
    {
        WriteDiagnostics(html, document, labels);
        WriteList(html, labels, "removed", MarkKind.Removal, document.Removed.Select(r => ("rule." + Group(r.Rule), r.Rule, r.Text)));
        WriteList(html, labels, "gaps", MarkKind.Gap, document.Gaps.Select(g => ("gap." + g.Reason, g.Reason, g.Text)));
        WriteList(html, labels, "repairs", MarkKind.Repair, document.Repairs.Select(r => ("repair." + r.Kind, r.Kind, $"{r.Before} → {r.After}")));
        WriteList(html, labels, "redactions", MarkKind.Redaction, document.Redactions.Select(r => ("redactions", "", r.Text)));
    }

    /// <summary>The family of a rule: shareSite of shareSite.uploader.</summary>
    public static string Group(string rule) => rule.IndexOf('.') is var dot and > 0 ? rule[..dot] : rule;

    private static void WriteDiagnostics(HtmlWriter html, PolicyDocument document, Labels labels)
    {
        if (document.Diagnostics.Count == 0)
            return;
        Heading(html, labels, "diagnostics", document.Diagnostics.Count);
        html.Markup("<ul class=\"traces\">");
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            html.Markup("<li><span").Attribute("class", "severity " + Words.Of(diagnostic.Severity)).Markup(">")
                .Label(labels, "severity." + Words.Of(diagnostic.Severity)).Markup("</span>")
                .Element("code", "own", diagnostic.Code).Element("span", "words", diagnostic.Message);
            if (diagnostic.Span is { } span)
                html.Markup("<button type=\"button\" class=\"go\"").Attribute("data-offset", span.Start).Markup(">").Label(labels, "goThere").Markup("</button>");
            html.Markup("</li>");
        }
        html.Markup("</ul>");
    }

    private static void WriteList(HtmlWriter html, Labels labels, string heading, MarkKind kind, IEnumerable<(string Label, string Id, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        Heading(html, labels, heading, all.Count);
        html.Markup("<ul class=\"traces\">");
        for (int i = 0; i < all.Count; i++)
        {
            html.Markup("<li><button type=\"button\" class=\"row\" data-go=\"").Asset(TextView.IdPrefix(kind)).Number(i + 1).Markup("\">");
            html.Label(labels, all[i].Label);
            if (all[i].Id.Length > 0)
                html.Element("code", "own", all[i].Id);
            html.Element("span", "words", Excerpt(all[i].Text)).Markup("</button></li>");
        }
        html.Markup("</ul>");
    }

    private static void Heading(HtmlWriter html, Labels labels, string key, int count) =>
        html.Markup("<h3>").Label(labels, key).Markup(" <span class=\"count\">").Number(count).Markup("</span></h3>");

    private static string Excerpt(string text)
    {
        int length = Math.Min(text.Length, LongestExcerpt);
        if (length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;
        return length < text.Length ? text[..length].ReplaceLineEndings(" ") + "…" : text.ReplaceLineEndings(" ");
    }
}
