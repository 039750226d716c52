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

/// <summary>The two forms in which documents are written.</summary>
internal static class PolicyJsonForms
{
    // Outside the context: its own static fields are set in an order that nobody promises.
    public static PolicyJsonContext Compact { get; } = new(Options(indented: false));

    public static PolicyJsonContext Indented { get; } = new(Options(indented: true));

    private static JsonSerializerOptions Options(bool indented) => new(PolicyJsonContext.Default.Options)
    {
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = ReadableEncoder.Instance,
    };
}

/// <summary>Enumerations as camelCase strings.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
