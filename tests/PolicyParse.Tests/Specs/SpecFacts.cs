using System.Globalization;

namespace PolicyParse.Tests.Specs;

/// <summary>One thing that a document holds, by the names of a table's columns. The first is what it is told by.</summary>
internal sealed class SpecFact(params (string Column, string? Value)[] columns)
{
    public string this[string column] => columns.FirstOrDefault(c => c.Column == column) is { Column: not null } found
        ? found.Value ?? ""
        : throw new FormatException($"there is no column '{column}'; there are: {string.Join(", ", columns.Select(c => c.Column))}");

    public override string ToString() => columns[0].Value ?? "";
}

/// <summary>What the tables of a case can ask a document for.</summary>
internal static class SpecFacts
{
    /// <summary>All things of a kind, in document order. The kind is the name of the table's first column.</summary>
    public static IReadOnlyList<SpecFact> List(PolicyDocument document, string kind) => kind switch
    {
        "quantity" => [.. document.Indicators.Select(i => OfIndicator(document, i))],
        "refused" => [.. document.Refused!.Select(r => new SpecFact(("refused", r.Text), ("reason", r.Reason)))],
        "marker" => [.. Sections(document.Sections).Where(s => s.Kind == SectionKind.Heading).Select(OfHeading)],
        "section" => [.. Sections(document.Sections).Select(OfSection)],
        "paragraph" => [.. from s in Sections(document.Sections) from p in s.Paragraphs select new SpecFact(("paragraph", p.Text), ("section", s.Id))],
        "point" => [.. from s in Sections(document.Sections) from p in s.Paragraphs from o in p.Points select new SpecFact(("point", o.Marker), ("title", o.Title))],
        "removed" => [.. document.Removed.Select(r => new SpecFact(("removed", r.Text), ("rule", r.Rule)))],
        "gap" => [.. document.Gaps.Select(g => new SpecFact(("gap", g.Text), ("reason", g.Reason)))],
        "repair" => [.. document.Repairs.Select(r => new SpecFact(("repair", r.Before), ("after", r.After), ("kind", r.Kind)))],
        "redaction" => [.. document.Redactions.Select(r => new SpecFact(("redaction", r.Text)))],
        "diagnostic" => [.. document.Diagnostics.Select(d => OfDiagnostic(document, d))],
        _ => throw new FormatException($"no table begins with a column '{kind}'"),
    };

    /// <summary>Single members by name.</summary>
    public static IReadOnlyDictionary<string, string> Members(PolicyDocument document, string kind)
    {
        if (kind == "provenance")
            return document.Source.Provenance;
        DocumentMetadata m = document.Metadata;
        return new Dictionary<string, string>
        {
            ["title"] = m.Title ?? "",
            ["genre"] = Word(m.Genre),
            ["documentNumber"] = m.DocumentNumber ?? "",
            ["issuer"] = m.Issuer ?? "",
            ["addressee"] = m.Addressee ?? "",
            ["speaker"] = m.Speaker ?? "",
            ["speakerRole"] = m.SpeakerRole ?? "",
            ["meeting"] = m.Meeting ?? "",
            ["date"] = m.Date ?? "",
            ["year"] = m.Year is { } year ? Number(year) : "",
            ["region"] = m.Region ?? "",
            ["effectiveDate"] = m.EffectiveDate ?? "",
            ["validUntil"] = m.ValidUntil ?? "",
            ["mediaType"] = document.Source.MediaType,
            ["encoding"] = document.Source.Encoding,
        };
    }

    private static SpecFact OfIndicator(PolicyDocument document, Indicator i) => new(
        ("quantity", i.Quantity.Text),
        ("name", i.Name),
        ("action", i.Action),
        ("kind", Word(i.Kind)),
        ("value", i.Quantity.Upper is { } upper ? $"{Number(i.Quantity.Value)} to {Number(upper)}" : Number(i.Quantity.Value)),
        ("unit", i.Quantity.Unit),
        ("bound", Word(i.Bound)),
        ("direction", Word(i.Direction)),
        ("status", Word(i.Status)),
        ("period", i.Period),
        ("scope", i.Scope),
        ("baseline", i.Baseline),
        ("code", i.Code),
        ("section", i.Section),
        ("sentence", i.Sentence.Of(document.Text).ToString()));

    private static SpecFact OfHeading(Section s) => new(
        ("marker", s.Marker),
        ("title", s.Title),
        ("level", Number(s.Level)),
        ("number", s.Number is { } number ? Number(number) : ""),
        ("id", s.Id));

    private static SpecFact OfSection(Section s) => new(
        ("section", s.Id),
        ("kind", Word(s.Kind)),
        ("marker", s.Marker),
        ("title", s.Title),
        ("level", Number(s.Level)));

    private static SpecFact OfDiagnostic(PolicyDocument document, Diagnostic d) => new(
        ("diagnostic", d.Code),
        ("severity", Word(d.Severity)),
        ("at", d.Span is { } span ? span.Of(document.Text).ToString() : ""));

    private static IEnumerable<Section> Sections(IEnumerable<Section> sections) =>
        sections.SelectMany(s => Sections(s.Children).Prepend(s));

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
