namespace PolicyParse.Tests.Properties;

/// <summary>What holds for every document, whatever the input: each part tells what its span says, and nothing is lost or told twice.</summary>
internal static class Invariants
{
    /// <summary>What is wrong with a document, one line a fault.</summary>
    public static IReadOnlyList<string> Faults(PolicyDocument document) =>
    [
        .. SpanFaults(document),
        .. CoverageFaults(document),
        .. new PartFaults(document).All(),
        .. TreeFaults(document.Sections, new TextSpan(0, document.Text.Length), parent: ""),
        .. IndicatorFaults(document),
    ];

    private static IEnumerable<string> SpanFaults(PolicyDocument document)
    {
        string text = document.Text;
        if (document.Source.Length != text.Length)
            yield return $"source.length is {document.Source.Length}, not {text.Length}";
        foreach ((string what, TextSpan span) in AllSpans(document).Where(s => s.Span.End > text.Length))
            yield return $"{what} {span} reaches beyond the text of {text.Length}";
        IEnumerable<(string Words, TextSpan Span)> literal =
        [
            .. document.Removed.Select(r => (r.Text, r.Span)), .. document.Gaps.Select(g => (g.Text, g.Span)),
            .. document.Redactions.Select(r => (r.Text, r.Span)), .. document.Repairs.Select(r => (r.Before, r.Span)),
        ];
        foreach ((string words, TextSpan span) in literal.Where(l => l.Span.End <= text.Length && l.Words != text[l.Span.Start..l.Span.End]))
            yield return $"{span} says '{span.Of(text)}', not '{words}'";
    }

    private static IEnumerable<string> CoverageFaults(PolicyDocument document)
    {
        var told = new int[document.Text.Length];
        foreach (TextSpan span in Sections.Parts(document).Select(p => p.Span))
        {
            for (int i = span.Start; i < Math.Min(span.End, told.Length); i++)
                told[i]++;
        }
        bool[] gone = PartFaults.Gone(document);
        for (int i = 0; i < told.Length; i++)
        {
            if (told[i] > 1)
                return [$"told twice at {i}: '{Around(document.Text, i)}'"];
            if (told[i] == 0 && !gone[i] && !char.IsWhiteSpace(document.Text[i]))
                return [$"lost at {i}: '{Around(document.Text, i)}'"];
        }
        return [];
    }

    private static IEnumerable<string> TreeFaults(IReadOnlyList<Section> sections, TextSpan within, string parent)
    {
        int last = within.Start;
        foreach (Section section in sections)
        {
            if (section.Span.Start < last || section.Span.End > within.End)
                yield return $"section {section.Id} {section.Span} is out of order, or outside its parent {within}";
            if (!section.Id.StartsWith(parent, StringComparison.Ordinal))
                yield return $"section {section.Id} stands in {parent}";
            if (section.Kind == SectionKind.Heading ? section.Heading is null && !StartsWithMarker(section) : section.Heading is not null)
                yield return $"section {section.Id} is a {section.Kind} and its heading is {section.Heading}";
            foreach (string fault in TreeFaults(section.Children, section.Span, section.Id + "."))
                yield return fault;
            last = section.Span.End;
        }
    }

    // (一)扶持申报表; a marker without a title starts its paragraph.
    private static bool StartsWithMarker(Section section) =>
        section.Marker.Length > 0 && section.Title.Length == 0 && section.Paragraphs.Count > 0
        && section.Paragraphs[0].Text.StartsWith(section.Marker, StringComparison.Ordinal);

    private static IEnumerable<string> IndicatorFaults(PolicyDocument document)
    {
        HashSet<string> ids = [.. Sections.All(document).Select(s => s.Id)];
        if (ids.Count != Sections.All(document).Count())
            yield return "two sections share an id";
        int last = 0, number = 0;
        foreach (Indicator i in document.Indicators)
        {
            if (i.Id != $"i{++number}")
                yield return $"indicator {number} has the id {i.Id}";
            if (i.Quantity.Span.Start < last)
                yield return $"{i.Id} {i.Quantity.Span} is out of order, or overlaps the one before";
            if (!i.Sentence.Contains(i.Quantity.Span))
                yield return $"{i.Id} {i.Quantity.Span} is outside its sentence {i.Sentence}";
            if (i.Section is { } section && !ids.Contains(section))
                yield return $"{i.Id} stands in a section {section} that is none";
            if (i.Quantity.Value < 0 || i.Quantity.Upper < i.Quantity.Value)
                yield return $"{i.Id} has the value {i.Quantity.Value} to {i.Quantity.Upper}";
            last = i.Quantity.Span.End;
        }
    }

    private static IEnumerable<(string What, TextSpan Span)> AllSpans(PolicyDocument document) =>
    [
        .. Sections.All(document).Select(s => ("section", s.Span)), .. Sections.Parts(document).Select(p => ("part", p.Span)),
        .. document.Indicators.SelectMany(i => new[] { ("quantity", i.Quantity.Span), ("sentence", i.Sentence), ("name", i.NameSpan ?? default) }),
        .. document.Removed.Select(r => ("removal", r.Span)), .. document.Gaps.Select(g => ("gap", g.Span)),
        .. document.Repairs.Select(r => ("repair", r.Span)), .. document.Redactions.Select(r => ("redaction", r.Span)),
        .. (document.Refused ?? []).Select(r => ("refusal", r.Span)), .. document.Diagnostics.Select(d => ("diagnostic", d.Span ?? default)),
    ];

    private static string Around(string text, int at) => text[at..Math.Min(text.Length, at + 20)];
}
