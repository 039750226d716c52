using System.Buffers;

namespace PolicyParse.Cli.Terms;

/// <summary>Writes on to a stream whenever a buffer is full: a table of gigabytes is never held.</summary>
internal sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - _length < Math.Max(1, sizeHint))
            Flush();
        if (_buffer.Length < sizeHint)
            _buffer = new byte[sizeHint];
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Flush()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }
}
