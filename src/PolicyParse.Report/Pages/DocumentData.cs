using System.Globalization;
using System.Text.Json;
using PolicyParse.Report.Marking;

namespace PolicyParse.Report.Pages;

/// <summary>What the script of a document's page reads. Members bear the names of the JSON contract; absent values are omitted.</summary>
internal static class DocumentData
{
    public static void Write(Utf8JsonWriter json, PolicyDocument document, SectionList sections, DocumentMarks marks, IndicatorCatalog catalog)
    {
        json.WriteNumber("length", document.Text.Length);
        json.WriteStartArray("indicators");
        foreach (Indicator indicator in document.Indicators)
            Write(json, indicator, sections, marks, catalog);
        json.WriteEndArray();
        WriteSections(json, sections);
        WriteList(json, "refusal", document.Refused ?? [], r => json.WriteString("reason", r.Reason));
        WriteList(json, "removal", document.Removed, r => json.WriteString("rule", r.Rule));
        WriteList(json, "gap", document.Gaps, g => json.WriteString("reason", g.Reason));
        WriteList(json, "repair", document.Repairs, r => { json.WriteString("kind", r.Kind); json.WriteString("before", r.Before); json.WriteString("after", r.After); });
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator, SectionList sections, DocumentMarks marks, IndicatorCatalog catalog)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("name", indicator.Name);
        WriteOptional(json, "action", indicator.Action);
        WriteOptional(json, "code", indicator.Code);
        if (indicator.Code is { } code && catalog.TryGet(code, out IndicatorCatalogEntry? entry))
            json.WriteString("english", entry.EnglishName);
        json.WriteString("kind", Words.Of(indicator.Kind));
        json.WriteString("direction", Words.Of(indicator.Direction));
        json.WriteString("bound", Words.Of(indicator.Bound));
        json.WriteString("status", Words.Of(indicator.Status));
        WriteOptional(json, "period", indicator.Period);
        WriteOptional(json, "scope", indicator.Scope);
        WriteOptional(json, "baseline", indicator.Baseline);
        Write(json, indicator.Quantity);
        json.WriteNumber("section", sections.IndexOf(indicator.Section));
        json.WriteNumber("sentence", marks.SentenceAt(indicator.Sentence));
        json.WriteEndObject();
    }

    // As strings: a script's number would round 1537300000000.0001.
    private static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteString("text", quantity.Text);
        json.WriteString("value", quantity.Value.ToString(CultureInfo.InvariantCulture));
        if (quantity.Upper is { } upper)
            json.WriteString("upper", upper.ToString(CultureInfo.InvariantCulture));
        json.WriteString("unit", quantity.Unit);
        json.WriteNumber("start", quantity.Span.Start);
    }

    private static void WriteSections(Utf8JsonWriter json, SectionList sections)
    {
        json.WriteStartArray("sections");
        foreach (SectionEntry entry in sections.Entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Section.Id);
            json.WriteString("kind", Words.Of(entry.Section.Kind));
            json.WriteString("title", entry.Title);
            json.WriteNumber("depth", entry.Depth);
            json.WriteNumber("count", entry.Indicators);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
