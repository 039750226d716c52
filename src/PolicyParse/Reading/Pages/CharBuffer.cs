namespace PolicyParse.Reading.Pages;

/// <summary>Text that grows at its end and can be cut there.</summary>
internal sealed class CharBuffer
{
    private char[] _chars = new char[1024];

    public int Length { get; set; }

    public char Last => Length > 0 ? _chars[Length - 1] : '\n';

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

    public override string ToString() => new(_chars, 0, Length);

    private void Reserve(int count)
    {
        if (_chars.Length - Length < count)
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + count));
    }
}
