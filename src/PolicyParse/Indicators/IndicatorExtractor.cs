using PolicyParse.Indicators.Qualifying;
using PolicyParse.Indicators.Tables;
using PolicyParse.Structure;

namespace PolicyParse.Indicators;

/// <summary>The fifth pass: <see cref="Outline"/> and metadata in, <see cref="IndicatorFindings"/> out.</summary>
internal sealed class IndicatorExtractor
{
    private readonly ParagraphReader _reader;
    private readonly TableReader _tables;
    private readonly SectionFramer _framer;
    private readonly DocumentMetadata _metadata;
    private readonly List<IndicatorFinding> _findings = [];
    private readonly List<RefusedNumber>? _refused;

    private IndicatorExtractor(Outline outline, DocumentMetadata metadata, IndicatorLexicon lexicon, PolicyParserOptions options)
    {
        _metadata = metadata;
        _refused = options.IncludeRefused ? [] : null;
        _reader = new ParagraphReader(outline, metadata, lexicon, options.Catalog);
        _tables = new TableReader(outline.Text.Text, outline.Text.Words, lexicon, options.Catalog);
        _framer = new SectionFramer(outline.Text.Text, metadata);
    }

    public static IndicatorFindings Extract(Outline outline, DocumentMetadata metadata, IndicatorLexicon lexicon, PolicyParserOptions options)
    {
        var extractor = new IndicatorExtractor(outline, metadata, lexicon, options);
        extractor.ReadSections(outline.Sections, extractor._framer.Document());
        return new IndicatorFindings(extractor._findings, extractor._refused ?? [], []);
    }

    private void ReadSections(IReadOnlyList<OutlineSection> sections, SectionFrame outer)
    {
        SectionFrame latest = outer;
        foreach (OutlineSection section in sections)
        {
            SectionFrame frame = section.Context is { } context ? _framer.Inside(latest, context) : _framer.Inside(ForSibling(outer, latest), section);
            if (section.Kind != SectionKind.Preamble && section.Role == SectionRole.Body && section.Level == 1)
                latest = frame;
            ReadSection(section, frame);
        }
    }

    // In a report whose sections say nothing, what comes after the plan is plan too.
    private SectionFrame ForSibling(SectionFrame outer, SectionFrame latest) =>
        latest != outer && _metadata.Genre is (Genre.GovernmentWorkReport or Genre.BudgetReport or Genre.Speech) && latest.Status == IndicatorStatus.Target ? latest with { From = 0, To = 0, Year = _metadata.Year ?? latest.Year } : outer;

    private void ReadSection(OutlineSection section, SectionFrame frame)
    {
        if (section.Heading is { } heading && section.Paragraphs is [{ } first, ..] && IsRunIn(heading, first.Span))
            _reader.Read(heading, section, frame, _findings, _refused);
        foreach (OutlineParagraph paragraph in section.Paragraphs)
            ReadParagraph(paragraph, section, frame);
        ReadSections(section.Children, frame);
    }

    private void ReadParagraph(OutlineParagraph paragraph, OutlineSection section, SectionFrame frame)
    {
        bool row = paragraph.Role == ParagraphRole.TableRow;
        if (!row)
            _tables.Close();
        if (row && _tables.TryRead(paragraph.Span, section, frame, _findings))
            return;
        if (row || paragraph.Role == ParagraphRole.Text)
            _reader.Read(paragraph.Span, section, frame, _findings, _refused);
    }

    // A run-in heading ends in the line where its paragraph goes on.
    private static bool IsRunIn(TextSpan heading, TextSpan paragraph) => paragraph.Start == heading.End;
}
