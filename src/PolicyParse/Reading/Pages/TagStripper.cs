using System.Net;

namespace PolicyParse.Reading.Pages;

/// <summary>Writes a page's words without building its tree: for markup that is too large or too tangled.</summary>
internal static class TagStripper
{
    public static void Write(string html, PageText text)
    {
        var tags = new TagScanner(html);
        PageElement? hidden = null;
        while (tags.Next())
        {
            if (hidden is not null)
            {
                hidden = tags.Kind == TagKind.End && tags.Element == hidden ? null : hidden;
                continue;
            }
            switch (tags.Kind)
            {
                case TagKind.Text:
                    text.Write(WebUtility.HtmlDecode(tags.Content.ToString()));
                    break;
                case TagKind.Start when tags.Element.Is(ElementTraits.Hidden):
                    hidden = HidesContent(tags.Element) ? tags.Element : null;
                    break;
                case TagKind.Start:
                    text.Open(tags.Element, isLink: tags.Element.Name == "a");
                    break;
                case TagKind.End:
                    text.Close(tags.Element);
                    break;
            }
        }
    }

    // A page that never closes its head, an option or a picture would vanish whole.
    private static bool HidesContent(PageElement element) => element.Name is "template" or "noscript" or "select";
}
