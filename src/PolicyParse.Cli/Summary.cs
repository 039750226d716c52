using System.Globalization;

namespace PolicyParse.Cli;

/// <summary>A document in a few lines for people.</summary>
internal static class Summary
{
    public static IEnumerable<string> Of(PolicyDocument document)
    {
        DocumentMetadata metadata = document.Metadata;
        yield return $"{metadata.Title ?? document.Source.Name ?? "(no title)"} ({Join([metadata.Genre.ToString(), metadata.Region, metadata.Date ?? metadata.Year?.ToString(CultureInfo.InvariantCulture)])})";
        yield return $"  text        {document.Text.Length} characters, {document.Source.MediaType}, {document.Source.Encoding}";
        yield return $"  structure   {Count(document.Sections, s => s.Kind == SectionKind.Heading ? 1 : 0)} headings, {Count(document.Sections, s => s.Paragraphs.Count)} paragraphs";
        yield return $"  indicators  {document.Indicators.Count}{ByStatus(document.Indicators)}";
        yield return $"  cleaning    {document.Removed.Count} removed, {document.Gaps.Count} gaps, {document.Repairs.Count} repairs, {document.Redactions.Count} redactions";
        foreach (Diagnostic diagnostic in document.Diagnostics.Where(d => d.Severity != Severity.Info).Take(5))
            yield return $"  {diagnostic.Code}      {diagnostic.Message}";
    }

    private static int Count(IEnumerable<Section> sections, Func<Section, int> count) =>
        sections.Sum(s => count(s) + Count(s.Children, count));

    private static string ByStatus(IReadOnlyList<Indicator> indicators)
    {
        var parts = indicators.CountBy(i => i.Status).OrderBy(c => c.Key).Select(c => $"{c.Value} {c.Key.ToString().ToLowerInvariant()}").ToList();
        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string Join(IEnumerable<string?> parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
