using System.Collections.Frozen;
using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The labels of index blocks and source lines: 索引号：…, 来源：… 发布时间：….</summary>
internal static class PageLabels
{
    private static readonly FrozenDictionary<string, string> Keys = LexiconFile.Rows("page-labels.tsv")
        .SelectMany(static cells => cells[0].Split(' ').Select(label => (Label: label, Key: cells[1])))
        .ToFrozenDictionary(static row => row.Label, static row => row.Key, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Keys.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestLabel = Keys.Keys.Max(static label => label.Length);

    /// <summary>The key of the label that stands at a place of a compact line, behind which a colon follows.</summary>
    /// <param name="value">Where the value starts.</param>
    public static string? KeyAt(ReadOnlySpan<char> line, int at, out int value)
    {
        value = 0;
        if (at >= line.Length)
            return null;
        // 【发布单位】某市人民政府
        if (line[at] is '【' or '[' && line[at..Math.Min(line.Length, at + LongestLabel + 2)].IndexOfAny('】', ']') is > 1 and int close && Lookup.TryGetValue(line.Slice(at + 1, close - 1), out string? bracketed))
        {
            value = at + close + 1;
            return bracketed;
        }
        int colon = line[at..Math.Min(line.Length, at + LongestLabel + 1)].IndexOf(':');
        if (colon < 1 || !Lookup.TryGetValue(line.Slice(at, colon), out string? key))
            return null;
        value = at + colon + 1;
        return key;
    }

    /// <summary>The label that a line holds and nothing else, as in a table's first column: 索引号.</summary>
    public static string? KeyOf(ReadOnlySpan<char> line) => Lookup.TryGetValue(line, out string? key) ? key : null;

    /// <summary>Where the next label of the line starts; the line's length where there is none. 来源:新华社|发布时间:…</summary>
    public static int NextLabel(ReadOnlySpan<char> line, int from)
    {
        for (int i = from + 1; i < line.Length; i++)
        {
            // 人民日报时间:… must not be cut inside a longer label, so the longest that fits comes first.
            if (KeyAt(line, i, out _) is not null)
                return i;
        }
        return line.Length;
    }
}
