using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PolicyParse.Reading;
using PolicyParse.Reading.Pages;

namespace PolicyParse.Tests.Reading.Pages;

/// <summary>A page's text as a browser's tree shows it: AngleSharp decides which elements stand in which.</summary>
internal static class BrowserTree
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    public static SourceText Read(string html)
    {
        var text = new PageText();
        using IDocument document = Parser.ParseDocument(html);
        foreach (INode child in document.Body!.ChildNodes)
            Write(child, text);
        return text.ToSource("utf-8", new Dictionary<string, string>(), [], name: null);
    }

    private static void Write(INode node, PageText text)
    {
        if (node is IText words)
            text.Write(words.Data);
        if (node is not IElement element)
            return;
        PageElement kind = PageElement.Of(element.LocalName);
        var look = new ElementLook(string.Concat(element.Attributes.Select(a => $" {a.Name}=\"{a.Value}\"")));
        if (kind.Is(ElementTraits.Hidden) || look.HidesContent)
            return;
        text.Open(kind, look.Names, isLink: kind.Name == "a" && look.HasTarget, look.IsCentered);
        foreach (INode child in node.ChildNodes)
            Write(child, text);
        if (!kind.Is(ElementTraits.Void))
            text.Close(kind);
    }
}
