namespace PolicyParse.Report.Marking;

/// <summary>What a mark in the text stands for, from the outermost element to the innermost.</summary>
internal enum MarkKind
{
    Sentence,
    Name,
    Point,
    Removal,
    Gap,
    Quantity,
    Refusal,
    Repair,
    Redaction,
}

/// <summary>A stretch of the text that is marked.</summary>
/// <param name="Index">The place of what it stands for in the document's list: of its indicators, its removals, …; for a sentence its own number.</param>
internal readonly record struct Mark(TextSpan Span, MarkKind Kind, int Index) : IComparable<Mark>
{
    /// <summary>By start; the longer one first, which holds the others.</summary>
    public int CompareTo(Mark other)
    {
        int order = Span.Start.CompareTo(other.Span.Start);
        if (order == 0)
            order = other.Span.End.CompareTo(Span.End);
        return order != 0 ? order : Kind.CompareTo(other.Kind);
    }
}
