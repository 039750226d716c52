namespace PolicyParse.Structure;

/// <summary>Builds the section tree from the marked lines. Its depth is bounded by the number of marker styles.</summary>
internal sealed class TreeBuilder
{
    private readonly OutlineDraft _draft;
    private readonly UnnumberedRank _rank;
    private readonly SectionTree _tree;

    // The parts that the line stands in: a forwarded document, and an annex or a glossary inside it.
    private readonly List<int> _parts = [];

    // The headings that are open in the part, the highest first; those before a gap only lend their levels.
    private readonly List<int> _open = [];
    private int _lost;

    // The section that takes the next paragraph, and the text behind a gap that takes the next headings; 0 for none.
    private int _current;
    private int _detached;

    // The last text behind a gap, whatever came since.
    private int _behindGap;
    private readonly StyleNesting _nesting = new();

    private TreeBuilder(OutlineDraft draft, UnnumberedRank rank)
    {
        _draft = draft;
        _rank = rank;
        _tree = new SectionTree(draft.Lines.Length);
        ReadNesting(0);
    }

    public static SectionTree Build(OutlineDraft draft, UnnumberedRank rank)
    {
        var builder = new TreeBuilder(draft, rank);
        for (int i = 0; i < draft.Lines.Length; i++)
            builder.Add(i);
        return builder._tree;
    }

    private void Add(int i)
    {
        ref LineDraft line = ref _draft.Lines[i];
        switch (line.Kind)
        {
            case LineKind.Paragraph:
                AddParagraph(i);
                break;
            case LineKind.Numbered:
                AddNumbered(i);
                break;
            case LineKind.Unnumbered:
            case LineKind.Matter:
                AddUnnumbered(i);
                break;
            case LineKind.GlossaryEntry:
                AddEntry(i);
                break;
            case LineKind.HeadingContinued:
                break;
            default:
                OpenPart(i);
                break;
        }
    }

    private void AddParagraph(int i)
    {
        ref LineDraft line = ref _draft.Lines[i];
        if (line.GapBefore && _current > 0)
            Detach(line);
        if (_current == 0)
            _current = _tree.Add(SectionTree.Document, new SectionNode { Kind = SectionKind.Preamble });
        _tree[_current].AddParagraph(i);
    }

    private void Detach(in LineDraft line)
    {
        _draft.Report("PP3002", Severity.Info, "The text behind a gap belongs to no known section.", line.Span);
        ref SectionNode before = ref _tree[_current];
        int context = before.Kind == SectionKind.Detached ? before.Context : _current;
        _detached = _tree.Add(SectionTree.Document, new SectionNode { Kind = SectionKind.Detached, Context = context });
        _current = _behindGap = _detached;
        _lost = _open.Count;
    }

    private void AddNumbered(int i)
    {
        ref LineDraft line = ref _draft.Lines[i];
        while (_open.Count > 0 && !Holds(_tree[_open[^1]], line))
            Close();
        SectionNode section = Numbered(i, Base + _open.Count + 1);
        HeadingTitles.Read(_draft.Text, line, ref section);
        Open(section);
    }

    private bool Holds(in SectionNode open, in LineDraft line)
    {
        if (open.Style is not { } above)
            return _rank == UnnumberedRank.Top;
        return above == line.Marker.Style ? _draft.Lines[open.Line].RunDepth < line.RunDepth : _nesting.IsAbove(above, line.Marker.Style);
    }

    private void AddUnnumbered(int i)
    {
        bool top = _rank == UnnumberedRank.Top || _draft.Lines[i].Kind == LineKind.Matter;
        while (_open.Count > 0 && (top || _tree[_open[^1]].Style is null))
            Close();
        TextSpan heading = _draft.Lines[i].Span;
        Open(Given(i, heading, heading, Base + _open.Count + 1));
    }

    private void AddEntry(int i)
    {
        ref LineDraft line = ref _draft.Lines[i];
        SectionNode section = Numbered(i, Base + 1);
        section.Title = GlossaryEntries.TermOf(_draft.Text, new TextSpan(line.Marker.Content, line.Span.End), out section.HeadingEnd);
        if (section.Title.IsEmpty)
            HeadingTitles.Read(_draft.Text, line, ref section);
        _open.Clear();
        _lost = 0;
        Open(section);
    }

    private void OpenPart(int i)
    {
        ref LineDraft line = ref _draft.Lines[i];
        int last = i;
        while (last + 1 < _draft.Lines.Length && _draft.Lines[last + 1].Kind == LineKind.HeadingContinued)
            last++;
        _open.Clear();
        _lost = 0;
        _detached = 0;
        if (line.Kind == LineKind.ForwardedTitle)
            _parts.Clear();
        else if (_parts.Count > 0 && _tree[_parts[^1]].Role != SectionRole.ForwardedDocument)
            _parts.RemoveAt(_parts.Count - 1);
        var heading = new TextSpan(line.Span.Start, _draft.Lines[last].Span.End);
        TextSpan title = line.Kind != LineKind.Annex ? heading
            : last > i ? new TextSpan(_draft.Lines[i + 1].Span.Start, heading.End)
            : new TextSpan(line.Marker.Content, heading.End);
        SectionNode part = Given(i, heading, title, Base + 1);
        part.HasMarker = line.Kind == LineKind.Annex;
        part.Role = line.IsGlossary ? SectionRole.Glossary : RoleOf(line.Kind);
        _parts.Add(Attach(part));
        ReadNesting(_draft.PartStarts.BinarySearch(i));
    }

    private static SectionRole RoleOf(LineKind kind) => kind switch
    {
        LineKind.Annex => SectionRole.Annex,
        LineKind.Glossary => SectionRole.Glossary,
        _ => SectionRole.ForwardedDocument,
    };

    private SectionNode Numbered(int line, int level) => new()
    {
        Kind = SectionKind.Heading,
        Level = (byte)level,
        Line = line,
        LineEnd = _draft.Lines[line].Span.End,
        HasMarker = true,
        Style = _draft.Lines[line].Marker.Style,
    };

    private static SectionNode Given(int line, TextSpan heading, TextSpan title, int level) => new()
    {
        Kind = SectionKind.Heading,
        Level = (byte)level,
        Line = line,
        LineEnd = heading.End,
        HeadingEnd = heading.End,
        Title = title,
    };

    private int Base => _parts.Count;

    private void Open(in SectionNode section) => _open.Add(Attach(section));

    private void Close()
    {
        _open.RemoveAt(_open.Count - 1);
        _lost = Math.Min(_lost, _open.Count);
    }

    private int Attach(in SectionNode section)
    {
        _current = _tree.Add(ParentOf(section), section);
        if (section.Level <= 1)
            _detached = 0;
        return _current;
    }

    // A heading behind a gap whose parent stands before it hangs on the detached text, unless it is a top one; an annex too, if its document does.
    private int ParentOf(in SectionNode section) =>
        _open.Count > _lost ? _open[^1]
        : _detached > 0 && section.Level > 1 ? _detached
        : _parts.Count > 0 ? Math.Max(_parts[^1], _behindGap)
        : SectionTree.Document;

    private void ReadNesting(int part)
    {
        int start = _draft.PartStarts[part], end = _draft.EndOfPart(part);
        _nesting.Read(_draft, start, end);
        NestedRuns.Mark(_draft, start, end, _nesting);
    }
}
