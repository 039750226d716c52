using System.Text.Json;

namespace PolicyParse.Json;

/// <summary>Writes the members of what was left out, put right, or doubtful.</summary>
internal static class TraceWriter
{
    public static void Write(Utf8JsonWriter json, Gap gap)
    {
        json.WriteText(Names.Reason, gap.Reason);
        json.WriteText(Names.Text, gap.Text);
        json.WriteSpan(Names.Span, gap.Span);
    }

    public static void Write(Utf8JsonWriter json, Removal removal)
    {
        json.WriteText(Names.Rule, removal.Rule);
        json.WriteText(Names.Text, removal.Text);
        json.WriteSpan(Names.Span, removal.Span);
    }

    public static void Write(Utf8JsonWriter json, Repair repair)
    {
        json.WriteText(Names.Kind, repair.Kind);
        json.WriteText(Names.Before, repair.Before);
        json.WriteText(Names.After, repair.After);
        json.WriteSpan(Names.Span, repair.Span);
    }

    public static void Write(Utf8JsonWriter json, Redaction redaction)
    {
        json.WriteText(Names.Text, redaction.Text);
        json.WriteSpan(Names.Span, redaction.Span);
    }

    public static void Write(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteText(Names.Text, refusal.Text);
        json.WriteText(Names.Reason, refusal.Reason);
        json.WriteSpan(Names.Span, refusal.Span);
    }

    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteText(Names.Code, diagnostic.Code);
        json.WriteString(Names.Severity, Words<Severity>.Of(diagnostic.Severity));
        json.WriteText(Names.Message, diagnostic.Message);
        if (diagnostic.Span is { } span)
            json.WriteSpan(Names.Span, span);
    }
}
