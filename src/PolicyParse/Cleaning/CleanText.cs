using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>
/// The second pass's product: a compact buffer without boilerplate. One paragraph a line, broken lines joined, repairs made,
/// full-width forms folded one to one, blanks beside digits and punctuation gone. Every other pass reads only this.
/// </summary>
/// <remarks>Disposing it gives its memory back; what was read from it stays.</remarks>
internal sealed class CleanText : IDisposable
{
    private readonly RentedList<CleanLine> _lines;
    private readonly RunIndex _runs;

    /// <param name="source">What was read.</param>
    /// <param name="text">The folded buffer that scanners read.</param>
    /// <param name="runs">Runs of clean text, sorted, that stand one to one in the source.</param>
    /// <param name="lines">The spans of the lines of <paramref name="text"/>, one a paragraph, none empty.</param>
    /// <param name="traces">What cleaning did, in source coordinates.</param>
    public CleanText(SourceText source, string text, RentedList<TextRun> runs, RentedList<CleanLine> lines, CleaningTraces traces)
    {
        Source = source;
        Text = text;
        _runs = new RunIndex(runs);
        Words = new WrittenWords(source.Text, text, _runs);
        _lines = lines;
        Traces = traces;
    }

    public SourceText Source { get; }

    public string Text { get; }

    /// <summary>The same text unfolded: the words that users are handed.</summary>
    public WrittenWords Words { get; }

    public IReadOnlyList<CleanLine> Lines => _lines;

    public CleaningTraces Traces { get; }

    public void Dispose()
    {
        _lines.Dispose();
        _runs.Dispose();
    }

    /// <summary>Maps a span of <see cref="Text"/> to the place in the source that it was made from.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (_runs.Length == 0)
            return default;
        int first = _runs.IndexOf(span.Start);
        int start = StartIn(_runs[first], span.Start);
        return span.IsEmpty ? new TextSpan(start, start) : new TextSpan(start, EndIn(_runs[LastOf(span, first)], span.End));
    }

    private static int StartIn(in TextRun run, int offset) =>
        run.Repaired ? run.SourceStart : Math.Min(run.SourceStart + (offset - run.CleanStart), run.SourceEnd);

    private static int EndIn(in TextRun run, int offset) => run.Repaired ? run.SourceEnd : run.SourceStart + (offset - run.CleanStart);

    // Most spans lie in one run.
    private int LastOf(TextSpan span, int first) =>
        first + 1 == _runs.Length || _runs[first + 1].CleanStart >= span.End ? first : _runs.IndexOf(span.End - 1);
}

/// <summary>A paragraph of the clean text.</summary>
/// <param name="Span">Its place in <see cref="CleanText.Text"/>, without the line end.</param>
/// <param name="GapBefore">True where text is missing between the line before and this one.</param>
/// <param name="HeadingHint">The level of a Markdown or HTML heading; 0 where the line is none.</param>
internal readonly record struct CleanLine(TextSpan Span, bool GapBefore, int HeadingHint);

/// <summary>What cleaning did, in source coordinates, each list in document order.</summary>
internal sealed record CleaningTraces(
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<Removal> Removed,
    IReadOnlyList<Repair> Repairs,
    IReadOnlyList<Redaction> Redactions,
    IReadOnlyDictionary<string, string> Provenance,
    IReadOnlyList<Diagnostic> Diagnostics);
