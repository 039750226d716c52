using System.Diagnostics.CodeAnalysis;

namespace PolicyParse.Report.Html;

/// <summary>The elements that every page is made of.</summary>
internal static class Elements
{
    public static HtmlWriter Attribute(this HtmlWriter html, [ConstantExpected] string name, ReadOnlySpan<char> value) =>
        html.Markup(" ").Asset(name).Markup("=\"").Value(value).Markup("\"");

    public static HtmlWriter Attribute(this HtmlWriter html, [ConstantExpected] string name, int value) =>
        html.Markup(" ").Asset(name).Markup("=\"").Number(value).Markup("\"");

    /// <summary>An element that holds nothing but text; its direction is its own and turns nothing around it.</summary>
    public static HtmlWriter Element(this HtmlWriter html, [ConstantExpected] string tag, [ConstantExpected] string className, ReadOnlySpan<char> text) =>
        html.Markup("<").Asset(tag).Attribute("class", className).Markup(" dir=\"auto\">").Text(text).Markup("</").Asset(tag).Markup(">");

    /// <summary>A label that changes with the page's language.</summary>
    public static HtmlWriter Label(this HtmlWriter html, Labels labels, string key) =>
        html.Markup("<span").Attribute("data-t", key).Markup(">").Text(labels[key]).Markup("</span>");
}
