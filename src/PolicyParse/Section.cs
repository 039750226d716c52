using System.Text.Json.Serialization;

namespace PolicyParse;

/// <summary>What a <see cref="Section"/> stands on.</summary>
public enum SectionKind
{
    /// <summary>A section under a heading of its own.</summary>
    Heading,

    /// <summary>The text before the first heading.</summary>
    Preamble,

    /// <summary>The text after a gap that no heading claims.</summary>
    Detached,
}

/// <summary>A part of the document: a heading, the paragraphs under it, and the sections inside it.</summary>
/// <param name="Id">The place in the tree, <c>2.1</c> being the first section in the second; <c>0</c> for the preamble.</param>
/// <param name="Kind">What the section stands on.</param>
/// <param name="Marker">The numbering as written (<c>一、</c>, <c>(一)</c>, <c>第三章</c>); empty where there is none.</param>
/// <param name="Level">1 for a top heading, by nesting in this document; 0 for preamble and detached text.</param>
/// <param name="Title">What the heading says behind its marker; empty for a bare marker (<c>第十二条</c>).</param>
/// <param name="Span">From the heading to the end of the last section inside.</param>
/// <param name="Paragraphs">The paragraphs before the first child.</param>
/// <param name="Children">The sections inside, in document order.</param>
/// <param name="Number">The marker's number (<c>第十二条</c> → 12), where it has one.</param>
/// <param name="Heading">The heading's words, marker included; absent where there is none: a marker without a title (<c>第三条 本办法所称…</c>) starts its paragraph.</param>
public sealed record Section(
    string Id,
    SectionKind Kind,
    string Marker,
    [property: JsonPropertyOrder(2)] int Level,
    [property: JsonPropertyOrder(3)] string Title,
    [property: JsonPropertyOrder(5)] TextSpan Span,
    [property: JsonPropertyOrder(6)] IReadOnlyList<Paragraph> Paragraphs,
    [property: JsonPropertyOrder(7)] IReadOnlyList<Section> Children,
    [property: JsonPropertyOrder(1)] int? Number = null,
    [property: JsonPropertyOrder(4)] HeadingText? Heading = null);

/// <summary>A heading's clean words and their place.</summary>
/// <param name="Text">The words, marker included.</param>
/// <param name="Span">Their place.</param>
/// <remarks>A value, so that very many headings cost no object each.</remarks>
[method: JsonConstructor]
public readonly record struct HeadingText(string Text, TextSpan Span);

/// <summary>A paragraph's clean words and their place.</summary>
/// <param name="Text">The words: without what was removed inside them, repairs made, broken lines joined.</param>
/// <param name="Span">Their place.</param>
/// <param name="Points">What is announced inside it by <c>——</c>, <c>一是</c> or a short opening sentence.</param>
public sealed record Paragraph(string Text, TextSpan Span, IReadOnlyList<Point> Points);

/// <summary>A point inside a paragraph.</summary>
/// <param name="Marker">As written (<c>——</c>, <c>一是</c>, <c>第一，</c>); empty for an opening short sentence.</param>
/// <param name="Title">The words that announce it, without a final full stop.</param>
/// <param name="Span">Marker and title.</param>
public sealed record Point(string Marker, string Title, TextSpan Span);
