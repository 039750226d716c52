using System.Text.Json;

namespace PolicyParse.Json;

/// <summary>The forms that the contract's members have.</summary>
internal static class MemberWriting
{
    public static void WriteText(this Utf8JsonWriter json, JsonEncodedText name, string text) => json.WriteString(name, text ?? throw Missing(name));

    public static void WriteIfAny(this Utf8JsonWriter json, JsonEncodedText name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    public static void WriteIfAny(this Utf8JsonWriter json, JsonEncodedText name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    public static void WriteSpan(this Utf8JsonWriter json, JsonEncodedText name, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber(Names.Start, span.Start);
        json.WriteNumber(Names.End, span.End);
        json.WriteEndObject();
    }

    public static void WriteObject<T>(this Utf8JsonWriter json, JsonEncodedText name, T value, Action<Utf8JsonWriter, T> writeMembers)
    {
        json.WriteStartObject(name);
        writeMembers(json, value ?? throw Missing(name));
        json.WriteEndObject();
    }

    public static void WriteList<T>(this Utf8JsonWriter json, JsonEncodedText name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeMembers)
    {
        json.WriteStartArray(name);
        int count = (items ?? throw Missing(name)).Count;
        for (int i = 0; i < count; i++)
        {
            json.WriteStartObject();
            writeMembers(json, items[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static JsonException Missing(JsonEncodedText name) => new($"The document's member {name} is null; it is required.");
}
