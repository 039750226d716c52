namespace PolicyParse.Lexicon;

/// <summary>The units of the field: a table of simple units, and the rule by which they compose (吨标准煤/万元). Immutable.</summary>
internal sealed class Units
{
    private const int MostParts = 3;
    private const int LongestMagnitude = 10;

    private readonly CharIndex<Entry> _byFirst;

    private Units(IEnumerable<Unit> rows)
    {
        All = [.. rows];
        _byFirst = new CharIndex<Entry>(All.OrderByDescending(u => u.Text.Length).Select(u => new Entry(u)), e => e.Unit.Text[0]);
    }

    /// <summary>The table <c>units.tsv</c>.</summary>
    public static Units Default { get; } = new(LexiconTable
        .Read("units.tsv", "unit", "base", "dimension", "kind", "standing", "except", "example")
        .Select(c => new Unit(
            c[0],
            c[1],
            Enum.Parse<Dimension>(c[2], ignoreCase: true),
            Enum.Parse<UnitKind>(c[3], ignoreCase: true),
            Enum.Parse<UnitStanding>(c[4], ignoreCase: true),
            LexiconTable.Alternatives(c[5]),
            c[6])));

    public IReadOnlyList<Unit> All { get; }

    /// <summary>This table and <paramref name="additional"/> units, which win over equal ones.</summary>
    /// <exception cref="ArgumentException">A unit is null, empty, or begins or ends with a blank or a digit.</exception>
    public Units With(IReadOnlyList<UnitDefinition> additional)
    {
        if (additional.Count == 0)
            return this;
        var rows = All.ToDictionary(u => u.Text, StringComparer.Ordinal);
        for (int i = 0; i < additional.Count; i++)
        {
            Unit unit = FromDefinition(additional[i], i);
            rows[unit.Text] = unit;
        }
        return new Units(rows.Values);
    }

    private static Unit FromDefinition(UnitDefinition? definition, int row)
    {
        if (string.IsNullOrWhiteSpace(definition?.Text) || definition.Text.Trim() != definition.Text || char.IsDigit(definition.Text[0]))
            throw OptionFault.At(nameof(PolicyParserOptions.AdditionalUnits), row, definition?.Text, "a unit is a word as it stands behind a number");
        if (!Enum.IsDefined(definition.Dimension) || (definition.Except ?? []).Any(string.IsNullOrEmpty))
            throw OptionFault.At(nameof(PolicyParserOptions.AdditionalUnits), row, definition.Text, "its dimension is undefined, or a word of its exceptions is empty");
        string text = Folding.Fold(definition.Text);
        string[] except = [.. (definition.Except ?? []).Select(Folding.Fold)];
        UnitKind kind = definition.Dimension switch
        {
            Dimension.Count or Dimension.Person => UnitKind.Counter,
            Dimension.Time => UnitKind.Time,
            Dimension.Percent or Dimension.PercentagePoint or Dimension.Permille or Dimension.Multiple or Dimension.Ratio => UnitKind.Ratio,
            _ => UnitKind.Measure,
        };
        return new Unit(text, text, definition.Dimension, kind, UnitStanding.Plain, except, text);
    }

    /// <summary>The longest unit that folded text begins with, compounds included: 元/平方米·月 from 元/平方米·月以内.</summary>
    /// <remarks>Nouns match too (<see cref="UnitStanding.Noun"/>): the caller weighs the evidence. Does not allocate.</remarks>
    public bool TryMatch(ReadOnlySpan<char> text, out UnitMatch match)
    {
        Unit? unit = Longest(text, afterSlash: false);
        if (unit is null)
        {
            match = default;
            return false;
        }
        int end = CompoundEnd(text, unit.Text.Length);
        match = new UnitMatch(unit, end, end > unit.Text.Length);
        return true;
    }

    private Unit? Longest(ReadOnlySpan<char> text, bool afterSlash)
    {
        if (text.IsEmpty)
            return null;
        foreach (ref readonly Entry candidate in _byFirst.Under(text[0]))
            if (candidate.Length <= text.Length && text[candidate.Length - 1] == candidate.Last && (afterSlash || candidate.Unit.Standing != UnitStanding.Denominator) && Fits(candidate.Unit, text))
                return candidate.Unit;
        return null;
    }

    // Length and end stand beside the unit, which is fetched only where they fit.
    private readonly struct Entry(Unit unit)
    {
        public readonly Unit Unit = unit;
        public readonly int Length = unit.Text.Length;
        public readonly char Last = unit.Text[^1];
    }

    private static bool Fits(Unit unit, ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(unit.Text) || RunsOn(unit.Text[^1], text[unit.Text.Length..]))
            return false;
        foreach (string word in unit.Except)
            if (text.StartsWith(word))
                return false;
        return true;
    }

    // 20m is a length, 20mAh and 20m2 are not.
    private static bool RunsOn(char last, ReadOnlySpan<char> rest) =>
        char.IsAsciiLetter(last) && !rest.IsEmpty && char.IsAsciiLetterOrDigit(rest[0]);

    // 元/人·月, 人/百亿元, 元/(人·月): few parts, so that 元/元/元/… costs no more than a word
    private int CompoundEnd(ReadOnlySpan<char> text, int end)
    {
        for (int parts = 0; parts < MostParts && end < text.Length; parts++)
        {
            int next = text[end] switch
            {
                '/' => DenominatorEnd(text, end + 1),
                '·' => UnitEnd(text, end + 1),
                _ => -1,
            };
            if (next < 0)
                break;
            end = next;
        }
        return end;
    }

    private int DenominatorEnd(ReadOnlySpan<char> text, int start)
    {
        if (start == text.Length || text[start] != '(')
            return MagnifiedUnitEnd(text, start);
        int inner = MagnifiedUnitEnd(text, start + 1);
        if (inner > 0)
            inner = CompoundEndInBrackets(text, inner);
        return inner > 0 && inner < text.Length && text[inner] == ')' ? inner + 1 : -1;
    }

    private int CompoundEndInBrackets(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] is '·' or '/' ? UnitEnd(text, end + 1) : end;

    // 千瓦时 is a unit before 千 is a magnitude.
    private int MagnifiedUnitEnd(ReadOnlySpan<char> text, int start)
    {
        int end = UnitEnd(text, start);
        if (end > 0)
            return end;
        int magnitude = MagnitudeEnd(text, start);
        end = UnitEnd(text, magnitude);
        return end > 0 ? end : magnitude > start && text[magnitude - 1] != '1' ? magnitude : -1;
    }

    private int UnitEnd(ReadOnlySpan<char> text, int start) =>
        Longest(text[start..], afterSlash: true) is { } unit ? start + unit.Text.Length : -1;

    // 元/100公里, 件/万人, 人/百亿元, 例/10万: ten and its powers, in digits or characters
    private static int MagnitudeEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start, stop = Math.Min(text.Length, start + LongestMagnitude);
        if (end < stop && text[end] == '1')
            do end++;
            while (end < stop && text[end] == '0');
        while (end < stop && text[end] is '十' or '百' or '千' or '万' or '亿')
            end++;
        return end;
    }
}
