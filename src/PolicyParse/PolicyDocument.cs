using System.Text.Json.Serialization;

namespace PolicyParse;

/// <summary>A policy document as data: what it says, how it is built, what it is, and every number in it.</summary>
/// <remarks>
/// Immutable, and safe to share between threads. Every <see cref="TextSpan"/> in it points into <see cref="Text"/>: cleaning
/// never moves anything, it says in <see cref="Removed"/>, <see cref="Gaps"/> and <see cref="Repairs"/> what it did and where.
/// </remarks>
/// <param name="SchemaVersion">The version of the JSON contract, <c>1.0</c>.</param>
/// <param name="Generator">What made this document.</param>
/// <param name="Source">What was read.</param>
/// <param name="Metadata">Title, genre, issuer, date and the like, as far as the text says.</param>
/// <param name="Text">The text that was read, boilerplate included: the one coordinate space of all spans.</param>
/// <param name="Sections">The section tree, in document order.</param>
/// <param name="Indicators">Every numeric statement, in document order.</param>
/// <param name="Gaps">Places where text is missing.</param>
/// <param name="Removed">Boilerplate that the page or the site added.</param>
/// <param name="Repairs">Damaged words that were put right.</param>
/// <param name="Redactions">Words that somebody blotted out (XX, ***). They stay in the text.</param>
/// <param name="Diagnostics">What was doubtful or wrong.</param>
/// <param name="Refused">Numbers that are no indicators; only with <see cref="PolicyParserOptions.IncludeRefused"/>.</param>
public sealed record PolicyDocument(
    string SchemaVersion,
    GeneratorInfo Generator,
    SourceInfo Source,
    DocumentMetadata Metadata,
    string Text,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<Removal> Removed,
    IReadOnlyList<Repair> Repairs,
    IReadOnlyList<Redaction> Redactions,
    [property: JsonPropertyOrder(1)] IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<Refusal>? Refused = null);

/// <summary>The program that made a document.</summary>
/// <param name="Name">Always <c>PolicyParse</c>.</param>
/// <param name="Version">The library's version.</param>
/// <param name="Lexicon">The version of the embedded lexicon, <c>YYYY.MM</c>.</param>
public sealed record GeneratorInfo(string Name, string Version, string Lexicon);

/// <summary>What was read.</summary>
/// <param name="MediaType"><c>text/plain</c>, <c>text/html</c> or <c>text/markdown</c>.</param>
/// <param name="Encoding">The encoding it was decoded with, by its IANA name; <c>utf-16</c> for a string.</param>
/// <param name="Length">The length of <see cref="PolicyDocument.Text"/> in UTF-16 code units.</param>
/// <param name="Provenance">What the page or file says about itself: uploader, site, publishedAt, …</param>
/// <param name="Name">The file's name, where there is one.</param>
/// <param name="Id">The caller's own identifier, handed through.</param>
public sealed record SourceInfo(
    string MediaType,
    string Encoding,
    int Length,
    IReadOnlyDictionary<string, string> Provenance,
    [property: JsonPropertyOrder(-2)] string? Name = null,
    [property: JsonPropertyOrder(-1)] string? Id = null);
