using System.Buffers;
using AngleSharp.Dom;

namespace PolicyParse.Reading.Pages;

/// <summary>Writes the visible words of a page's tree. Walks without recursion: a tree may be deep.</summary>
internal static class TreeReader
{
    private static readonly Property Display = new("display");
    private static readonly Property Alignment = new("text-align");

    /// <param name="showHidden">True to write also what the page hides.</param>
    public static void Write(IDocument document, PageText text, bool showHidden = false)
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
            else if (child is IElement element && Open(element, text, showHidden) is { } opened)
                path.Push((child, opened, 0));
        }
    }

    private static PageElement? Open(IElement element, PageText text, bool showHidden)
    {
        PageElement kind = PageElement.Of(element.LocalName);
        if (kind.Is(ElementTraits.Hidden) || (!showHidden && IsHidden(element)))
            return null;
        if (kind.Is(ElementTraits.Block))
            text.Open(kind, $"{element.ClassName} {element.Id}", centered: IsCentered(element));
        else
            text.Open(kind, isLink: kind.Name == "a" && element.HasAttribute("href"));
        return kind.Is(ElementTraits.Void) ? null : kind;
    }

    // visibility:hidden is no sign: pages hide their article so until a script has run.
    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && HidesDisplay(style));

    private static bool HidesDisplay(string style) => StyleValue(style, Display).StartsWith("none", StringComparison.OrdinalIgnoreCase);

    private static bool? IsCentered(IElement element)
    {
        ReadOnlySpan<char> align = element.GetAttribute("style") is { } style ? StyleValue(style, Alignment) : default;
        if (align.IsEmpty)
            align = element.GetAttribute("align");
        return align.IsEmpty ? null : align.StartsWith("center", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> StyleValue(ReadOnlySpan<char> style, Property property)
    {
        int at = style.IndexOfAny(property.Search);
        return at < 0 ? default : style[(at + property.Name.Length)..].TrimStart().TrimStart(':').TrimStart();
    }

    private sealed record Property(string Name)
    {
        // Without a culture's tables, IndexOf that ignores case goes from character to character; this does not.
        public SearchValues<string> Search { get; } = SearchValues.Create([Name], StringComparison.OrdinalIgnoreCase);
    }
}
