using AngleSharp.Dom;

namespace PolicyParse.Reading.Pages;

/// <summary>Writes the visible words of a page's tree. Walks without recursion: a tree may be deep.</summary>
internal static class TreeReader
{
    public static void Write(IDocument document, PageText text)
    {
        if (document.Body is not { } body)
            return;
        var path = new Stack<(INode Node, PageElement Element, int Next)>();
        path.Push((body, PageElement.Of("body"), 0));
        while (path.TryPop(out (INode Node, PageElement Element, int Next) at))
        {
            // NextSibling searches the parent's children each time; the index does not.
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                text.Close(at.Element);
                continue;
            }
            path.Push(at with { Next = at.Next + 1 });
            INode child = at.Node.ChildNodes[at.Next];
            if (child is IText words)
                text.Write(words.Data);
            else if (child is IElement element && Open(element, text) is { } opened)
                path.Push((child, opened, 0));
        }
    }

    private static PageElement? Open(IElement element, PageText text)
    {
        PageElement kind = PageElement.Of(element.LocalName);
        if (kind.Is(ElementTraits.Hidden) || IsHidden(element))
            return null;
        string names = kind.Is(ElementTraits.Block) ? $"{element.ClassName} {element.Id}" : "";
        text.Open(kind, names, kind.Name == "a" && element.HasAttribute("href"));
        return kind.Is(ElementTraits.Void) ? null : kind;
    }

    // visibility:hidden is no sign: pages hide their article so until a script has run.
    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && HidesDisplay(style));

    private static bool HidesDisplay(string style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 7).TrimStart().TrimStart(':').TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
