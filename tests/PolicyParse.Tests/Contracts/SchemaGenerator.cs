using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using PolicyParse.Json;

namespace PolicyParse.Tests.Contracts;

/// <summary>Makes the JSON Schema from the types of the contract and their documentation.</summary>
internal sealed class SchemaGenerator
{
    private readonly XmlDocumentation _documentation = new();
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    public static string Generate() => new SchemaGenerator().ToJson();

    private string ToJson()
    {
        var root = (JsonObject)PolicyJsonForms.Contract.Options.GetJsonSchemaAsNode(typeof(PolicyDocument), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Transform,
        });
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:policyparse:schema:policy-document:1.0",
            ["title"] = "PolicyDocument",
        };
        foreach ((string name, JsonNode? value) in root)
            schema[name] = value?.DeepClone();
        schema["$defs"] = new JsonObject(_definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = ReadableEncoder.Instance }) + "\n";
    }

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (node is not JsonObject schema)
            return node;
        DropNull(schema);
        if (IsOurs(type))
            schema = context.Path.IsEmpty ? Described(schema, Definition(type)) : ToReference(type, schema);
        if (context.PropertyInfo is { } property && _documentation.OfProperty(property.DeclaringType, ClrName(property.Name)) is { } text)
            schema = Described(schema, text);
        return schema;
    }

    // A type of the contract stands once, under its name; the exporter's own references go by place.
    private JsonObject ToReference(Type type, JsonObject schema)
    {
        if (!schema.ContainsKey("$ref"))
            _definitions[type.Name] = Described(type.IsEnum ? ToEnum(schema) : schema, Definition(type));
        return new JsonObject { ["$ref"] = "#/$defs/" + type.Name };
    }

    private static JsonObject ToEnum(JsonObject schema) => new() { ["type"] = "string", ["enum"] = schema["enum"]!.DeepClone() };

    private string Definition(Type type)
    {
        string text = _documentation.OfType(type) ?? throw new InvalidOperationException($"{type} has no documentation.");
        return type.IsEnum
            ? text + string.Concat(Enum.GetNames(type).Select(n => $"\n{char.ToLowerInvariant(n[0])}{n[1..]}: {_documentation.OfValue(type, n)}"))
            : text;
    }

    private static bool IsOurs(Type type) => type.Namespace == typeof(PolicyDocument).Namespace;

    private static string ClrName(string jsonName) => char.ToUpperInvariant(jsonName[0]) + jsonName[1..];

    // What is absent is omitted, never null.
    private static void DropNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
            schema["type"] = types.Select(t => t!.GetValue<string>()).Single(t => t != "null");
        schema.Remove("default");
    }

    private static JsonObject Described(JsonObject schema, string text)
    {
        var described = new JsonObject { ["description"] = text };
        foreach ((string name, JsonNode? value) in schema.Where(p => p.Key != "description"))
            described[name] = value?.DeepClone();
        return described;
    }
}
