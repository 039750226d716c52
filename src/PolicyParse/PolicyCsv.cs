using System.Buffers;
using PolicyParse.Csv;

namespace PolicyParse;

/// <summary>The indicators of documents as CSV (RFC 4180) in UTF-8: one a row, for spreadsheets and data frames.</summary>
/// <remarks>
/// The columns are those of <see cref="Columns"/>; a later version only appends some. What a document does not tell is an empty field. Numbers have a
/// point and no grouping; spans count UTF-16 code units of <see cref="PolicyDocument.Text"/>.
/// </remarks>
public static class PolicyCsv
{
    /// <summary>The columns' names, in their order.</summary>
    public static IReadOnlyList<string> Columns => IndicatorRows.Columns;

    /// <summary>Writes the row of column names.</summary>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteHeader(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        IndicatorRows.WriteHeader(new CsvWriter(output));
    }

    /// <summary>Writes a row for each indicator of a document; nothing where it has none.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        IndicatorRows.Write(new CsvWriter(output), document);
    }
}
