using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The rows of the table of boilerplate under the characters that a line must begin with, end with or hold to fall to them.</summary>
internal static class BoilerplateIndex
{
    // A longer line is a paragraph.
    private const int LongestLine = 160;

    private static readonly Entry[] Entries = [.. BoilerplateRule.All.SelectMany(ToEntries)];

    private static readonly CharIndex<Entry> ByCharacter = new(Entries, static entry => entry.Character);

    private static readonly SearchValues<char> Inner = SearchValues.Create([.. Entries.Where(static entry => entry.At == AnchorPlace.Inside).Select(static entry => entry.Character)]);

    /// <summary>The first row of the table, of those for a place, that the line falls to.</summary>
    /// <param name="line">A compact line.</param>
    public static BoilerplateRule? Find(Place place, ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestLine)
            return null;
        int row = int.MaxValue;
        Look(place, line, line[0], AnchorPlace.Start, ref row);
        Look(place, line, line[^1], AnchorPlace.End, ref row);
        for (int at = 0; line[at..].IndexOfAny(Inner) is >= 0 and int skip; at++)
        {
            at += skip;
            Look(place, line, line[at], AnchorPlace.Inside, ref row);
        }
        return row < int.MaxValue ? BoilerplateRule.All[row] : null;
    }

    private static void Look(Place place, ReadOnlySpan<char> line, char anchor, AnchorPlace at, ref int row)
    {
        foreach (ref readonly Entry entry in ByCharacter.Under(anchor))
        {
            if (entry.Row >= row)
                return;
            BoilerplateRule rule = BoilerplateRule.All[entry.Row];
            if (entry.At == at && (rule.Place & place) != 0 && entry.Pattern.Matches(line) && !rule.Excepts(line))
                row = entry.Row;
        }
    }

    private static IEnumerable<Entry> ToEntries(BoilerplateRule rule, int row) =>
        from pattern in rule.Patterns
        let anchor = pattern.Anchor()
        from character in anchor.Characters
        select new Entry(character, anchor.At, row, pattern);

    private readonly record struct Entry(char Character, AnchorPlace At, int Row, LinePattern Pattern);
}
