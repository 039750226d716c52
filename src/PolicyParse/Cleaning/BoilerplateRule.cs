using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>Where a kind of boilerplate stands.</summary>
internal enum Place
{
    /// <summary>Before the text.</summary>
    Head,

    /// <summary>After the text.</summary>
    Tail,

    /// <summary>Before or after the text.</summary>
    Edge,

    /// <summary>Anywhere, on a line of its own.</summary>
    Anywhere,

    /// <summary>After the text, above a footer.</summary>
    AboveFooter,

    /// <summary>After the text; what follows goes too, unless the text goes on.</summary>
    OpensTail,

    /// <summary>After the text; what follows goes too.</summary>
    EndsText,
}

/// <summary>A row of the table of boilerplate.</summary>
/// <param name="Patterns">A line falls to the rule that is as one of them says,</param>
/// <param name="Exceptions">and as none of these.</param>
internal sealed record BoilerplateRule(string Id, Place Place, LinePattern[] Patterns, LinePattern[] Exceptions, string Example, string CounterExample)
{
    // A longer line is a paragraph.
    private const int LongestLine = 160;

    /// <summary>The rows, in the table's order: the first that matches tells.</summary>
    public static BoilerplateRule[] All { get; } = [.. LexiconFile.Rows("boilerplate.tsv").Select(Parse)];

    public static BoilerplateRule[] AtHead { get; } = [.. All.Where(static r => r.Place is Place.Head or Place.Edge or Place.Anywhere)];

    public static BoilerplateRule[] AtTail { get; } = [.. All.Where(static r => r.Place is not (Place.Head or Place.AboveFooter))];

    public static BoilerplateRule[] AtFooter { get; } = [.. All.Where(static r => r.Place is Place.AboveFooter or Place.Tail)];

    public static BoilerplateRule[] InText { get; } = [.. All.Where(static r => r.Place is Place.Anywhere)];

    public bool Matches(ReadOnlySpan<char> line, Action<string, int, int>? note = null) =>
        MatchesOne(Patterns, line, note) && !MatchesOne(Exceptions, line, null);

    private static bool MatchesOne(LinePattern[] patterns, ReadOnlySpan<char> line, Action<string, int, int>? note)
    {
        foreach (LinePattern pattern in patterns)
        {
            if (pattern.Matches(line, note))
                return true;
        }
        return false;
    }

    /// <summary>The first of <paramref name="rules"/> that the line falls to.</summary>
    public static BoilerplateRule? Find(BoilerplateRule[] rules, ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        foreach (BoilerplateRule rule in rules)
        {
            if (rule.Matches(line))
                return rule;
        }
        return null;
    }

    private static BoilerplateRule Parse(string[] cells) => new(
        cells[0],
        Enum.Parse<Place>(cells[1], ignoreCase: true),
        [.. cells[2].Split(" ¦ ").Where(static p => p[0] != '!').Select(LinePattern.Parse)],
        [.. cells[2].Split(" ¦ ").Where(static p => p[0] == '!').Select(static p => LinePattern.Parse(p[1..]))],
        cells[3],
        cells[4]);
}
