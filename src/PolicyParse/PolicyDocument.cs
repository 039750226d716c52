using System.Text.Json.Serialization;
using PolicyParse.Rendering;

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
    IReadOnlyList<Refusal>? Refused = null)
{
    /// <summary>All sections, depth first, in document order.</summary>
    /// <example><code>Section? plan = document.EnumerateSections().FirstOrDefault(s => s.Title.Contains("重点工作"));</code></example>
    public IEnumerable<Section> EnumerateSections() => SectionWalk.All(Sections);

    /// <summary>The indicators that are as asked, in document order. What is null is not asked; words are compared ordinally, as a whole.</summary>
    /// <param name="code">The catalogue's id: <c>gdp</c>.</param>
    /// <param name="name">The name: <c>地区生产总值</c>.</param>
    /// <param name="period">The period, just as written in <see cref="Indicator.Period"/>: <c>2019</c> does not find <c>2019-06</c>.</param>
    /// <param name="status">Reached, aimed at, or laid down as a rule.</param>
    /// <example><code>Indicator? target = document.FindIndicators(code: "gdp", status: IndicatorStatus.Target).FirstOrDefault();</code></example>
    public IEnumerable<Indicator> FindIndicators(string? code = null, string? name = null, string? period = null, IndicatorStatus? status = null) =>
        Indicators.Where(i =>
            (code is null || i.Code == code) && (name is null || i.Name == name)
            && (period is null || i.Period == period) && (status is null || i.Status == status));

    /// <summary>The clean words: one heading or paragraph a line, lines parted by <c>\n</c>. A run-in heading shares the line of its paragraph.</summary>
    public string ToPlainText() => PlainText.Of(this);

    /// <summary>The clean words as Markdown (CommonMark, tables as on GitHub), lines parted by <c>\n</c>.</summary>
    /// <remarks>
    /// The title is the heading of the first level, a section of level 1 one of the second, and so on down to the sixth. Points with a marker (<c>——</c>,
    /// <c>一是</c>) are items of a list, an opening short sentence is bold, and rows of cells are a table. What Markdown takes for markup is escaped.
    /// </remarks>
    public string ToMarkdown() => MarkdownText.Of(this);

    /// <summary>The words of the paragraphs in pieces for search and retrieval, in document order; each stands once.</summary>
    /// <remarks>
    /// A chunk never crosses a section. It holds whole paragraphs as far as they fit; a longer one is cut behind a sentence, else behind a clause, else
    /// anywhere but inside a surrogate pair. A heading is told by <see cref="DocumentChunk.SectionPath"/>, and is a chunk only where it holds nothing.
    /// </remarks>
    /// <param name="maxChars">The most UTF-16 code units of a chunk's text, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxChars"/> is less than 2.</exception>
    /// <example>
    /// <code>
    /// foreach (DocumentChunk chunk in document.Chunk(maxChars: 500))
    ///     index.Add(chunk.Id, string.Join(" / ", chunk.SectionPath) + "\n" + chunk.Text);
    /// </code>
    /// </example>
    public IEnumerable<DocumentChunk> Chunk(int maxChars)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxChars, 2);
        return Chunker.Chunk(this, maxChars);
    }
}

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
