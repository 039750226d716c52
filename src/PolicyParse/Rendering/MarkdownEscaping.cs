using System.Buffers;
using System.Text;

namespace PolicyParse.Rendering;

/// <summary>Writes words so that CommonMark, and GitHub's extension of it, shows them as they are.</summary>
internal static class MarkdownEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>#|~$&");

    /// <summary>Writes words that begin a block.</summary>
    public static void AppendBlock(StringBuilder markdown, ReadOnlySpan<char> words)
    {
        words = words.Trim();
        int marker = BlockMarker(words);
        if (marker >= 0)
        {
            markdown.Append(words[..marker]).Append('\\').Append(words[marker]);
            words = words[(marker + 1)..];
        }
        Append(markdown, words);
    }

    /// <summary>Writes words in the middle of a block; a line's end becomes a blank.</summary>
    public static void Append(StringBuilder markdown, ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (Special.Contains(c))
                markdown.Append('\\');
            markdown.Append(c is '\n' or '\r' ? ' ' : c);
        }
    }

    // - + = at the start, and the dot of 1. before a blank, would make a list or a heading: where it stands, or -1.
    private static int BlockMarker(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
            return -1;
        if (words[0] is '-' or '+' or '=')
            return 0;
        int i = 0;
        while (i < words.Length && char.IsAsciiDigit(words[i]))
            i++;
        bool lists = i > 0 && i < words.Length && words[i] is '.' or ')' && (i + 1 == words.Length || words[i + 1] is ' ' or '\t');
        return lists ? i : -1;
    }
}
