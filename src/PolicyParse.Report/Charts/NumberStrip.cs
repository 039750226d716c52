using System.Globalization;
using System.Text;
using PolicyParse.Report.Html;
using PolicyParse.Report.Pages;

namespace PolicyParse.Report.Charts;

/// <summary>A strip along the text, as high as the window: a tick at the place of each number, by status.</summary>
internal static class NumberStrip
{
    private const int Height = 1000;

    public static void Write(HtmlWriter html, PolicyDocument document)
    {
        html.Markup("<svg class=\"ticks\" viewBox=\"0 0 10 1000\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        WriteTicks(html, "removal", document.Removed.Select(r => r.Span), document.Text.Length, asBands: true);
        foreach (IndicatorStatus status in Enum.GetValues<IndicatorStatus>())
            WriteTicks(html, Words.Of(status), document.Indicators.Where(i => i.Status == status).Select(i => i.Quantity.Span), document.Text.Length, asBands: false);
        WriteTicks(html, "gap", document.Gaps.Select(g => g.Span), document.Text.Length, asBands: false);
        html.Markup("</svg>");
    }

    private static void WriteTicks(HtmlWriter html, string className, IEnumerable<TextSpan> spans, int length, bool asBands)
    {
        var path = new StringBuilder();
        double last = -1;
        foreach (TextSpan span in spans)
        {
            double y = Scale(span.Start, length);
            // No screen shows two ticks of one colour nearer than this.
            if (y == last && !asBands)
                continue;
            last = y;
            path.Append(CultureInfo.InvariantCulture, $"M0 {y}H10");
            if (asBands)
                path.Append(CultureInfo.InvariantCulture, $"V{Scale(span.End, length)}H0Z");
        }
        if (path.Length > 0)
            html.Markup("<path").Attribute("class", className).Attribute("d", path.ToString()).Markup("/>");
    }

    private static double Scale(int offset, int length) => Math.Round((double)offset * Height / length, 1);
}
