using PolicyParse.Assembling;
using PolicyParse.Batch;
using PolicyParse.Cleaning;
using PolicyParse.Indicators;
using PolicyParse.Lexicon;
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
    private readonly BoilerplateIndex _boilerplate;
    private readonly HeadingShapes _headings;
    private readonly IndicatorLexicon _lexicon;

    /// <summary>Makes a parser with the default options.</summary>
    public PolicyParser()
        : this(new PolicyParserOptions())
    {
    }

    /// <summary>Makes a parser.</summary>
    /// <param name="options">The options; read once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or one of its members is null.</exception>
    /// <exception cref="ArgumentException">An additional row is none; the message names the option, the row (from 1), its words and what is wrong.</exception>
    public PolicyParser(PolicyParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Catalog);
        ArgumentNullException.ThrowIfNull(options.AdditionalBoilerplate);
        ArgumentNullException.ThrowIfNull(options.AdditionalHeadings);
        ArgumentNullException.ThrowIfNull(options.AdditionalUnits);
        ArgumentNullException.ThrowIfNull(options.AdditionalWords);
        _options = options;
        _boilerplate = BoilerplateIndex.Default.With(options.AdditionalBoilerplate);
        _headings = HeadingShapes.Default.With(options.AdditionalHeadings);
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
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The permissions forbid the reading, or the path names a folder.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<PolicyDocument> ParseFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return Parse(bytes, Path.GetFileName(path));
    }

    /// <summary>Parses many documents, several at a time. The results come in the order of the sources, one each.</summary>
    /// <remarks>
    /// What is wrong with one document is that result's <see cref="PolicyResult.Error"/> and costs no other document. However many sources there are,
    /// only a small window of them is held: sources are read when results are fetched.
    /// </remarks>
    /// <example>
    /// <code>
    /// var files = Directory.EnumerateFiles("reports").Select(path => PolicySource.FromFile(path, id: path)).ToAsyncEnumerable();
    /// await foreach (PolicyResult result in parser.ParseManyAsync(files))
    ///     Console.WriteLine(result.IsSuccess ? result.Document.Metadata.Title : $"{result.Source.Id}: {result.Error.Message}");
    /// </code>
    /// </example>
    /// <param name="sources">The documents; enumerated once, by one thread at a time.</param>
    /// <param name="options">How many at a time, and how large one may be.</param>
    /// <param name="cancellationToken">Ends the enumeration at once, with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null; while enumerating: one of them is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="Exception">While enumerating: what <paramref name="sources"/> itself threw, behind the results before it.</exception>
    public IAsyncEnumerable<PolicyResult> ParseManyAsync(
        IAsyncEnumerable<PolicySource> sources, ParseManyOptions? options = null, CancellationToken cancellationToken = default) =>
        ParseManyAsync(sources, result => result, options, cancellationToken);

    /// <summary>Parses many documents and does the next step with each where it was parsed, in parallel: counting, writing it as JSON.</summary>
    /// <inheritdoc cref="ParseManyAsync(IAsyncEnumerable{PolicySource}, ParseManyOptions?, CancellationToken)"/>
    /// <param name="select">The next step; called from several threads at a time. What it throws ends the enumeration.</param>
    public IAsyncEnumerable<T> ParseManyAsync<T>(
        IAsyncEnumerable<PolicySource> sources, Func<PolicyResult, T> select, ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(select);
        options ??= new ParseManyOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDegreeOfParallelism, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxInputBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxInputBytes, 1 << 30);
        var parser = new SourceParser(Parse, options.MaxInputBytes);
        return OrderedParallel<PolicySource, T>.RunAsync(
            sources,
            async (source, stop) => select(await parser.ParseAsync(source, stop).ConfigureAwait(false)),
            options.MaxDegreeOfParallelism,
            cancellationToken);
    }

    // The pipeline, one line a pass.
    private PolicyDocument Parse(SourceText source)
    {
        using CleanText text = TextCleaner.Clean(source, _boilerplate, _headings);
        using Outline outline = OutlineBuilder.Build(text, _headings);
        DocumentMetadata metadata = MetadataReader.Read(outline);
        IEnumerable<NumberFinding> indicators = IndicatorExtractor.Extract(outline, metadata, _lexicon, _options);
        return DocumentAssembler.Assemble(outline, metadata, indicators, _options);
    }
}
