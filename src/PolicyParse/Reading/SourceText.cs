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
internal sealed record SourceText(
    string Text,
    SourceKind Kind,
    string MediaType,
    string Encoding,
    IReadOnlyList<SourceBlock> Blocks,
    IReadOnlyDictionary<string, string> Provenance,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? Name = null,
    string? Id = null);

/// <summary>One block of a page: a line of the visible text.</summary>
/// <param name="Span">Its place in <see cref="SourceText.Text"/>, without the line end.</param>
/// <param name="Tag">The block element's name, in lower case.</param>
/// <param name="Path">The number of the block's container: blocks with the same number have the same parent element.</param>
/// <param name="LinkLength">How many of its code units are links' words.</param>
/// <param name="InTable">True in a table's cell or row.</param>
internal readonly record struct SourceBlock(TextSpan Span, string Tag, int Path, int LinkLength, bool InTable);
