using System.Runtime.InteropServices;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Builds the section tree from the marked lines. Its depth is bounded by the number of marker styles.</summary>
internal sealed class TreeBuilder
{
    private readonly OutlineDraft _draft;
    private readonly UnnumberedRank _rank;
    private readonly List<SectionDraft> _roots = [];

    // The parts that the line stands in: a forwarded document, and an annex or a glossary inside it.
    private readonly List<SectionDraft> _parts = [];

    // The headings that are open in the part, the highest first; those before a gap only lend their levels.
    private readonly List<SectionDraft> _open = [];
    private int _lost;

    private SectionDraft? _current;
    private SectionDraft? _detached;
    private readonly StyleNesting _nesting = new();

    private TreeBuilder(OutlineDraft draft, UnnumberedRank rank)
    {
        _draft = draft;
        _rank = rank;
        ReadNesting(0);
    }

    public static List<SectionDraft> Build(OutlineDraft draft, UnnumberedRank rank)
    {
        var builder = new TreeBuilder(draft, rank);
        for (int i = 0; i < draft.Lines.Length; i++)
            builder.Add(i);
        HeadingTitles.Decide(draft.Text, CollectionsMarshal.AsSpan(builder._roots), insideArticle: false);
        return builder._roots;
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
                AddNumbered(line);
                break;
            case LineKind.Unnumbered:
                AddUnnumbered(line);
                break;
            case LineKind.GlossaryEntry:
                AddEntry(line);
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
        if (line.GapBefore && _current is not null)
            Detach(line);
        _current ??= Root(new SectionDraft { Kind = SectionKind.Preamble });
        _current.AddParagraph(i);
    }

    private void Detach(in LineDraft line)
    {
        _draft.Report("PP3002", Severity.Info, "The text behind a gap belongs to no known section.", line.Span);
        SectionDraft? context = _current!.Kind == SectionKind.Detached ? _current.Context : _current;
        _detached = Root(new SectionDraft { Kind = SectionKind.Detached, Context = context });
        _current = _detached;
        _lost = _open.Count;
    }

    private void AddNumbered(in LineDraft line)
    {
        while (_open.Count > 0 && !Holds(_open[^1], line))
            Close();
        var section = new SectionDraft
        {
            Kind = SectionKind.Heading,
            Level = Base + _open.Count + 1,
            Style = line.Marker.Style,
            RunDepth = line.RunDepth,
            Marker = line.Marker,
            Line = line.Span,
        };
        HeadingTitles.Read(_draft.Text, section);
        Open(section);
    }

    private bool Holds(SectionDraft open, in LineDraft line)
    {
        if (open.Style is not { } above)
            return _rank == UnnumberedRank.Top;
        return above == line.Marker.Style ? open.RunDepth < line.RunDepth : _nesting.IsAbove(above, line.Marker.Style);
    }

    private void AddUnnumbered(in LineDraft line)
    {
        while (_open.Count > 0 && (_rank == UnnumberedRank.Top || _open[^1].Style is null))
            Close();
        Open(Given(line.Span, line.Span, default, Base + _open.Count + 1, SectionRole.Body));
    }

    private void AddEntry(in LineDraft line)
    {
        TextSpan term = GlossaryEntries.TermOf(_draft.Text, new TextSpan(line.Marker.Content, line.Span.End), out int behind);
        var section = new SectionDraft
        {
            Kind = SectionKind.Heading,
            Level = Base + 1,
            Style = line.Marker.Style,
            Marker = line.Marker,
            Line = line.Span,
            Form = HeadingForm.Given,
            Title = term,
            TitledEnd = behind,
        };
        if (term.IsEmpty)
            HeadingTitles.Read(_draft.Text, section);
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
        _detached = null;
        if (line.Kind == LineKind.ForwardedTitle)
            _parts.Clear();
        else if (_parts.Count > 0 && _parts[^1].Role != SectionRole.ForwardedDocument)
            _parts.RemoveAt(_parts.Count - 1);
        var heading = new TextSpan(line.Span.Start, _draft.Lines[last].Span.End);
        TextSpan title = line.Kind != LineKind.Annex ? heading
            : last > i ? new TextSpan(_draft.Lines[i + 1].Span.Start, heading.End)
            : new TextSpan(line.Marker.Content, heading.End);
        SectionDraft part = Given(heading, title, line.Kind == LineKind.Annex ? line.Marker : default, Base + 1, line.IsGlossary ? SectionRole.Glossary : RoleOf(line.Kind));
        Attach(part);
        _parts.Add(part);
        ReadNesting(i);
    }

    private static SectionRole RoleOf(LineKind kind) => kind switch
    {
        LineKind.Annex => SectionRole.Annex,
        LineKind.Glossary => SectionRole.Glossary,
        _ => SectionRole.ForwardedDocument,
    };

    private static SectionDraft Given(TextSpan heading, TextSpan title, HeadingMarker marker, int level, SectionRole role) => new()
    {
        Kind = SectionKind.Heading,
        Level = level,
        Marker = marker,
        Line = heading,
        Form = HeadingForm.Given,
        Title = title,
        TitledEnd = heading.End,
        Role = role,
    };

    private int Base => _parts.Count;

    private void Open(SectionDraft section)
    {
        Attach(section);
        _open.Add(section);
    }

    private void Close()
    {
        _open.RemoveAt(_open.Count - 1);
        _lost = Math.Min(_lost, _open.Count);
    }

    // A heading behind a gap whose parent stands before it hangs on the detached text, unless it is a top one.
    private void Attach(SectionDraft section)
    {
        if (_open.Count > _lost)
            _open[^1].AddChild(section);
        else if (_detached is not null && section.Level > 1)
            _detached.AddChild(section);
        else if (_parts.Count > 0)
            _parts[^1].AddChild(section);
        else
            _roots.Add(section);
        if (section.Level <= 1)
            _detached = null;
        _current = section;
    }

    private SectionDraft Root(SectionDraft section)
    {
        _roots.Add(section);
        return section;
    }

    private void ReadNesting(int i)
    {
        int to = i + 1;
        while (to < _draft.Lines.Length && !_draft.Lines[to].OpensPart)
            to++;
        to = Math.Min(to, _draft.Lines.Length);
        _nesting.Read(_draft, i, to);
        NestedRuns.Mark(_draft, i, to, _nesting);
    }
}
