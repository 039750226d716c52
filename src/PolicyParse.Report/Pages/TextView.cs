using PolicyParse.Report.Html;
using PolicyParse.Report.Marking;

namespace PolicyParse.Report.Pages;

/// <summary>The text as it was read, block by block, with everything marked.</summary>
internal sealed class TextView(PolicyDocument document, DocumentMarks marks) : IMarkElements
{
    private const int DeepestHeading = 6;

    public void Write(HtmlWriter html, List<Block> blocks)
    {
        var text = new MarkedText(document.Text, marks.All, this);
        foreach (Block block in blocks)
        {
            string tag = TagOf(block);
            html.Markup("<").Asset(tag).Attribute("class", ClassOf(block)).Attribute("data-o", block.Span.Start);
            if (block.Section >= 0)
                html.Markup(" id=\"s").Number(block.Section).Markup("\"");
            html.Markup(" dir=\"auto\">");
            text.Write(html, block.Span);
            html.Markup("</").Asset(tag).Markup(">\n");
        }
    }

    public void Open(HtmlWriter html, Mark mark, bool isFirst)
    {
        switch (mark.Kind)
        {
            case MarkKind.Sentence: html.Markup("<span class=\"s\"").Attribute("data-s", mark.Index).Markup(">"); break;
            case MarkKind.Name: html.Markup("<span class=\"n\"").Attribute("data-of", string.Join(' ', marks.NamedBy(mark.Index))).Markup(">"); break;
            case MarkKind.Point: html.Markup("<b>"); break;
            default: OpenNote(html, mark, isFirst); break;
        }
    }

    public void Close(HtmlWriter html, Mark mark) => html.Markup("</").Asset(ElementOf(mark.Kind)).Markup(">");

    // What a reader may ask about: it takes the focus, and its pieces know what they stand for.
    private void OpenNote(HtmlWriter html, Mark mark, bool isFirst)
    {
        html.Markup("<").Asset(ElementOf(mark.Kind)).Attribute("class", ClassOf(mark)).Attribute("data-k", Words.Of(mark.Kind)).Attribute("data-i", mark.Index);
        if (isFirst)
        {
            html.Markup(" id=\"").Asset(IdPrefix(mark.Kind)).Number(mark.Index + 1).Markup("\" tabindex=\"-1\"");
            html.Asset(mark.Kind == MarkKind.Quantity ? " role=\"button\"" : " role=\"note\"");
        }
        html.Markup(">");
    }

    private string ClassOf(Mark mark) => mark.Kind == MarkKind.Quantity
        ? "quantity " + Words.Of(document.Indicators[mark.Index].Status)
        : Words.Of(mark.Kind);

    /// <summary>How the id of a mark's element begins; a number from 1 follows.</summary>
    public static string IdPrefix(MarkKind kind) => kind == MarkKind.Quantity ? "i" : Words.Of(kind);

    private static string ElementOf(MarkKind kind) => kind switch
    {
        MarkKind.Point => "b",
        MarkKind.Quantity => "mark",
        MarkKind.Removal => "del",
        _ => "span",
    };

    private static string TagOf(Block block) => block.Kind == BlockKind.Heading ? "h" + Math.Min(DeepestHeading, block.Level + 1) : "p";

    private static string ClassOf(Block block) => block.Kind switch
    {
        BlockKind.Heading => "block heading",
        BlockKind.Paragraph => "block paragraph",
        BlockKind.Title => "block name",
        _ => "block rest",
    };
}
