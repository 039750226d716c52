using PolicyParse.Assembling;
using PolicyParse.Cleaning;
using PolicyParse.Indicators;
using PolicyParse.Metadata;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse;

/// <summary>Turns Chinese policy documents into <see cref="PolicyDocument"/>s.</summary>
/// <remarks>Immutable and thread-safe: make one, keep it, and share it. Time and memory grow linearly with the text.</remarks>
/// <example>
/// <code>
/// var parser = new PolicyParser();
/// PolicyDocument document = parser.Parse(File.ReadAllText("report.txt"));
/// </code>
/// </example>
public sealed class PolicyParser
{
    private readonly PolicyParserOptions _options;
    private readonly IndicatorLexicon _lexicon;

    /// <summary>Makes a parser with the default options.</summary>
    public PolicyParser()
        : this(new PolicyParserOptions())
    {
    }

    /// <summary>Makes a parser.</summary>
    /// <param name="options">The options; read once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or one of its members is null.</exception>
    /// <exception cref="ArgumentException">An additional unit or word is none.</exception>
    public PolicyParser(PolicyParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Catalog);
        ArgumentNullException.ThrowIfNull(options.AdditionalUnits);
        ArgumentNullException.ThrowIfNull(options.AdditionalWords);
        _options = options;
        _lexicon = IndicatorLexicon.Default.With(options.AdditionalUnits, options.AdditionalWords);
    }

    /// <summary>Parses a text.</summary>
    /// <param name="text">
    /// Plain text, Markdown or a page. It is a page where it begins with a page's tag (<c>&lt;!DOCTYPE html&gt;</c>, <c>&lt;html&gt;</c>,
    /// <c>&lt;div&gt;</c> …) or <paramref name="name"/> says so; plain text that merely holds a tag stays plain text. A lone surrogate
    /// becomes U+FFFD, with a diagnostic.
    /// </param>
    /// <param name="name">The document's name or media type, as with <see cref="Parse(ReadOnlySpan{byte}, string?)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public PolicyDocument Parse(string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(SourceReader.Read(text, name));
    }

    /// <summary>Parses a file's bytes: encoding and kind (text, HTML, Markdown) are detected.</summary>
    /// <param name="bytes">The bytes, at most 1 GiB.</param>
    /// <param name="nameOrMediaType">A file name or a media type as a hint: <c>report.html</c>, <c>text/markdown</c>.</param>
    /// <exception cref="PolicyParseException">The bytes are no text: empty, binary, or a file of another kind.</exception>
    public PolicyDocument Parse(ReadOnlySpan<byte> bytes, string? nameOrMediaType = null) =>
        Parse(SourceReader.Read(bytes, nameOrMediaType));

    /// <summary>Reads and parses a file.</summary>
    /// <param name="path">The file's path; its name serves as the hint of <see cref="Parse(ReadOnlySpan{byte}, string?)"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PolicyParseException">The file is no text: empty, binary, or a file of another kind.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<PolicyDocument> ParseFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return Parse(bytes, Path.GetFileName(path));
    }

    // The pipeline, one line a pass.
    private PolicyDocument Parse(SourceText source)
    {
        CleanText text = TextCleaner.Clean(source);
        Outline outline = OutlineBuilder.Build(text);
        DocumentMetadata metadata = MetadataReader.Read(outline);
        IndicatorFindings indicators = IndicatorExtractor.Extract(outline, metadata, _lexicon, _options);
        return DocumentAssembler.Assemble(outline, metadata, indicators, _options);
    }
}
