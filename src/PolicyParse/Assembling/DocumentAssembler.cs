using System.Globalization;
using System.Reflection;
using PolicyParse.Cleaning;
using PolicyParse.Indicators;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Assembling;

/// <summary>The last pass: everything found, its spans mapped to the source, as one <see cref="PolicyDocument"/>.</summary>
internal sealed class DocumentAssembler
{
    private const string SchemaVersion = "1.0";
    private const string LexiconVersion = "2026.11";

    private static readonly GeneratorInfo Generator = new("PolicyParse", LibraryVersion(), LexiconVersion);

    // Nearly all ids are among these: they are written once.
    private static readonly string[] Ids = [.. Enumerable.Range(0, 1000).Select(WriteId)];

    // More places are noise of a ratio's division.
    private const int Places = 4;

    private readonly CleanText _text;

    // The sections' ids, in the outline's order of sections.
    private readonly string[] _ids;

    // The words of the quantity before: a list may say the same again and again (5%、5%、…).
    private string _quantityWords = "";

    private DocumentAssembler(Outline outline)
    {
        _text = outline.Text;
        _ids = new string[outline.SectionLimit];
    }

    public static PolicyDocument Assemble(Outline outline, DocumentMetadata metadata, IEnumerable<NumberFinding> findings, PolicyParserOptions options) =>
        new DocumentAssembler(outline).ToDocument(outline, metadata, findings, options);

    private PolicyDocument ToDocument(Outline outline, DocumentMetadata metadata, IEnumerable<NumberFinding> findings, PolicyParserOptions options)
    {
        SourceText source = _text.Source;
        CleaningTraces traces = _text.Traces;
        IReadOnlyList<Section> sections = ToSections(outline.Sections, "");
        using var indicators = new RentedList<Indicator>(64);
        List<Refusal> refused = [];
        Sort(findings, indicators, refused);
        return new PolicyDocument(
            SchemaVersion,
            Generator,
            new SourceInfo(source.MediaType, source.Encoding, source.Text.Length, traces.Provenance, source.Name, source.Id),
            metadata,
            source.Text,
            sections,
            indicators.ToArray(),
            traces.Gaps,
            traces.Removed,
            traces.Repairs,
            traces.Redactions,
            [.. source.Diagnostics, .. traces.Diagnostics, .. outline.Diagnostics],
            options.IncludeRefused ? [.. refused] : null);
    }

    private Section[] ToSections(OutlineSections outline, string parent)
    {
        if (outline.Count == 0)
            return [];
        var sections = new Section[outline.Count];
        int number = 0, at = 0;
        foreach (OutlineSection section in outline)
            sections[at++] = ToSection(section, SectionId(parent, section.Kind == SectionKind.Preamble ? 0 : ++number));
        return sections;
    }

    // 2.1 is the first section in the second; 0 is the preamble, so that the first heading is 1.
    private static string SectionId(string parent, int number) =>
        parent.Length == 0 ? number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{parent}.{number}");

    private Section ToSection(OutlineSection section, string id)
    {
        _ids[section.Index] = id;
        TextSpan marker = section.Marker;
        OutlineParagraphs outlined = section.Paragraphs;
        TextSpan? headed = section.Heading;
        bool numbersItem = headed == marker && outlined.Length > 0 && NumbersItem(marker, outlined[0].Span);
        string markerWords = Numberings.Of(_text.Words.Of(marker));
        HeadingText? heading = headed is { } span && !numbersItem ? new HeadingText(span == marker ? markerWords : Words(span), _text.ToSource(span)) : null;
        Paragraph[] paragraphs = ToParagraphs(outlined, numbersItem ? marker.Start : null);
        Section[] children = ToSections(section.Children, id);
        return new Section(id, section.Kind, markerWords, section.Level, Words(section.Title).Replace("\n", "", StringComparison.Ordinal), Extent(heading, paragraphs, children), paragraphs, children, section.Number, heading);
    }

    // (一)扶持申报表; 第三条 本办法所称…: a marker without a title is the start of its paragraph, as the issuer wrote it, and no heading.
    private bool NumbersItem(TextSpan marker, TextSpan paragraph) => _text.Text.IndexOf('\n', marker.End, paragraph.Start - marker.End) < 0;

