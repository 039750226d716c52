using PolicyParse.Cli.Batch.Outputs;

namespace PolicyParse.Cli.Batch;

/// <summary>One result as the bytes that will be written, made where the document was parsed.</summary>
internal sealed class Rendering : IDisposable
{
    private Rendering(PolicyResult result) => (Source, Error, InputBytes, Indicators) = (result.Source, result.Error, result.InputBytes, result.Document?.Indicators.Count ?? 0);

    public PolicySource Source { get; }

    public PolicyError? Error { get; }

    public long InputBytes { get; }

    public int Indicators { get; }

    /// <summary>The document in its format, or the line of the failure.</summary>
    public PooledBuffer Bytes { get; } = new();

    public static Rendering Of(PolicyResult result, IDocumentFormat format)
    {
        var rendering = new Rendering(result);
        if (result.IsSuccess)
            format.Write(rendering.Bytes, result.Document);
        else
            PolicyJson.WriteLine(rendering.Bytes, result);
        return rendering;
    }

    public void Dispose() => Bytes.Dispose();
}
