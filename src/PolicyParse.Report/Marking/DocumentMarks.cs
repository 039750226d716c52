namespace PolicyParse.Report.Marking;

/// <summary>All marks of a document, in order of their places.</summary>
internal sealed class DocumentMarks
{
    private readonly List<Mark> _marks = [];
    private readonly Dictionary<TextSpan, int> _sentences = [];
    private readonly Dictionary<TextSpan, int> _names = [];
    private readonly List<List<int>> _named = [];

    public DocumentMarks(PolicyDocument document)
    {
        for (int i = 0; i < document.Indicators.Count; i++)
            Add(document.Indicators[i], i);
        AddAll(MarkKind.Refusal, document.Refused?.Select(r => r.Span) ?? []);
        AddAll(MarkKind.Removal, document.Removed.Select(r => r.Span));
        AddAll(MarkKind.Gap, document.Gaps.Select(g => g.Span));
        AddAll(MarkKind.Repair, document.Repairs.Select(r => r.Span));
        AddAll(MarkKind.Redaction, document.Redactions.Select(r => r.Span));
        AddAll(MarkKind.Point, document.Sections.SelectMany(Points));
        _marks.RemoveAll(m => m.Span.IsEmpty);
        _marks.Sort();
    }

    public IReadOnlyList<Mark> All => _marks;

    /// <summary>The number of the sentence with this span.</summary>
    public int SentenceAt(TextSpan span) => _sentences[span];

    /// <summary>The indicators that share a name's place: 地区生产总值 of 完成15373亿元、增长6.8%.</summary>
    public IReadOnlyList<int> NamedBy(int name) => _named[name];

    private void Add(Indicator indicator, int index)
    {
        _marks.Add(new Mark(indicator.Quantity.Span, MarkKind.Quantity, index));
        if (_sentences.TryAdd(indicator.Sentence, _sentences.Count))
            _marks.Add(new Mark(indicator.Sentence, MarkKind.Sentence, _sentences.Count - 1));
        if (indicator.NameSpan is not { } span)
            return;
        if (_names.TryAdd(span, _named.Count))
        {
            _marks.Add(new Mark(span, MarkKind.Name, _named.Count));
            _named.Add([]);
        }
        _named[_names[span]].Add(index);
    }

    private void AddAll(MarkKind kind, IEnumerable<TextSpan> spans)
    {
        int index = 0;
        foreach (TextSpan span in spans)
            _marks.Add(new Mark(span, kind, index++));
    }

    private static IEnumerable<TextSpan> Points(Section section) =>
        section.Paragraphs.SelectMany(p => p.Points).Select(p => p.Span).Concat(section.Children.SelectMany(Points));
}
