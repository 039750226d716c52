using System.Diagnostics;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

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
