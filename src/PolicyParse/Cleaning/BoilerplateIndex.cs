using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The rows of the table of boilerplate under the characters that a line must begin with, end with or hold to fall to them.</summary>
internal sealed class BoilerplateIndex
{
    /// <summary>A longer line is a paragraph.</summary>
    public const int LongestLine = 160;

    private readonly BoilerplateRule[] _rules;
    private readonly CharIndex<Entry> _byCharacter;
    private readonly SearchValues<char> _inner;

    // The rules of the options stand before the others.
    private readonly int _own;

    private BoilerplateIndex(BoilerplateRule[] own, IEnumerable<BoilerplateRule> others)
    {
        _own = own.Length;
        _rules = [.. own, .. others];
        Entry[] entries = [.. _rules.SelectMany(ToEntries)];
        _byCharacter = new CharIndex<Entry>(entries, static entry => entry.Character);
        _inner = SearchValues.Create([.. entries.Where(static entry => entry.At == AnchorPlace.Inside).Select(static entry => entry.Character)]);
    }

    public static BoilerplateIndex Default { get; } = new([], BoilerplateRule.All);

    /// <summary>These rules behind those of the options, which take the place of those with the same id; itself where there are none.</summary>
    /// <exception cref="ArgumentException">A row is no rule, repeats another's id, or does not match its example.</exception>
    public BoilerplateIndex With(IReadOnlyList<BoilerplateDefinition> additional)
    {
        if (additional.Count == 0)
            return this;
        BoilerplateRule[] own = [.. additional.Select(BoilerplateReader.Read)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < own.Length; i++)
            if (!ids.Add(own[i].Id))
                throw OptionFault.At(nameof(PolicyParserOptions.AdditionalBoilerplate), i, own[i].Id, "a row above has the same id");
        return new BoilerplateIndex(own, _rules.Where(rule => !ids.Contains(rule.Id)));
    }

    /// <summary>True where the options add rules.</summary>
    public bool HasOwn => _own > 0;

    /// <summary>The rule of the options that the line falls to.</summary>
    public BoilerplateRule? FindOwn(Place place, ReadOnlySpan<char> line) =>
        HasOwn && Find(place, line) is { } rule && Array.IndexOf(_rules, rule, 0, _own) >= 0 ? rule : null;

    /// <summary>The first row of the table, of those for a place, that the line falls to.</summary>
    /// <param name="line">A compact line.</param>
    public BoilerplateRule? Find(Place place, ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestLine)
            return null;
        int row = int.MaxValue;
        Look(place, line, line[0], AnchorPlace.Start, ref row);
        Look(place, line, line[^1], AnchorPlace.End, ref row);
        for (int at = 0; line[at..].IndexOfAny(_inner) is >= 0 and int skip; at++)
        {
            at += skip;
            Look(place, line, line[at], AnchorPlace.Inside, ref row);
        }
        return row < int.MaxValue ? _rules[row] : null;
    }

    private void Look(Place place, ReadOnlySpan<char> line, char anchor, AnchorPlace at, ref int row)
    {
        foreach (ref readonly Entry entry in _byCharacter.Under(anchor))
        {
            if (entry.Row >= row)
                return;
            BoilerplateRule rule = _rules[entry.Row];
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
