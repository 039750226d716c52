namespace PolicyParse.Report;

/// <summary>A document read back from JSON may hold spans that are none of its text.</summary>
internal static class DocumentSpans
{
    /// <exception cref="ArgumentException">A span reaches beyond the text.</exception>
    public static void Check(PolicyDocument document, string parameter)
    {
        foreach (TextSpan span in Of(document))
        {
            if (span.End > document.Text.Length)
                throw new ArgumentException($"The span {span} reaches beyond the text, which has {document.Text.Length} characters.", parameter);
        }
    }

    private static IEnumerable<TextSpan> Of(PolicyDocument document) =>
    [
        .. document.Indicators.SelectMany(i => (TextSpan[])[i.Quantity.Span, i.Sentence, i.NameSpan ?? default]),
        .. document.Refused?.Select(r => r.Span) ?? [],
        .. document.Removed.Select(r => r.Span),
        .. document.Gaps.Select(g => g.Span),
        .. document.Repairs.Select(r => r.Span),
        .. document.Redactions.Select(r => r.Span),
        .. document.Sections.SelectMany(Of),
    ];

    private static IEnumerable<TextSpan> Of(Section section) =>
    [
        section.Heading?.Span ?? default,
        .. section.Paragraphs.SelectMany(p => p.Points.Select(t => t.Span).Prepend(p.Span)),
        .. section.Children.SelectMany(Of),
    ];
}
