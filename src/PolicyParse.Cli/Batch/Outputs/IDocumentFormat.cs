using System.Buffers;

namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>How a document becomes bytes.</summary>
internal interface IDocumentFormat
{
    /// <summary>What stands before the first document.</summary>
    void WriteHead(IBufferWriter<byte> output);

    void Write(IBufferWriter<byte> output, PolicyDocument document);
}
