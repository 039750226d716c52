using PolicyParse.Cleaning;

namespace PolicyParse.Structure;

/// <summary>The third pass's product: the section tree over the clean text. All spans are in <see cref="CleanText.Text"/>.</summary>
internal sealed record Outline(CleanText Text, OutlineSection[] Sections, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A section of the outline.</summary>
/// <param name="Id">Its place in the tree: <c>2.1</c> is the first section in the second, <c>0</c> the preamble, so that the first heading is 1.</param>
/// <param name="Kind">What it stands on.</param>
/// <param name="Level">1 for a top heading; 0 for preamble and detached text.</param>
/// <param name="Heading">The heading's words, marker included; null for none.</param>
/// <param name="Marker">The marker; empty where there is none.</param>
/// <param name="Title">The title, without a final full stop; empty for a bare marker.</param>
/// <param name="Number">The marker's number.</param>
/// <param name="Paragraphs">The paragraphs before the first child, in order.</param>
/// <param name="Children">The sections inside, in order.</param>
/// <param name="Context">For detached text, the last section before the gap; null otherwise.</param>
/// <param name="Role">What part of the document the section is.</param>
internal sealed record OutlineSection(
    string Id,
    SectionKind Kind,
    int Level,
    TextSpan? Heading,
    TextSpan Marker,
    TextSpan Title,
    int? Number,
    OutlineParagraph[] Paragraphs,
    OutlineSection[] Children,
    OutlineSection? Context = null,
    SectionRole Role = SectionRole.Body);

/// <summary>What part of a document a section is.</summary>
internal enum SectionRole
{
    Body,
    Annex,
    Glossary,
    ForwardedDocument,
}

/// <summary>A paragraph of the outline.</summary>
internal readonly record struct OutlineParagraph(TextSpan Span, ParagraphRole Role, IReadOnlyList<OutlinePoint> Points);

/// <summary>What a paragraph is for. Only <see cref="Text"/> and <see cref="TableRow"/> hold statements.</summary>
internal enum ParagraphRole
{
    Text,
    Title,
    SpeechLine,
    DocumentNumber,
    Adoption,
    Addressee,
    Signature,
    Date,
    TableOfContents,
    AttachmentNote,
    TableRow,
}

/// <summary>A point inside a paragraph.</summary>
internal readonly record struct OutlinePoint(TextSpan Marker, TextSpan Title);
