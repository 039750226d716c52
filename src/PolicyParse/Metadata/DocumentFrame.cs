using PolicyParse.Cleaning;
using PolicyParse.Structure;

namespace PolicyParse.Metadata;

/// <summary>The parts of an outline that say what the document is, each in document order.</summary>
internal sealed class DocumentFrame
{
    private DocumentFrame(CleanText text) => Text = text;

    public CleanText Text { get; }

    public List<TextSpan> Title { get; } = [];

    public List<TextSpan> SpeechLines { get; } = [];

    public List<TextSpan> Numbers { get; } = [];

    public List<TextSpan> Adoptions { get; } = [];

    public List<TextSpan> FrontDates { get; } = [];

    /// <summary>Who signs the document itself; not who signs an annex.</summary>
    public List<TextSpan> Signatures { get; } = [];

    public List<TextSpan> SignedDates { get; } = [];

    /// <summary>Text before the first heading.</summary>
    public List<TextSpan> Preamble { get; } = [];

    /// <summary>The titles of top headings.</summary>
    public List<TextSpan> Headings { get; } = [];

    public TextSpan? Addressee { get; private set; }

    /// <summary>The title of the document that this one forwards.</summary>
    public TextSpan? Forwarded { get; private set; }

    /// <summary>The last paragraph of all.</summary>
    public TextSpan? Last { get; private set; }

    public string? Provenance(string key) => Text.Traces.Provenance.TryGetValue(key, out string? value) && value.Length > 0 ? value : null;

    /// <summary>The words of a span as they were written.</summary>
    public ReadOnlySpan<char> Words(TextSpan span) => Text.Words.Of(span);

    /// <summary>The words of a span with full-width forms folded.</summary>
    public ReadOnlySpan<char> Folded(TextSpan span) => span.Of(Text.Text);

    public static DocumentFrame Of(Outline outline)
    {
        var frame = new DocumentFrame(outline.Text);
        foreach (OutlineSection section in outline.Sections)
            frame.Add(section, own: true);
        return frame;
    }

    private void Add(OutlineSection section, bool own)
    {
        if (section.Role == SectionRole.ForwardedDocument)
            Forwarded ??= section.Title;
        own &= section.Role == SectionRole.Body;
        if (section.Level == 1 && !section.Title.IsEmpty)
            Headings.Add(section.Title);
        foreach (OutlineParagraph paragraph in section.Paragraphs)
            Add(paragraph, section, own);
        foreach (OutlineSection child in section.Children)
            Add(child, own);
    }

    private void Add(OutlineParagraph paragraph, OutlineSection section, bool own)
    {
        if (paragraph.Role == ParagraphRole.Text)
            Last = paragraph.Span;
        if (own)
            ListOf(paragraph.Role, section)?.Add(paragraph.Span);
        if (own && paragraph.Role == ParagraphRole.Addressee)
            Addressee ??= paragraph.Span;
    }

    private List<TextSpan>? ListOf(ParagraphRole role, OutlineSection section) => role switch
    {
        ParagraphRole.Title => Title,
        ParagraphRole.SpeechLine => SpeechLines,
        ParagraphRole.DocumentNumber => Numbers,
        ParagraphRole.Adoption => Adoptions,
        ParagraphRole.Signature => Signatures,
        ParagraphRole.Date => Addressee is null && Preamble.Count == 0 && section.Kind == SectionKind.Preamble ? FrontDates : SignedDates,
        ParagraphRole.Text when section.Kind == SectionKind.Preamble => Preamble,
        _ => null,
    };
}
