using System.Buffers;
using System.Runtime.CompilerServices;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Parts a text into its lines.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>All for which <see cref="IsEmpty"/> is true.</summary>
    public static readonly SearchValues<char> Empty = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(IsEmpty)]);

    public static RentedList<SourceLine> Split(string text)
    {
        var lines = new RentedList<SourceLine>(text.AsSpan().Count('\n') + 4);
        bool blank = false;
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            if (Trim(text, start, end, blank) is { } line)
            {
                lines.Add(line);
                blank = false;
            }
            else
            {
                blank = true;
            }
            start = end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return lines;
    }

    /// <summary>True for what takes no place in the words: blanks, and characters that nobody sees.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // It is asked for each character, and nearly all are Han.
    public static bool IsEmpty(char c) => c is not (> '\u3000' and < '\uFEFF') && IsBlankOrHidden(c);

    private static bool IsBlankOrHidden(char c) => Characters.IsBlank(c) || c <= ' ' || Invisibles.IsInvisible(c) || c is '\u1680' or '\u0085' or '\u2028' or '\u2029';

    private static SourceLine? Trim(string text, int start, int end, bool blankBefore)
    {
        int a = start, indent = 0;
        while (a < end && IsEmpty(text[a]))
            indent += text[a++] switch { '\u3000' or '\u2003' => 2, '\t' => 4, _ => 1 };
        while (end > a && IsEmpty(text[end - 1]))
            end--;
        return a < end ? new SourceLine(a, end, indent, blankBefore) : null;
    }
}
