namespace PolicyParse.Structure;

/// <summary>A section of an outline.</summary>
/// <param name="Index">Its place in the outline, from 1, each section having another.</param>
internal readonly record struct OutlineSection(Outline Outline, int Index)
{
    /// <summary>What it stands on.</summary>
    public SectionKind Kind => Node.Kind;

    /// <summary>What part of the document it is.</summary>
    public SectionRole Role => Node.Role;

    /// <summary>1 for a top heading; 0 for preamble and detached text.</summary>
    public int Level => Node.Level;

    /// <summary>The heading's words, marker included; null for none.</summary>
    public TextSpan? Heading => Kind == SectionKind.Heading ? new TextSpan(Line.Span.Start, Node.HeadingEnd) : null;

    /// <summary>The marker; empty where there is none.</summary>
    public TextSpan Marker => Node.HasMarker ? Line.Marker.Span : default;

    /// <summary>The marker's number.</summary>
    public int? Number => Node.HasMarker ? Line.Marker.Number : null;

    /// <summary>The title, without a final full stop; empty for a bare marker.</summary>
    public TextSpan Title => Node.Title;

    /// <summary>The paragraphs before the first child, in order.</summary>
    public OutlineParagraphs Paragraphs => new(Outline, Node);

    /// <summary>The sections inside, in order.</summary>
    public OutlineSections Children => new(Outline, Node);

    /// <summary>For detached text, the last section before the gap; null otherwise.</summary>
    public OutlineSection? Context => Node.Context > 0 ? new OutlineSection(Outline, Node.Context) : null;

    private ref readonly SectionNode Node => ref Outline.NodeOf(Index);

    private ref readonly LineDraft Line => ref Outline.Line(Node.Line);
}

/// <summary>Sections that share a parent, in order.</summary>
internal readonly struct OutlineSections(Outline outline, in SectionNode parent)
{
    private readonly int _first = parent.FirstChild;

    public int Count { get; } = parent.ChildCount;

    public Enumerator GetEnumerator() => new(outline, _first);

    public struct Enumerator(Outline outline, int first)
    {
        private int _next = first;

        public OutlineSection Current { get; private set; }

        public bool MoveNext()
        {
            if (_next == 0)
                return false;
            Current = new OutlineSection(outline, _next);
            _next = outline.NodeOf(_next).Next;
            return true;
        }
    }
}
