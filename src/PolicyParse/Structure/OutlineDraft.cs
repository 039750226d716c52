using PolicyParse.Cleaning;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Structure;

/// <summary>What a line becomes in the tree.</summary>
internal enum LineKind : byte
{
    Paragraph,

    /// <summary>A heading with a numbering: 一、总体要求.</summary>
    Numbered,

    /// <summary>A heading without one.</summary>
    Unnumbered,

    /// <summary>前言, 结束语: a heading on top, before or behind all that is numbered.</summary>
    Matter,

    /// <summary>附件1, 附录2.</summary>
    Annex,

    /// <summary>名词解释.</summary>
    Glossary,

    /// <summary>An entry of a glossary: ［1］一降三减：</summary>
    GlossaryEntry,

    /// <summary>The title of the document that a notice forwards.</summary>
    ForwardedTitle,

    /// <summary>The second line of the heading before it: 附件1 and the annex's title.</summary>
    HeadingContinued,
}

/// <summary>What is known of a line so far.</summary>
internal struct LineDraft
{
    public TextSpan Span;
    public HeadingMarker Marker;

    /// <summary>The number of the next candidate of the same style, 0 where there is none.</summary>
    public int Following;

    public bool HasMarker;
    public bool GapBefore;

    /// <summary>The level of a Markdown or HTML heading; 0 where the line is none.</summary>
    public byte Hint;

    public LineKind Kind;
    public ParagraphRole Role;

    /// <summary>True for an annex that explains terms.</summary>
    public bool IsGlossary;

    /// <summary>How many runs of the same style the heading's run stands in: 二、 may hold a 一、二、三、 of its own.</summary>
    public byte RunDepth;

    /// <summary>True where the line is nothing but text so far: free for a role or a heading.</summary>
    public readonly bool IsOpen => Kind == LineKind.Paragraph && Role == ParagraphRole.Text;

    /// <summary>True where the line opens a part that counts anew.</summary>
    public readonly bool OpensPart => Kind is LineKind.Annex or LineKind.Glossary or LineKind.ForwardedTitle;
}

/// <summary>The lines of a clean text while the outline is worked out: each step of the pass marks what it knows.</summary>
internal sealed class OutlineDraft : IDisposable
{
    private readonly RentedList<LineDraft> _lines;

    public OutlineDraft(CleanText source, HeadingShapes headings)
    {
        Source = source;
        Text = source.Text;
        int count = source.Lines.Count;
        _lines = new RentedList<LineDraft>(count);
        FirstAnnex = FirstDate = count;
        for (int i = 0; i < count; i++)
        {
            _lines.Add(ToDraft(source.Lines[i], headings));
            if (FirstAnnex == count && Lines[i] is { HasMarker: true, Marker.Style: NumberingStyle.Annex })
                FirstAnnex = i;
        }
    }

    public CleanText Source { get; }

    public string Text { get; }

    public Span<LineDraft> Lines => _lines.Items;

    /// <summary>The first line that is numbered as an annex; the number of lines where none is.</summary>
    public int FirstAnnex { get; }

    /// <summary>The first line of the body, behind title, number, addressee and the like.</summary>
    public int BodyStart { get; set; }

    /// <summary>The first line of the body that is a date; the number of lines where none is.</summary>
    public int FirstDate { get; set; }

    /// <summary>The lines that open a part, in order; the first line opens one whatever it is.</summary>
    public List<int> PartStarts { get; } = [0];

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Dispose() => _lines.Dispose();

    /// <summary>Behind the last line of a part.</summary>
    /// <param name="part">Its place in <see cref="PartStarts"/>.</param>
    public int EndOfPart(int part) => part + 1 < PartStarts.Count ? PartStarts[part + 1] : Lines.Length;

    public ReadOnlySpan<char> WordsOf(int line) => Lines[line].Span.Of(Text);

    public char LastOf(int line) => Lines[line].Span.IsEmpty ? '\0' : Text[Lines[line].Span.End - 1];

    public void Report(string code, Severity severity, string message, TextSpan span) =>
        Diagnostics.Add(new Diagnostic(code, severity, message, Source.ToSource(span)));

    private LineDraft ToDraft(CleanLine line, HeadingShapes headings)
    {
        TextSpan span = Blanks.Trim(Text, line.Span);
        return new LineDraft
        {
            Span = span,
            GapBefore = line.GapBefore,
            Hint = (byte)line.HeadingHint,
            // A page's table comes as one row a line, a tab between its cells.
            Role = span.Of(Text).Contains('\t') ? ParagraphRole.TableRow : ParagraphRole.Text,
            HasMarker = HeadingMarkers.TryRead(headings, Text, span, out HeadingMarker marker),
            Marker = marker,
        };
    }
}
