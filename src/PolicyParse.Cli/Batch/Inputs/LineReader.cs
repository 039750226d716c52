using System.Buffers;

namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>One line, without its end; valid until the next one is read.</summary>
internal readonly record struct InputLine(ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.Span.TrimStart(" \t\r\n"u8).IsEmpty;
}

/// <summary>Reads lines of bounded length: of a longer one nothing is kept.</summary>
/// <param name="stream">What to read; disposed with the reader.</param>
/// <param name="limit">The longest line, in bytes.</param>
internal sealed class LineReader(Stream stream, int limit) : IDisposable
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _start;
    private int _scanned;
    private int _end;
    private bool _isFirst = true;

    /// <summary>The next line; null behind the last.</summary>
    public async ValueTask<InputLine?> ReadAsync(CancellationToken cancellationToken)
    {
        bool isTooLong = false;
        while (true)
        {
            int length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(_scanned + length, _scanned + length + 1, isTooLong);
            _scanned = _end;
            if (_end - _start > limit)
                (isTooLong, _start, _scanned, _end) = (true, 0, 0, 0);
            if (await FillAsync(cancellationToken) == 0)
                return _start == _end && !isTooLong ? null : Take(_end, _end, isTooLong);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        stream.Dispose();
    }

    private InputLine Take(int end, int next, bool isTooLong)
    {
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, end - _start);
        if (_isFirst && line.Span.StartsWith(ByteOrderMark))
            line = line[ByteOrderMark.Length..];
        (_start, _scanned, _isFirst) = (next, next, false);
        return isTooLong || line.Length > limit ? new InputLine(default, IsTooLong: true) : new InputLine(line, IsTooLong: false);
    }

    private async ValueTask<int> FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _buffer.Length)
            MakeRoom();
        int count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += count;
        return count;
    }

    // Moves the line begun to the front; a line that fills the buffer gets a larger one.
    private void MakeRoom()
    {
        byte[] old = _buffer;
        if (_start == 0)
            _buffer = ArrayPool<byte>.Shared.Rent(2 * old.Length);
        old.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_scanned, _end, _start) = (_scanned - _start, _end - _start, 0);
        if (old != _buffer)
            ArrayPool<byte>.Shared.Return(old);
    }
}
