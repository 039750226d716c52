using System.Text.Json;
using PolicyParse.Json;

namespace PolicyParse;

/// <summary>The JSON contract of <see cref="PolicyDocument"/>, version 1.0: camelCase, absent values omitted, Chinese readable.</summary>
public static class PolicyJson
{
    /// <summary>Writes a document as JSON.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">True for people, false for programs and NDJSON.</param>
    public static string Serialize(PolicyDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, indented ? PolicyJsonForms.Indented.PolicyDocument : PolicyJsonForms.Compact.PolicyDocument);
    }

    /// <summary>Reads a document back. Unknown members are accepted.</summary>
    /// <exception cref="JsonException">The JSON is no document.</exception>
    public static PolicyDocument Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, PolicyJsonForms.Compact.PolicyDocument) ?? throw new JsonException("The JSON is null, not a document.");
    }
}
