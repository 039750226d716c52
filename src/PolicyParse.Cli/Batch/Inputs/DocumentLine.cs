using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>A line of NDJSON input: <c>{"id":"…","text":"…"}</c> or <c>{"id":"…","path":"…"}</c>, with a <c>name</c> if there is one. Other members are ignored.</summary>
internal sealed record DocumentLine(JsonElement? Id = null, string? Name = null, string? Text = null, string? Path = null)
{
    /// <param name="line">The line's bytes.</param>
    /// <param name="place">Where it stands, for the failure.</param>
    public static PolicySource ToSource(ReadOnlySpan<byte> line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize(line, DocumentLineContext.Default.DocumentLine)?.ToSource(place) ?? Invalid("it is null", place);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return Invalid("it is broken, or no JSON object of strings", place);
        }
    }

    public static PolicySource Failing(string code, string message, string place, string? id = null) =>
        PolicySource.FromStream(_ => throw new PolicyParseException(code, message), place, id);

    private PolicySource ToSource(string place)
    {
        string? id = Id switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };
        if (id is null && Id is { ValueKind: not JsonValueKind.Null })
            return Invalid("its id is neither a string nor a number", place);
        return (Text, Path) switch
        {
            (not null, null) => PolicySource.FromText(Text, Name, id),
            (null, { Length: > 0 }) => PolicySource.FromFile(Path, id ?? Path),
            _ => Invalid("it needs a text or a path, and not both", place, id),
        };
    }

    private static PolicySource Invalid(string why, string place, string? id = null) =>
        Failing(PolicyErrorCodes.InvalidLine, $"The line names no document: {why}. Give {{\"id\":\"…\",\"text\":\"…\"}} or {{\"id\":\"…\",\"path\":\"…\"}}.", place, id);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentLine))]
internal sealed partial class DocumentLineContext : JsonSerializerContext;
