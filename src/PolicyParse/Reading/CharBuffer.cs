using System.Buffers;

namespace PolicyParse.Reading;

/// <summary>Text that grows at its end and can be cut there. Disposing it gives its memory back.</summary>
/// <param name="capacity">How much it will hold, as far as one can tell.</param>
internal sealed class CharBuffer(int capacity = 1024) : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(capacity);

    public int Length { get; set; }

    public char Last => Length > 0 ? _chars[Length - 1] : '\n';

    public ReadOnlySpan<char> Words => _chars.AsSpan(0, Length);

    public ReadOnlySpan<char> this[TextSpan span] => _chars.AsSpan(span.Start, span.Length);

    public void Append(char c)
    {
        Reserve(1);
        _chars[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> words)
    {
        Reserve(words.Length);
        words.CopyTo(_chars.AsSpan(Length));
        Length += words.Length;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        (_chars, Length) = ([], 0);
    }

    public override string ToString() => new(_chars, 0, Length);

    private void Reserve(int count)
    {
        if (_chars.Length - Length >= count)
            return;
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + count));
        Words.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
