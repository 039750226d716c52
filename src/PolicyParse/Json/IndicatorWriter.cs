using System.Text.Json;

namespace PolicyParse.Json;

/// <summary>Writes the members of an indicator.</summary>
internal static class IndicatorWriter
{
    public static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteText(Names.Id, indicator.Id);
        json.WriteText(Names.NameOf, indicator.Name);
        json.WriteIfAny(Names.Action, indicator.Action);
        json.WriteIfAny(Names.Code, indicator.Code);
        json.WriteString(Names.Kind, Words<IndicatorKind>.Of(indicator.Kind));
        json.WriteString(Names.Direction, Words<Direction>.Of(indicator.Direction));
        json.WriteString(Names.Bound, Words<Bound>.Of(indicator.Bound));
        json.WriteString(Names.Status, Words<IndicatorStatus>.Of(indicator.Status));
        json.WriteIfAny(Names.Period, indicator.Period);
        json.WriteIfAny(Names.Scope, indicator.Scope);
        json.WriteObject(Names.Quantity, indicator.Quantity, Write);
        json.WriteIfAny(Names.Section, indicator.Section);
        json.WriteSpan(Names.Sentence, indicator.Sentence);
        json.WriteIfAny(Names.Baseline, indicator.Baseline);
        if (indicator.NameSpan is { } name)
            json.WriteSpan(Names.NameSpan, name);
    }

    private static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteText(Names.Text, quantity.Text);
        json.WriteSpan(Names.Span, quantity.Span);
        json.WriteNumber(Names.Value, quantity.Value);
        json.WriteText(Names.Unit, quantity.Unit);
        if (quantity.Upper is { } upper)
            json.WriteNumber(Names.Upper, upper);
    }
}
