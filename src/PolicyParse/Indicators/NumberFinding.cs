using PolicyParse.Structure;

namespace PolicyParse.Indicators;

/// <summary>What the fifth pass says of one number, in clean coordinates, before its spans are mapped to the source.</summary>
/// <param name="Quantity">The quantity's place in the clean text.</param>
/// <param name="NameSpan">The name's place where it stands in one piece.</param>
/// <param name="Refusal">Why the number is no indicator, and then nothing but its place is known; null where it is one.</param>
internal readonly record struct NumberFinding(
    TextSpan Quantity,
    decimal Value,
    decimal? Upper,
    string Unit,
    string Name,
    TextSpan? NameSpan,
    string? Action,
    IndicatorKind Kind,
    Direction Direction,
    Bound Bound,
    IndicatorStatus Status,
    string? Period,
    string? Scope,
    string? Baseline,
    string? Code,
    TextSpan Sentence,
    OutlineSection Section,
    string? Refusal = null)
{
    public static NumberFinding Refused(TextSpan quantity, string reason) => default(NumberFinding) with { Quantity = quantity, Refusal = reason };
}
