using System.Buffers;
using System.Text;

namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>A row for each indicator, under a row of names.</summary>
/// <param name="byteOrderMark">Spreadsheets take a file without the mark for one in a local encoding.</param>
internal sealed class CsvFormat(bool byteOrderMark) : IDocumentFormat
{
    public void WriteHead(IBufferWriter<byte> output)
    {
        if (byteOrderMark)
            output.Write(Encoding.UTF8.Preamble);
        PolicyCsv.WriteHeader(output);
    }

    public void Write(IBufferWriter<byte> output, PolicyDocument document) => PolicyCsv.Write(output, document);
}