    private static TextSpan Extent(HeadingText? heading, Paragraph[] paragraphs, Section[] children)
    {
        int start = heading?.Span.Start ?? (paragraphs.Length > 0 ? paragraphs[0].Span.Start : children.Length > 0 ? children[0].Span.Start : 0);
        int end = children.Length > 0 ? children[^1].Span.End : paragraphs.Length > 0 ? paragraphs[^1].Span.End : heading?.Span.End ?? start;
        return new TextSpan(start, end);
    }

    /// <param name="item">Where the item starts whose marker belongs to the first paragraph.</param>
    private Paragraph[] ToParagraphs(OutlineParagraphs outline, int? item)
    {
        if (outline.Length == 0)
            return [];
        var paragraphs = new Paragraph[outline.Length];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            (TextSpan words, ParagraphRole role) = outline[i];
            TextSpan span = i == 0 && item is { } start ? new TextSpan(start, words.End) : words;
            paragraphs[i] = new Paragraph(Words(span), _text.ToSource(span), role == ParagraphRole.Text ? ToPoints(words) : []);
        }
        return paragraphs;
    }

    private Point[] ToPoints(TextSpan paragraph)
    {
        IReadOnlyList<OutlinePoint> outline = PointScanner.Scan(_text.Text, paragraph);
        if (outline.Count == 0)
            return [];
        var points = new Point[outline.Count];
        for (int i = 0; i < points.Length; i++)
            points[i] = ToPoint(outline[i]);
        return points;
    }

    private Point ToPoint(OutlinePoint point)
    {
        var span = new TextSpan(point.Marker.IsEmpty ? point.Title.Start : point.Marker.Start, point.Title.End);
        return new Point(Words(point.Marker), Words(point.Title), _text.ToSource(span));
    }

    private void Sort(IEnumerable<NumberFinding> findings, RentedList<Indicator> indicators, List<Refusal> refused)
    {
        foreach (NumberFinding finding in findings)
        {
            if (finding.Refusal is null)
                indicators.Add(ToIndicator(finding, IdOf(indicators.Count)));
            else
                refused.Add(new Refusal(Words(finding.Quantity), finding.Refusal, _text.ToSource(finding.Quantity)));
        }
    }

    private static string IdOf(int index) => index < Ids.Length ? Ids[index] : WriteId(index);

    private static string WriteId(int index) => string.Create(CultureInfo.InvariantCulture, $"i{index + 1}");

    private Indicator ToIndicator(in NumberFinding found, string id) => new(
        id,
        found.Name,
        found.Kind,
        found.Direction,
        found.Bound,
        found.Status,
        new Quantity(QuantityWords(found.Quantity), _text.ToSource(found.Quantity), Normalise(found.Value), found.Unit, found.Upper is { } upper ? Normalise(upper) : null),
        _text.ToSource(found.Sentence),
        found.Period,
        found.Action,
        found.Code,
        found.Scope,
        found.Baseline,
        _ids[found.Section.Index],
        found.NameSpan is { } name ? _text.ToSource(name) : null);

    private string QuantityWords(TextSpan span)
    {
        ReadOnlySpan<char> words = _text.Words.Of(span);
        return _quantityWords = words.SequenceEqual(_quantityWords) ? _quantityWords : words.ToString();
    }

    private string Words(TextSpan span) => _text.Words[span.Start..span.End];

    // At most four places, and none of the zeros that decimals keep from their arithmetic (1910000000000.00).
    private static decimal Normalise(decimal value)
    {
        if (value.Scale > Places)
            value = Math.Round(value, Places);
        int scale = value.Scale;
        if (scale == 0)
            return value;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        ulong digits = (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        if (bits[2] != 0)
            return value / 1.0000000000000000000000000000m; // As many places as it can have: the quotient has no zeros.
        for (; scale > 0 && digits % 10 == 0; scale--)
            digits /= 10;
        return new decimal((int)digits, (int)(digits >> 32), 0, decimal.IsNegative(value), (byte)scale);
    }

    private static string LibraryVersion() =>
        typeof(DocumentAssembler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
