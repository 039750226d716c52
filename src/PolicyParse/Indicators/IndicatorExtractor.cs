using PolicyParse.Indicators.Qualifying;
using PolicyParse.Indicators.Tables;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Indicators;

/// <summary>The fifth pass: <see cref="Outline"/> and metadata in, a <see cref="NumberFinding"/> for each number out.</summary>
internal sealed class IndicatorExtractor : IDisposable
{
    private readonly ParagraphReader _reader;
    private readonly TableReader _tables;
    private readonly SectionFramer _framer;
    private readonly ReviewPart _part;
    private readonly DocumentMetadata _metadata;
    private readonly bool _isReport;

    // Of the paragraph at hand.
    private readonly RentedList<NumberFinding> _findings = new(32);

    private IndicatorExtractor(Outline outline, DocumentMetadata metadata, IndicatorLexicon lexicon, PolicyParserOptions options)
    {
        string text = outline.Text.Text;
        _metadata = metadata;
        _isReport = metadata.Genre is Genre.GovernmentWorkReport or Genre.BudgetReport or Genre.Speech;
        _reader = new ParagraphReader(outline, metadata, lexicon, options);
        _tables = new TableReader(text, outline.Text.Words, lexicon, options.Catalog);
        _framer = new SectionFramer(text, metadata, outline.IsInArticles);
        _part = new ReviewPart(text, metadata.Year ?? 0);
    }

    /// <summary>What the document says of its numbers, in document order; refused ones only where the options ask for them.</summary>
    /// <remarks>Found as it is asked for, so that a document with very many numbers holds no second list of them.</remarks>
    public static IEnumerable<NumberFinding> Extract(Outline outline, DocumentMetadata metadata, IndicatorLexicon lexicon, PolicyParserOptions options) =>
        new IndicatorExtractor(outline, metadata, lexicon, options).Find(outline);

    public void Dispose()
    {
        _reader.Dispose();
        _framer.Dispose();
        _findings.Dispose();
    }

    // Gives back its memory behind the last finding: it is enumerated once.
    private IEnumerable<NumberFinding> Find(Outline outline)
    {
        using IndicatorExtractor _ = this;
        using var framed = new RentedList<(int Section, SectionFrame Frame)>(32);
        Frame(outline.Sections, _framer.Document(), framed);
        for (int i = 0; i < framed.Count; i++)
        {
            var section = new OutlineSection(outline, framed[i].Section);
            if (section.Level <= 1)
                _part.Reset();
            OutlineParagraphs paragraphs = section.Paragraphs;
            for (int part = IsRunIn(section, paragraphs) ? -1 : 0; part < paragraphs.Length; part++)
            {
                // A run-in heading says as much as the paragraph that goes on in its line.
                OutlineParagraph paragraph = part < 0 ? new OutlineParagraph(section.Heading!.Value, ParagraphRole.Text) : paragraphs[part];
                SectionFrame frame = FrameOf(paragraph, framed[i].Frame);
                for (int at = paragraph.Span.Start, end; at < paragraph.Span.End; at = end)
                {
                    end = ParagraphPieces.EndOf(outline.Text.Text, at, paragraph.Span.End);
                    Read(paragraph with { Span = new TextSpan(at, end) }, section, frame);
                    for (int found = 0; found < _findings.Count; found++)
                        yield return _findings[found];
                }
            }
        }
    }

    // In a report's review the paragraphs tell which time they speak of.
    private SectionFrame FrameOf(OutlineParagraph paragraph, SectionFrame section) => _isReport ? _part.Frame(section, paragraph.Span) : section;

    private static bool IsRunIn(OutlineSection section, OutlineParagraphs paragraphs) =>
        paragraphs.Length > 0 && section.Heading is { } heading && paragraphs[0].Span.Start == heading.End;

    private void Read(OutlineParagraph paragraph, OutlineSection section, SectionFrame frame)
    {
        _findings.Clear();
        bool row = paragraph.Role == ParagraphRole.TableRow;
        if (!row)
            _tables.Close();
        if (row && _tables.TryRead(paragraph.Span, section, frame, _findings))
            return;
        if (row || paragraph.Role == ParagraphRole.Text)
            _reader.Read(paragraph.Span, section, frame, _findings);
    }

    // Adds each section with the frame that its heading and those above it set, in document order.
    private void Frame(OutlineSections sections, SectionFrame outer, RentedList<(int Section, SectionFrame Frame)> framed)
    {
        SectionFrame latest = outer;
        foreach (OutlineSection section in sections)
        {
            SectionFrame frame = section.Context is { } context ? _framer.Inside(latest, context) : _framer.Inside(ForSibling(outer, latest), section);
            if (section.Kind != SectionKind.Preamble && section.Role == SectionRole.Body && section.Level == 1)
                latest = frame;
            framed.Add((section.Index, frame));
            Frame(section.Children, frame, framed);
        }
    }

    // In a report whose sections say nothing, what comes after the plan is plan too.
    private SectionFrame ForSibling(SectionFrame outer, SectionFrame latest) =>
        latest != outer && _isReport && latest.Status == IndicatorStatus.Target ? latest with { From = 0, To = 0, Year = _metadata.Year ?? latest.Year } : outer;
}
