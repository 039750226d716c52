using PolicyParse.Report.Html;
using PolicyParse.Report.Marking;

namespace PolicyParse.Report.Pages;

/// <summary>The section tree as nested lists of links, each with the number of its indicators.</summary>
internal static class OutlineView
{
    public static void Write(HtmlWriter html, SectionList sections, Labels labels)
    {
        int depth = -1;
        for (int i = 0; i < sections.Entries.Count; i++)
        {
            SectionEntry entry = sections.Entries[i];
            Step(html, depth, entry.Depth);
            depth = entry.Depth;
            Write(html, entry, i, labels);
        }
        Step(html, depth, -1);
    }

    // From the item before to the place where the next one begins.
    private static void Step(HtmlWriter html, int from, int to)
    {
        if (to > from)
        {
            html.Markup("<ol>");
            return;
        }
        for (; from > to; from--)
            html.Markup("</li></ol>");
        if (to >= 0)
            html.Markup("</li>");
    }

    private static void Write(HtmlWriter html, SectionEntry entry, int index, Labels labels)
    {
        html.Markup("<li><a href=\"#s").Number(index).Markup("\"").Attribute("data-section", index).Markup(">");
        if (entry.Title.Length > 0)
            html.Element("span", "title", entry.Title);
        else
            html.Markup("<span class=\"title\">").Label(labels, "section." + Words.Of(entry.Section.Kind)).Markup("</span>");
        if (entry.Indicators > 0)
            html.Markup("<span class=\"count\">").Number(entry.Indicators).Markup("</span>");
        html.Markup("</a>");
    }
}
