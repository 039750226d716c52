using System.Runtime.ExceptionServices;
using PolicyParse.Terms;

namespace PolicyParse;

/// <summary>Counts what documents talk about (词频).</summary>
/// <remarks>
/// What counts is the document's own text: boilerplate, tables of contents, the headings of annexes and redactions (<c>XX</c>) do
/// not, nor do numbers, punctuation and stop words. Immutable and thread-safe as its segmenter is; the same documents give the
/// same counts whatever the number of threads.
/// </remarks>
/// <example>
/// <code>
/// var counter = new TermCounter();
/// TermCorpus corpus = counter.Count(documents);
/// foreach (TermGroup year in corpus.GroupBy(TermGrouping.Year))
///     Console.WriteLine($"{year.Key}: {year.Counts.CountOf("创新")}");
/// </code>
/// </example>
public sealed class TermCounter
{
    // What parallel LINQ takes.
    private const int MostThreads = 512;

    private readonly TermOptions _options;
    private readonly IWordSegmenter _segmenter;

    /// <summary>Makes a counter with the default options.</summary>
    public TermCounter()
        : this(new TermOptions())
    {
    }

    /// <summary>Makes a counter that cuts text with <paramref name="segmenter"/>: what dependency injection calls where one is registered.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="segmenter"/> is null.</exception>
    public TermCounter(IWordSegmenter segmenter)
        : this(new TermOptions { Segmenter = segmenter ?? throw new ArgumentNullException(nameof(segmenter)) })
    {
    }

    /// <summary>Makes a counter.</summary>
    /// <param name="options">The options; read once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or one of its members but the segmenter is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="TermOptions.MinimumLength"/> is less than 1.</exception>
    public TermCounter(TermOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Vocabulary);
        ArgumentNullException.ThrowIfNull(options.StopWords);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinimumLength, 1);
        _options = options;
        _segmenter = options.Segmenter ?? new VocabularySegmenter(options.Vocabulary);
    }

    /// <summary>Counts the terms of a document, in each section and in all.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public DocumentTerms Count(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentTally.Count(document, _options, _segmenter);
    }

    /// <summary>Counts the terms of many documents, several at a time. The corpus keeps their order.</summary>
    /// <param name="documents">The documents; they are taken one by one, so they may be read as they are needed.</param>
    /// <param name="maxDegreeOfParallelism">How many at a time, 1 to 512; null for as many as the machine has cores.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The counting was stopped.</exception>
    /// <exception cref="Exception">What <paramref name="documents"/> or the segmenter itself threw.</exception>
    public TermCorpus Count(IEnumerable<PolicyDocument> documents, int? maxDegreeOfParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        int degree = maxDegreeOfParallelism ?? Math.Min(Environment.ProcessorCount, MostThreads);
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1, nameof(maxDegreeOfParallelism));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(degree, MostThreads, nameof(maxDegreeOfParallelism));
        try
        {
            return new TermCorpus(documents.AsParallel().AsOrdered().WithCancellation(cancellationToken).WithDegreeOfParallelism(degree).Select(Count));
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerExceptions[0]);
            throw;
        }
    }
}
