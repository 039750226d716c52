using PolicyParse.Report.Html;
using PolicyParse.Report.Pages;

namespace PolicyParse.Report.Charts;

/// <summary>One bar: from zero to the value, and for a range a lighter piece up to its other end.</summary>
internal static class Bar
{
    public static void Write(HtmlWriter html, BarScale scale, GrowthRate rate)
    {
        html.Markup("<svg").Attribute("class", "growth-bar " + Words.Of(rate.Indicator.Status)).Markup(" width=\"100%\" height=\"12\" aria-hidden=\"true\">");
        WritePiece(html, "range", scale.At(rate.Value), scale.At(rate.End));
        WritePiece(html, "value", scale.Zero, scale.At(rate.Value));
        string zero = BarScale.Percent(scale.Zero);
        html.Markup("<line class=\"zero\" y1=\"0\" y2=\"12\"").Attribute("x1", zero).Attribute("x2", zero).Markup("/></svg>");
    }

    private static void WritePiece(HtmlWriter html, string className, decimal from, decimal to)
    {
        if (from == to)
            return;
        html.Markup("<rect y=\"1\" height=\"10\"").Attribute("class", className)
            .Attribute("x", BarScale.Percent(Math.Min(from, to))).Attribute("width", BarScale.Percent(Math.Abs(to - from))).Markup("/>");
    }
}
