using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The rows of boilerplate for a place, under the characters that a line must begin with, end with or hold to fall to them.</summary>
internal sealed class PlaceIndex
{
    private readonly CharIndex<Entry> _starts, _ends, _inner;
    private readonly SearchValues<char> _innerCharacters;

    public PlaceIndex(BoilerplateRule[] rules, Place place)
    {
        Entry[] entries = [.. rules.SelectMany(ToEntries).Where(entry => (entry.Rule.Place & place) != 0)];
        CharIndex<Entry> Of(AnchorPlace at) => new(entries.Where(entry => entry.At == at), static entry => entry.Character);
        (_starts, _ends, _inner) = (Of(AnchorPlace.Start), Of(AnchorPlace.End), Of(AnchorPlace.Inside));
        _innerCharacters = SearchValues.Create([.. entries.Where(static entry => entry.At == AnchorPlace.Inside).Select(static entry => entry.Character)]);
    }

    /// <summary>The first row that the line falls to.</summary>
    /// <param name="line">A compact line, not empty.</param>
    public BoilerplateRule? Find(ReadOnlySpan<char> line)
    {
        Entry? found = null;
        Look(line, _starts.Under(line[0]), ref found);
        Look(line, _ends.Under(line[^1]), ref found);
        for (int at = 0; line[at..].IndexOfAny(_innerCharacters) is >= 0 and int skip; at++)
        {
            at += skip;
            Look(line, _inner.Under(line[at]), ref found);
        }
        return found?.Rule;
    }

    private static void Look(ReadOnlySpan<char> line, ReadOnlySpan<Entry> entries, ref Entry? found)
    {
        foreach (Entry entry in entries)
        {
            if (found is not null && entry.Row >= found.Row)
                return;
            if (entry.Pattern.Matches(line) && !entry.Rule.Excepts(line))
                found = entry;
        }
    }

    private static IEnumerable<Entry> ToEntries(BoilerplateRule rule, int row) =>
        from pattern in rule.Patterns
        let anchor = pattern.Anchor()
        from character in anchor.Characters
        select new Entry(character, anchor.At, row, rule, pattern);

    private sealed record Entry(char Character, AnchorPlace At, int Row, BoilerplateRule Rule, LinePattern Pattern);
}
