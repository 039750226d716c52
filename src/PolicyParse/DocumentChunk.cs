namespace PolicyParse;

/// <summary>A piece of a document for search and retrieval, as <see cref="PolicyDocument.Chunk"/> makes it.</summary>
/// <param name="Id">The section's id and the chunk's number in it: <c>2.1#3</c>. Unique in the document, the same for the same document and size.</param>
/// <param name="Text">The clean words, a line end between paragraphs.</param>
/// <param name="Spans">The places of the words in <see cref="PolicyDocument.Text"/>, one for each paragraph or part of a paragraph, in order.</param>
/// <param name="Section">The <see cref="Section.Id"/> of the section that the words stand in.</param>
/// <param name="SectionPath">The headings that lead to the words, the highest first: <c>二、主要任务</c>, <c>（一）扩大内需</c>. Empty before the first heading and behind a gap.</param>
/// <param name="Title">The document's title, where it has one.</param>
public sealed record DocumentChunk(
    string Id,
    string Text,
    IReadOnlyList<TextSpan> Spans,
    string Section,
    IReadOnlyList<string> SectionPath,
    string? Title = null);
