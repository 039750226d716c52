using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>A short line as rules see it: folded, blanks gone except between Latin words and digits. 索 引 号 ： → 索引号:</summary>
internal readonly ref struct CompactLine
{
    /// <summary>Longer lines are no boilerplate.</summary>
    public const int MaxLength = 240;

    // Where the line starts in the source, and where its characters stand if not one behind the other from there.
    private readonly int _start;
    private readonly ReadOnlySpan<int> _origin;

    private CompactLine(ReadOnlySpan<char> text, int start, ReadOnlySpan<int> origin)
    {
        Text = text;
        _start = start;
        _origin = origin;
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>The words of the source that a stretch of the line stands for.</summary>
    public ReadOnlySpan<char> Source(string source, int start, int end) =>
        start >= end ? default : source.AsSpan(SourceOffset(start), SourceOffset(end - 1) + 1 - SourceOffset(start));

    public int SourceOffset(int at) => _origin.IsEmpty ? _start + at : _origin[at];

    /// <param name="buffer">Room for <see cref="MaxLength"/> characters.</param>
    /// <param name="origin">Room for as many offsets.</param>
    public static CompactLine Of(string source, SourceLine line, Span<char> buffer, Span<int> origin)
    {
        ReadOnlySpan<char> words = source.AsSpan(line.Start, Math.Min(line.Length, MaxLength));
        Folding.Fold(words, buffer);
        if (!words.ContainsAny(LineSplitter.Empty))
            return new CompactLine(buffer[..words.Length], line.Start, default);
        int length = 0;
        bool blank = false;
        for (int i = 0; i < words.Length; i++)
        {
            char c = buffer[i];
            if (LineSplitter.IsEmpty(c))
            {
                blank = true;
                continue;
            }
            if (blank && length > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(buffer[length - 1]))
                (buffer[length], origin[length++]) = (' ', line.Start + i - 1);
            blank = false;
            (buffer[length], origin[length++]) = (c, line.Start + i);
        }
        return new CompactLine(buffer[..length], line.Start, origin[..length]);
    }
}
