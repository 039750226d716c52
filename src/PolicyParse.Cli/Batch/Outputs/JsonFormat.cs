using System.Buffers;

namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>A document as JSON and a line end: indented for a file of its own, on one line for NDJSON.</summary>
internal sealed class JsonFormat(bool indented) : IDocumentFormat
{
    public void WriteHead(IBufferWriter<byte> output)
    {
    }

    public void Write(IBufferWriter<byte> output, PolicyDocument document)
    {
        PolicyJson.Write(output, document, indented);
        output.Write("\n"u8);
    }
}
