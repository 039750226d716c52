namespace PolicyParse.Cleaning;

/// <summary>A line of the source that holds something, blanks at its ends left out.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Indent">How many columns of blanks stand before it.</param>
/// <param name="BlankBefore">True where an empty line stands before it.</param>
internal readonly record struct SourceLine(int Start, int End, int Indent, bool BlankBefore)
{
    /// <summary>The boilerplate rule that the line falls to; null for content.</summary>
    public string? Rule { get; init; }

    /// <summary>True where a paragraph must begin here, whatever the line before it looks like.</summary>
    public bool Parted { get; init; }

    /// <summary>True where the line goes on the paragraph of the line before.</summary>
    public bool Joined { get; init; }

    /// <summary>True where text is missing before it.</summary>
    public bool GapBefore { get; init; }

    /// <summary>True for a row or a cell of a table.</summary>
    public bool InTable { get; init; }

    /// <summary>The level of a Markdown or HTML heading; 0 where the line is none.</summary>
    public int HeadingHint { get; init; }

    public int Length => End - Start;

    public TextSpan Span => new(Start, End);
}
