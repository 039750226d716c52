namespace PolicyParse.Cleaning;

/// <summary>The words of a clean text as they were written, full-width forms unfolded: read from the source, so that no second copy of the text is kept.</summary>
/// <param name="source">The source's text.</param>
/// <param name="text">The clean text, folded.</param>
/// <param name="runs">Where it stands in the source.</param>
internal sealed class WrittenWords(string source, string text, RunIndex runs)
{
    public int Length => text.Length;

    /// <summary>What <c>words[start..end]</c> is.</summary>
    public string Slice(int start, int length) =>
        IsWhole(start, length, out int at) ? source.Substring(at, length) : Joined(start, length);

    /// <summary>The words of a span; they are copied only where the source has them in pieces.</summary>
    public ReadOnlySpan<char> Of(TextSpan span) =>
        IsWhole(span.Start, span.Length, out int at) ? source.AsSpan(at, span.Length) : Joined(span.Start, span.Length);

    // True where the source has the words in one piece: where they start in it.
    private bool IsWhole(int start, int length, out int at)
    {
        at = 0;
        if (length == 0)
            return true;
        ref readonly TextRun run = ref runs[runs.IndexOf(start)];
        at = run.SourceStart + (start - run.CleanStart);
        return !run.Repaired && at + length <= run.SourceEnd;
    }

    // Line ends, blanks and repairs are the same in both.
    private string Joined(int start, int length) => string.Create(length, (Words: this, start), static (joined, state) =>
    {
        (WrittenWords words, int start) = state;
        words.CopyTo(start, joined);
    });

    private void CopyTo(int start, Span<char> joined)
    {
        text.AsSpan(start, joined.Length).CopyTo(joined);
        for (int i = runs.IndexOf(start); i < runs.Length && runs[i].CleanStart < start + joined.Length; i++)
        {
            ref readonly TextRun run = ref runs[i];
            if (run.Repaired)
                continue;
            int from = Math.Max(start, run.CleanStart), to = Math.Min(start + joined.Length, run.CleanStart + run.SourceEnd - run.SourceStart);
            if (from < to)
                source.AsSpan(run.SourceStart + from - run.CleanStart, to - from).CopyTo(joined[(from - start)..]);
        }
    }
}
