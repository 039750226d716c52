using System.Text.Json;

namespace PolicyParse.Csv;

/// <summary>The columns, and how an indicator fills them. Words are those of the JSON contract.</summary>
internal static class IndicatorRows
{
    public static IReadOnlyList<string> Columns { get; } = Array.AsReadOnly([
        "documentName", "documentId", "title", "region", "year", "sectionPath",
        "id", "name", "action", "code", "kind", "direction", "bound", "status", "period", "scope",
        "quantity", "value", "upper", "unit", "baseline", "section", "sentence",
        "quantityStart", "quantityEnd", "sentenceStart", "sentenceEnd", "nameStart", "nameEnd",
    ]);

    public static void WriteHeader(CsvWriter csv)
    {
        foreach (string column in Columns)
            csv.Field(column);
        csv.EndRow();
    }

    public static void Write(CsvWriter csv, PolicyDocument document)
    {
        if (document.Indicators.Count == 0)
            return;
        var paths = SectionPaths.Of(document.Sections);
        foreach (Indicator indicator in document.Indicators)
        {
            WriteDocument(csv, document);
            csv.Field(paths.GetValueOrDefault(indicator.Section ?? "", ""));
            WriteStatement(csv, indicator);
            WriteQuantity(csv, indicator, document.Text);
            WriteSpans(csv, indicator);
            csv.EndRow();
        }
    }

    private static void WriteDocument(CsvWriter csv, PolicyDocument document)
    {
        csv.Field(document.Source.Name);
        csv.Field(document.Source.Id);
        csv.Field(document.Metadata.Title);
        csv.Field(document.Metadata.Region);
        csv.Field(document.Metadata.Year);
    }

    private static void WriteStatement(CsvWriter csv, Indicator indicator)
    {
        csv.Field(indicator.Id);
        csv.Field(indicator.Name);
        csv.Field(indicator.Action);
        csv.Field(indicator.Code);
        csv.Field(Word(indicator.Kind));
        csv.Field(Word(indicator.Direction));
        csv.Field(Word(indicator.Bound));
        csv.Field(Word(indicator.Status));
        csv.Field(indicator.Period);
        csv.Field(indicator.Scope);
    }

    private static void WriteQuantity(CsvWriter csv, Indicator indicator, string text)
    {
        csv.Field(indicator.Quantity.Text);
        csv.Field<decimal>(indicator.Quantity.Value);
        csv.Field(indicator.Quantity.Upper);
        csv.Field(indicator.Quantity.Unit);
        csv.Field(indicator.Baseline);
        csv.Field(indicator.Section);
        csv.Field(Excerpt.Of(text, indicator.Sentence, indicator.Quantity.Span));
    }

    private static void WriteSpans(CsvWriter csv, Indicator indicator)
    {
        WriteSpan(csv, indicator.Quantity.Span);
        WriteSpan(csv, indicator.Sentence);
        WriteSpan(csv, indicator.NameSpan);
    }

    private static void WriteSpan(CsvWriter csv, TextSpan? span)
    {
        csv.Field(span?.Start);
        csv.Field(span?.End);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Words<T>.All[value];

    private static class Words<T>
        where T : struct, Enum
    {
        public static Dictionary<T, string> All { get; } = Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()));
    }
}
