using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>What an element of a page is there for, told by its tag, its class and its id.</summary>
internal static class PageRole
{
    private static readonly string[] Tags = ["nav", "footer", "aside", "header", "form", "dialog", "menu", "button"];

    // Words of class names and ids, whole or as the beginning of one: footer, footer_txt, page-footer.
    private static readonly string[] Words =
    [
        "nav", "navbar", "menu", "topbar", "toolbar", "header", "head", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "position", "location",
        "footer", "foot", "copyright", "bottom", "friendlink", "friendlinks", "sitemap",
        "sidebar", "aside", "related", "relate", "xgwz", "xglj", "recommend", "recommended", "hot", "hotnews", "rank", "ranking", "paihang",
        "comment", "comments", "login", "register", "modal", "popup", "dialog", "search", "share", "bdshare", "qrcode", "weixin", "ad", "ads", "advert", "banner", "pager", "pagination",
    ];

    /// <summary>True for an element that serves the page, not the document: navigation, sidebars, footers, comments.</summary>
    public static bool IsFurniture(SourceContainer container) =>
        Array.IndexOf(Tags, container.Tag) >= 0 || NamesFurniture(container.Names);

    private static bool NamesFurniture(ReadOnlySpan<char> names)
    {
        int start = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            if (i < names.Length && char.IsAsciiLetter(names[i]) && !(i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])))
                continue;
            if (IsWord(names[start..i]))
                return true;
            start = i < names.Length && char.IsAsciiLetter(names[i]) ? i : i + 1;
        }
        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> name)
    {
        foreach (string word in Words)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
