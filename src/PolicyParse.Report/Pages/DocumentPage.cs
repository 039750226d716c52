using PolicyParse.Report.Charts;
using PolicyParse.Report.Html;
using PolicyParse.Report.Marking;

namespace PolicyParse.Report.Pages;

/// <summary>The page of one document; its slots are those of <c>document.html</c>.</summary>
internal sealed class DocumentPage(PolicyDocument document, PolicyReportOptions options)
{
    private static readonly PageShell s_shell = new(
        "document.html",
        ["base.css", "document.css", "marks.css", "side.css"],
        ["base.js", "notes.js", "table.js", "csv.js", "outline.js", "strip.js", "document.js"]);

    private readonly Labels _labels = Labels.In(options.Language);
    private readonly SectionList _sections = new(document);
    private readonly DocumentMarks _marks = new(document);

    public void Write(HtmlWriter html)
    {
        List<Block> blocks = Blocks.Of(document, _sections);
        string title = Titles.Of(document);
        s_shell.Write(html, _labels, title, slot => Fill(html, slot, title, blocks), json => DocumentData.Write(json, document, _sections, _marks, options.Catalog));
    }

    private void Fill(HtmlWriter html, string slot, string title, List<Block> blocks)
    {
        switch (slot)
        {
            case "index": WriteIndexLink(html); break;
            case "title": html.Text(title); break;
            case "facts": FactsView.WriteShort(html, document, _labels); break;
            case "counts": CountsView.Write(html, document, _labels); break;
            case "outline": OutlineView.Write(html, _sections, _labels); break;
            case "text": new TextView(document, _marks).Write(html, blocks); break;
            case "strip": NumberStrip.Write(html, document); break;
            case "growth": GrowthView.Write(html, GrowthRates.Of(document), _labels); break;
            case "facts.all": FactsView.Write(html, document, _labels); break;
            case "traces": TracesView.Write(html, document, _labels); break;
            default: throw new InvalidOperationException($"document.html has an unknown slot {slot}");
        }
    }

    private void WriteIndexLink(HtmlWriter html)
    {
        if (options.IndexPath is { } path)
            html.Markup("<a class=\"icon\" rel=\"up\" data-t-label=\"index.title\" href=\"").Value(PageLink.To(path)).Markup("\"")
                .Attribute("aria-label", _labels["index.title"]).Markup(">←</a>");
    }
}
