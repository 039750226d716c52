namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>Standard output or a device: what is written is gone, nothing can be resumed.</summary>
/// <param name="isAbandoned">Whether nobody reads it any more, where the stream itself does not tell.</param>
internal sealed class OpenOutput(Stream stream, Func<bool>? isAbandoned = null) : IOutput
{
    private readonly BufferedStream _stream = new(stream, 64 * 1024);

    public long Found => -1;

    public long Length => 0;

    public void Begin(long keep)
    {
    }

    public void Write(int input, ReadOnlySpan<byte> bytes)
    {
        if (isAbandoned?.Invoke() == true)
            throw new IOException("nobody reads it any more.");
        _stream.Write(bytes);
    }

    public void Flush() => _stream.Flush();

    public void Complete() => _stream.Flush();

    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // Writing has failed already, and was told.
        }
    }
}
