using System.Buffers;
using PolicyParse.Csv;

namespace PolicyParse;

/// <summary>The terms of a corpus as CSV (RFC 4180) in UTF-8: one a row, for spreadsheets and data frames.</summary>
/// <remarks>
/// The columns are those of <see cref="Columns"/>; a later version only appends some. <c>group</c> is the document, year or region
/// that the counts are of, and empty for the whole corpus; <c>documents</c> is the number of documents in the corpus that hold the
/// term; <c>tfIdf</c> is told by document only. Numbers have a point and no grouping.
/// </remarks>
public static class TermCsv
{
    /// <summary>The columns' names, in their order.</summary>
    public static IReadOnlyList<string> Columns => TermRows.Columns;

    /// <summary>Writes the row of column names and a row for each term of each group, the most frequent first.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="grouping">What its documents are put together by; null for the corpus as a whole.</param>
    /// <param name="top">The most terms of a group that are written; null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="corpus"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is undefined, or <paramref name="top"/> less than 1.</exception>
    public static void Write(IBufferWriter<byte> output, TermCorpus corpus, TermGrouping? grouping = null, int? top = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(corpus);
        if (top is { } most)
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(top));
        new TermRows(new CsvWriter(output), corpus, top ?? int.MaxValue).Write(grouping);
    }
}
