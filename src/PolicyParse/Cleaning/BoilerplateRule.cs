using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>Where a kind of boilerplate stands, and where in a text one looks for which kinds.</summary>
[Flags]
internal enum Place
{
    /// <summary>Before the text.</summary>
    Head = 1,

    /// <summary>After the text.</summary>
    Tail = 2,

    /// <summary>Before or after the text.</summary>
    Edge = 4,

    /// <summary>Anywhere, on a line of its own.</summary>
    Anywhere = 8,

    /// <summary>After the text, above a footer.</summary>
    AboveFooter = 16,

    /// <summary>After the text; what follows goes too, unless the text goes on.</summary>
    OpensTail = 32,

    /// <summary>After the text; what follows goes too.</summary>
    EndsText = 64,

    AtHead = Head | Edge | Anywhere,
    AtTail = Tail | Edge | Anywhere | OpensTail | EndsText,
    AtFooter = AboveFooter | Tail,
}

/// <summary>A row of the table of boilerplate.</summary>
/// <param name="Patterns">A line falls to the rule that is as one of them says,</param>
/// <param name="Exceptions">and as none of these.</param>
internal sealed record BoilerplateRule(string Id, Place Place, LinePattern[] Patterns, LinePattern[] Exceptions, string Example, string CounterExample)
{
    /// <summary>The rows, in the table's order: the first that matches tells.</summary>
    public static BoilerplateRule[] All { get; } = [.. LexiconFile.Rows("boilerplate.tsv").Select(Parse)];

    public bool Matches(ReadOnlySpan<char> line, Action<string, int, int>? note = null) =>
        MatchesOne(Patterns, line, note) && !Excepts(line);

    public bool Excepts(ReadOnlySpan<char> line) => MatchesOne(Exceptions, line, null);

    private static bool MatchesOne(LinePattern[] patterns, ReadOnlySpan<char> line, Action<string, int, int>? note)
    {
        foreach (LinePattern pattern in patterns)
        {
            if (pattern.Matches(line, note))
                return true;
        }
        return false;
    }

    private static BoilerplateRule Parse(string[] cells) => new(
        cells[0],
        Enum.Parse<Place>(cells[1], ignoreCase: true),
        [.. cells[2].Split(" ¦ ").Where(static p => p[0] != '!').Select(LinePattern.Parse)],
        [.. cells[2].Split(" ¦ ").Where(static p => p[0] == '!').Select(static p => LinePattern.Parse(p[1..]))],
        cells[3],
        cells[4]);
}
