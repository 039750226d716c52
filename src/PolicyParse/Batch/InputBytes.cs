using System.Buffers;

namespace PolicyParse.Batch;

/// <summary>One input's bytes, read into a buffer that is lent and given back.</summary>
/// <param name="limit">The largest input, in bytes.</param>
internal sealed class InputBytes(int limit) : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[] _buffer = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, Length);

    /// <summary>Reads a file on the thread at hand: for a local file that is cheaper than any hand-over.</summary>
    /// <exception cref="PolicyParseException">The file is too large.</exception>
    public void Read(string path, CancellationToken cancellationToken)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        Prepare(file);
        while (file.Read(Free()) is > 0 and int count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Advance(count);
        }
    }

    /// <exception cref="PolicyParseException">The stream is too large.</exception>
    public async ValueTask ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        Prepare(stream);
        while (await stream.ReadAsync(FreeMemory(), cancellationToken).ConfigureAwait(false) is > 0 and int count)
            Advance(count);
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    public static void ThrowIfTooLarge(long length, int limit)
    {
        if (length > limit)
            throw new PolicyParseException(PolicyErrorCodes.TooLarge, $"The input is larger than {limit} bytes: split it, or allow larger inputs.");
    }

    // The length that a stream tells is a hint: a file may grow, and /proc tells 0. One byte more finds the end without growing.
    private void Prepare(Stream stream)
    {
        long length = stream.CanSeek ? stream.Length - stream.Position : 0;
        ThrowIfTooLarge(length, limit);
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(FirstSize, length + 1));
    }

    private void Advance(int count)
    {
        Length += count;
        ThrowIfTooLarge(Length, limit);
    }

    private Span<byte> Free() => FreeMemory().Span;

    private Memory<byte> FreeMemory()
    {
        if (Length == _buffer.Length)
            Grow();
        return _buffer.AsMemory(Length);
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _buffer.Length, (long)limit + 1));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
