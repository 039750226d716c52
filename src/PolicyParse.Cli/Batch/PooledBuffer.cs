using System.Buffers;

namespace PolicyParse.Cli.Batch;

/// <summary>A growing buffer that is lent and given back: output of a megabyte a document is no garbage.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _buffer = [];
    private int _length;

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - _length < Math.Max(1, sizeHint))
            Grow(Math.Max(1, sizeHint));
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose() => Replace([]);

    private void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, (int)Math.Min(Array.MaxLength, Math.Max(2L * _buffer.Length, (long)_length + size))));
        Span.CopyTo(larger);
        Replace(larger);
    }

    private void Replace(byte[] buffer)
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = buffer;
    }
}
