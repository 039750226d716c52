using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Where a pattern's anchor stands in a line.</summary>
internal enum AnchorPlace
{
    Start,
    End,
    Inside,
}

/// <summary>A pattern over a whole line: <c>*</c> any words, <c>{key}</c> any words that are kept, <c>#</c> a number, <c>?</c> one character.</summary>
internal sealed class LinePattern
{
    private static readonly string Numerals = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(IsNumeral));

    private readonly string[] _literals;
    private readonly string?[] _keys;

    private LinePattern(string[] literals, string?[] keys)
    {
        _literals = literals;
        _keys = keys;
    }

    public static LinePattern Parse(string pattern)
    {
        var literals = new List<string>();
        var keys = new List<string?>();
        int start = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is not ('*' or '{'))
                continue;
            int close = pattern[i] == '{' ? pattern.IndexOf('}', i) : i;
            literals.Add(pattern[start..i]);
            keys.Add(close > i ? pattern[(i + 1)..close] : null);
            i = close;
            start = close + 1;
        }
        literals.Add(pattern[start..]);
        return new LinePattern([.. literals], [.. keys]);
    }

    /// <summary>Characters of which one stands in each line that matches: it tells cheaply which lines to look at.</summary>
    public (AnchorPlace At, string Characters) Anchor()
    {
        if (_literals[0] is [not '?', ..])
            return (AnchorPlace.Start, Admitted(_literals[0][0]));
        if (_literals[^1] is [.., not '?'])
            return (AnchorPlace.End, Admitted(_literals[^1][^1]));
        string words = string.Concat(_literals).Replace("#", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal);
        return (AnchorPlace.Inside, words.MinBy(ChineseLikelihood.IsCommon).ToString());
    }

    private static string Admitted(char symbol) => symbol == '#' ? Numerals : symbol.ToString();

    /// <summary>True where the whole line is as the pattern says.</summary>
    /// <param name="note">Takes each kept key with the bounds of its words; may be null.</param>
    public bool Matches(ReadOnlySpan<char> line, Action<string, int, int>? note = null)
    {
        int at = Match(_literals[0], line, 0);
        if (at < 0 || _literals.Length == 1)
            return at == line.Length;
        for (int i = 1; i < _literals.Length; i++)
        {
            (int start, int end) = Find(_literals[i], line, at, i == _literals.Length - 1);
            if (start < 0)
                return false;
            if (note is not null && _keys[i - 1] is { } key)
                note(key, at, start);
            at = end;
        }
        return true;
    }

    // The first place from which the literal matches; the last literal of a pattern must end the line.
    private static (int Start, int End) Find(string literal, ReadOnlySpan<char> line, int from, bool last)
    {
        if (literal.Length == 0)
            return last ? (line.Length, line.Length) : (from, from);
        if (literal.AsSpan().IndexOfAny('#', '?') < 0)
            return FindPlain(literal, line, from, last);
        for (int start = from; start < line.Length; start++)
        {
            int end = Match(literal, line, start);
            if (end >= 0 && (!last || end == line.Length))
                return (start, end);
        }
        return (-1, -1);
    }

    private static (int Start, int End) FindPlain(string literal, ReadOnlySpan<char> line, int from, bool last)
    {
        if (last)
            return line[from..].EndsWith(literal, StringComparison.Ordinal) ? (line.Length - literal.Length, line.Length) : (-1, -1);
        int at = line[from..].IndexOf(literal);
        return at < 0 ? (-1, -1) : (from + at, from + at + literal.Length);
    }

    // Behind the literal, or -1.
    private static int Match(string literal, ReadOnlySpan<char> line, int at)
    {
        foreach (char c in literal)
        {
            if (at >= line.Length)
                return -1;
            if (c == '#')
            {
                int start = at;
                while (at < line.Length && IsNumeral(line[at]))
                    at++;
                if (at == start)
                    return -1;
            }
            else if (c == '?' || c == line[at])
            {
                at++;
            }
            else
            {
                return -1;
            }
        }
        return at;
    }

    private static bool IsNumeral(char c) => Characters.IsDigit(c) || ChineseNumeral.IsNumeral(c);
}
