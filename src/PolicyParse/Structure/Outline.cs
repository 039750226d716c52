using System.Diagnostics;
using PolicyParse.Cleaning;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>The third pass's product: the section tree over the clean text. All spans are in <see cref="CleanText.Text"/>.</summary>
/// <remarks>Disposing it gives its memory back; what was read from it stays.</remarks>
internal sealed class Outline(OutlineDraft lines, SectionTree tree) : IDisposable
{
    public CleanText Text => lines.Source;

    /// <summary>The top sections, in order.</summary>
    public OutlineSections Sections => new(this, in tree[SectionTree.Document]);

    /// <summary>How long a list must be that <see cref="OutlineSection.Index"/> looks up in.</summary>
    public int SectionLimit => tree.Count;

    /// <summary>True where the document counts by articles: 第一条, 第二条.</summary>
    public bool IsInArticles
    {
        get
        {
            int articles = 0;
            for (int section = 1; section < tree.Count && articles < 2; section++)
                articles += tree[section].Style == NumberingStyle.Article ? 1 : 0;
            return articles == 2;
        }
    }

    public IReadOnlyList<Diagnostic> Diagnostics => lines.Diagnostics;

    public void Dispose()
    {
        lines.Dispose();
        tree.Dispose();
    }

    internal ref readonly SectionNode NodeOf(int section) => ref tree[section];

    internal ref readonly LineDraft Line(int line) => ref lines.Lines[line];
}

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

/// <summary>The paragraphs of a section, in order: the words behind its heading in the same line, then line by line.</summary>
internal readonly struct OutlineParagraphs
{
    private readonly Outline _outline;
    private readonly TextSpan _rest;
    private readonly int _first;

    public OutlineParagraphs(Outline outline, in SectionNode section)
    {
        _outline = outline;
        _rest = Blanks.Trim(outline.Text.Text, new TextSpan(section.HeadingEnd, section.LineEnd));
        int before = _rest.IsEmpty ? 0 : 1;
        _first = section.FirstParagraph - before;
        Length = section.ParagraphCount + before;
    }

    public int Length { get; }

    public OutlineParagraph this[int index]
    {
        get
        {
            Debug.Assert((uint)index < (uint)Length);
            if (index == 0 && !_rest.IsEmpty)
                return new OutlineParagraph(_rest, ParagraphRole.Text);
            ref readonly LineDraft line = ref _outline.Line(_first + index);
            return new OutlineParagraph(line.Span, line.Role);
        }
    }

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator(OutlineParagraphs paragraphs)
    {
        private int _next;

        public OutlineParagraph Current { get; private set; }

        public bool MoveNext()
        {
            if (_next == paragraphs.Length)
                return false;
            Current = paragraphs[_next++];
            return true;
        }
    }
}

/// <summary>A paragraph of the outline.</summary>
internal readonly record struct OutlineParagraph(TextSpan Span, ParagraphRole Role);

/// <summary>What a paragraph is for. Only <see cref="Text"/> and <see cref="TableRow"/> hold statements.</summary>
internal enum ParagraphRole : byte
{
    Text,
    Title,
    SpeechLine,
    DocumentNumber,
    Adoption,
    Addressee,
    Signature,
    Date,
    TableOfContents,
    AttachmentNote,
    TableRow,
}

/// <summary>A point inside a paragraph.</summary>
internal readonly record struct OutlinePoint(TextSpan Marker, TextSpan Title);
