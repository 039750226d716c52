using System.Collections.Frozen;

namespace PolicyParse.Reading.Pages;

/// <summary>How an element shapes a page's text.</summary>
[Flags]
internal enum ElementTraits
{
    Inline = 0,

    /// <summary>Stands on lines of its own.</summary>
    Block = 1,

    /// <summary>A block that holds words, not blocks: its container is the block around it.</summary>
    Leaf = 2,

    /// <summary>Never shown.</summary>
    Hidden = 4,

    /// <summary>Has no content and no end tag.</summary>
    Void = 8,

    /// <summary>Its content is no markup: it reaches to its end tag, whatever stands in between.</summary>
    Raw = 16,

    /// <summary>Reopened by the HTML parser in every block until it is closed (<c>b</c>, <c>font</c>).</summary>
    Formatting = 32,

    /// <summary>Closed by its like, without an end tag (<c>p</c>, <c>li</c>).</summary>
    Implied = 64,

    /// <summary>A table's cell.</summary>
    Cell = 128,

    /// <summary>Between a table and its cells.</summary>
    Row = 256,

    /// <summary>Keeps its line ends.</summary>
    Preformatted = 512,
}

/// <summary>An element's name and traits; one instance a name.</summary>
internal sealed record PageElement(string Name, ElementTraits Traits)
{
    private static readonly PageElement Unknown = new("", ElementTraits.Inline);

    private static readonly FrozenDictionary<string, PageElement> Known = Rows().ToFrozenDictionary(e => e.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, PageElement>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Is(ElementTraits traits) => (Traits & traits) != 0;

    /// <summary>The element of a name in any case; one inline element for all that are not known.</summary>
    public static PageElement Of(ReadOnlySpan<char> name) => KnownSpans.TryGetValue(name, out PageElement? element) ? element : Unknown;

    private static IEnumerable<PageElement> Rows() =>
    [
        .. Row(ElementTraits.Inline, "sup"),
        .. Row(ElementTraits.Block, "html body div section article main header footer nav aside address blockquote center details dialog dir dl fieldset figure form hgroup menu ol ul table search summary legend frameset noframes marquee"),
        .. Row(ElementTraits.Block | ElementTraits.Leaf, "h1 h2 h3 h4 h5 h6 figcaption"),
        .. Row(ElementTraits.Block | ElementTraits.Leaf | ElementTraits.Implied, "p li dt dd"),
        .. Row(ElementTraits.Block | ElementTraits.Leaf | ElementTraits.Preformatted, "pre listing plaintext"),
        .. Row(ElementTraits.Block | ElementTraits.Cell, "td th caption"),
        .. Row(ElementTraits.Block | ElementTraits.Row, "tr thead tbody tfoot colgroup"),
        .. Row(ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        .. Row(ElementTraits.Void, "area base basefont bgsound br col frame hr img input link meta param source track wbr embed"),
        .. Row(ElementTraits.Hidden, "head template noscript select optgroup option datalist audio video canvas object applet svg math map rp"),
        .. Row(ElementTraits.Hidden | ElementTraits.Raw, "script style textarea title iframe noembed xmp"),
    ];

    private static IEnumerable<PageElement> Row(ElementTraits traits, string names) => names.Split(' ').Select(name => new PageElement(name, traits));
}
