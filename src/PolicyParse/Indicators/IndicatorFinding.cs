namespace PolicyParse.Indicators;

/// <summary>The fifth pass's product, in clean coordinates: one indicator, before its spans are mapped to the source.</summary>
/// <param name="Quantity">The quantity's place in the clean text.</param>
/// <param name="NameSpan">The name's place where it stands in one piece.</param>
internal sealed record IndicatorFinding(
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
    Structure.OutlineSection Section);

/// <summary>A number that was looked at and is no indicator, in clean coordinates.</summary>
internal readonly record struct RefusedNumber(TextSpan Span, string Reason);

/// <summary>All that the fifth pass found, in document order.</summary>
internal sealed record IndicatorFindings(IReadOnlyList<IndicatorFinding> Indicators, IReadOnlyList<RefusedNumber> Refused, IReadOnlyList<Diagnostic> Diagnostics);
