using System.Buffers;
using System.Text.Json;

namespace PolicyParse.Json;

/// <summary>A document that could not be parsed: <c>{"source":{"name":"…","id":"…"},"error":{"code":"…","message":"…"}}</c>.</summary>
internal static class FailureLine
{
    private static readonly JsonWriterOptions Form = new() { Encoder = ReadableEncoder.Instance };

    public static void Write(IBufferWriter<byte> output, PolicySource source, PolicyError error)
    {
        using var json = new Utf8JsonWriter(output, Form);
        json.WriteStartObject();
        json.WriteStartObject("source"u8);
        WriteKnown(json, "name"u8, source.Name);
        WriteKnown(json, "id"u8, source.Id);
        json.WriteEndObject();
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, error.Code);
        json.WriteString("message"u8, error.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
