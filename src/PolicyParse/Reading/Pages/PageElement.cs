using System.Collections.Frozen;

namespace PolicyParse.Reading.Pages;

/// <summary>How an element shapes a page's text, and which tags end it.</summary>
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

    /// <summary>Its content is no markup and not shown: it reaches to its end tag, whatever stands in between.</summary>
    Raw = 16,

    /// <summary>Goes on in every block until its own end tag (<c>b</c>, <c>font</c>).</summary>
    Formatting = 32,

    /// <summary>Closed by its like or with what is around it, without an end tag (<c>p</c>, <c>li</c>).</summary>
    Implied = 64,

    /// <summary>A table's cell or caption.</summary>
    Cell = 128,

    /// <summary>Between a table and its cells.</summary>
    Row = 256,

    /// <summary>Keeps its line ends.</summary>
    Preformatted = 512,

    /// <summary>No end tag inside it reaches beyond it.</summary>
    Barrier = 1024,

    /// <summary>A barrier that formatting does not pass either.</summary>
    Marker = 2048,

    /// <summary>The page itself: what it holds is read wherever its tags stand.</summary>
    Page = 4096,

    Heading = 8192,
}

/// <summary>An element's name and traits; one instance a name.</summary>
internal sealed class PageElement(string name, ElementTraits traits, int number)
{
    private static readonly PageElement Unknown = new("", ElementTraits.Inline, 0);

    private static readonly FrozenDictionary<string, PageElement> Known =
        Rows().SelectMany(row => row.Names.Split(' ').Select(name => (Name: name, row.Traits)))
            .Select((row, i) => new PageElement(row.Name, row.Traits, i + 1))
            .ToFrozenDictionary(e => e.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, PageElement>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Count => Known.Count + 1;

    public string Name => name;

    /// <summary>Below <see cref="Count"/>; 0 for what is not known.</summary>
    public int Number => number;

    public bool IsKnown => number > 0;

    public bool Is(ElementTraits any) => (traits & any) != 0;

    /// <summary>The element of a name in any case; one inline element for all that are not known.</summary>
    public static PageElement Of(ReadOnlySpan<char> name) => KnownSpans.TryGetValue(name, out PageElement? element) ? element : Unknown;

    private static IEnumerable<(ElementTraits Traits, string Names)> Rows() =>
    [
        (ElementTraits.Page, "html head body frameset"),
        (ElementTraits.Inline, "sup"),
        (ElementTraits.Block, "div section article main header footer nav aside address blockquote center details dialog dir dl fieldset figure form hgroup menu ol ul search summary legend noframes"),
        (ElementTraits.Block | ElementTraits.Leaf, "figcaption"),
        (ElementTraits.Block | ElementTraits.Leaf | ElementTraits.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementTraits.Block | ElementTraits.Leaf | ElementTraits.Implied, "p li dt dd"),
        (ElementTraits.Block | ElementTraits.Leaf | ElementTraits.Preformatted, "pre listing plaintext"),
        (ElementTraits.Block | ElementTraits.Barrier, "table"),
        (ElementTraits.Block | ElementTraits.Barrier | ElementTraits.Marker | ElementTraits.Cell, "td th caption"),
        (ElementTraits.Block | ElementTraits.Row, "tr thead tbody tfoot colgroup"),
        (ElementTraits.Block | ElementTraits.Barrier | ElementTraits.Marker, "marquee"),
        (ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (ElementTraits.Void, "area base basefont bgsound br col frame hr image img input link meta param source track wbr embed"),
        (ElementTraits.Hidden, "select datalist audio video canvas map svg math"),
        (ElementTraits.Hidden | ElementTraits.Implied, "optgroup option rp"),
        (ElementTraits.Implied, "rt"),
        (ElementTraits.Hidden | ElementTraits.Barrier | ElementTraits.Marker, "template object applet"),
        (ElementTraits.Barrier, "foreignobject desc annotation-xml"),
        (ElementTraits.Hidden | ElementTraits.Raw, "script style noscript textarea title iframe noembed xmp"),
    ];
}
