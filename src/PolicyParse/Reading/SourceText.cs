namespace PolicyParse.Reading;

/// <summary>What kind of text was read.</summary>
internal enum SourceKind
{
    PlainText,
    Html,
    Markdown,
}

/// <summary>The first pass's product: the decoded text (or a page's visible text), untouched, and what is known about it.</summary>
/// <param name="Text">For text and Markdown the decoded input; for a page its visible text, one block a line.</param>
/// <param name="Blocks">For a page, what it knows of each line of <paramref name="Text"/>, in order; empty otherwise.</param>
/// <param name="Containers">For a page, the elements that its blocks stand in; a parent comes before its children.</param>
internal sealed record SourceText(
    string Text,
    SourceKind Kind,
    string MediaType,
    string Encoding,
    IReadOnlyList<SourceBlock> Blocks,
    IReadOnlyDictionary<string, string> Provenance,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? Name = null,
    string? Id = null,
    IReadOnlyList<SourceContainer>? Containers = null);

/// <summary>One block of a page: a line of the visible text.</summary>
/// <param name="Span">Its place in <see cref="SourceText.Text"/>, without the line end.</param>
/// <param name="Tag">The block element's name, in lower case.</param>
/// <param name="Path">The number of the block's container in <see cref="SourceText.Containers"/>: blocks with the same number have the same parent element.</param>
/// <param name="LinkLength">How many of its code units are links' words.</param>
/// <param name="InTable">True for the row of a table; a table that only arranges the page has none.</param>
/// <param name="Look">How it looks on the page.</param>
internal readonly record struct SourceBlock(TextSpan Span, string Tag, int Path, int LinkLength, bool InTable, BlockLook Look = BlockLook.Plain);

/// <summary>How a block looks on its page.</summary>
[Flags]
internal enum BlockLook
{
    Plain = 0,

    /// <summary>A picture stands between the block before and this one's words.</summary>
    AfterImage = 1,

    /// <summary>All its words are bold, or in a heading.</summary>
    Bold = 2,

    Centered = 4,
}

/// <summary>An element of a page that holds blocks.</summary>
/// <param name="Parent">The number of the element around it; -1 for the body.</param>
/// <param name="Tag">Its name, in lower case.</param>
/// <param name="Names">Its class and id, as written.</param>
internal readonly record struct SourceContainer(int Parent, string Tag, string Names);
