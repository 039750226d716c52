namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>Takes documents in their order.</summary>
internal interface IOutput : IDisposable
{
    /// <summary>How many bytes an unfinished run left, before <see cref="Begin"/>; -1 where it left nothing.</summary>
    long Found { get; }

    /// <summary>How many bytes are written.</summary>
    long Length { get; }

    /// <summary>Opens the output behind so many bytes of what was found; -1 begins anew.</summary>
    void Begin(long keep);

    /// <param name="input">The number of the input that the bytes come from, from 0.</param>
    void Write(int input, ReadOnlySpan<byte> bytes);

    /// <summary>Hands on what is still buffered.</summary>
    void Flush();

    /// <summary>All is written: what is partial gets its name.</summary>
    void Complete();
}
