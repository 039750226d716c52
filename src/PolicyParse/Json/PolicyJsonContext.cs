using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyParse.Json;

/// <summary>The source-generated contract.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 256,
    Converters = [
        typeof(CamelCaseEnumConverter<SectionKind>),
        typeof(CamelCaseEnumConverter<IndicatorKind>),
        typeof(CamelCaseEnumConverter<Direction>),
        typeof(CamelCaseEnumConverter<Bound>),
        typeof(CamelCaseEnumConverter<IndicatorStatus>),
        typeof(CamelCaseEnumConverter<Genre>),
        typeof(CamelCaseEnumConverter<Severity>),
    ])]
[JsonSerializable(typeof(PolicyDocument))]
internal sealed partial class PolicyJsonContext : JsonSerializerContext;

/// <summary>How documents are read, and the two forms in which they are written.</summary>
internal static class PolicyJsonForms
{
    // Outside the context: its own static fields are set in an order that nobody promises.
    public static PolicyJsonContext Contract { get; } = new(new JsonSerializerOptions(PolicyJsonContext.Default.Options) { Encoder = ReadableEncoder.Instance });

    public static JsonWriterOptions CompactWriting { get; } = Writing(indented: false);

    public static JsonWriterOptions IndentedWriting { get; } = Writing(indented: true);

    private static JsonWriterOptions Writing(bool indented) => new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = indented,
        MaxDepth = Contract.Options.MaxDepth,
        NewLine = "\n",
        SkipValidation = true,
    };
}

/// <summary>Enumerations as camelCase strings.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
