namespace PolicyParse.Indicators;

/// <summary>What the fifth pass says of one number, in clean coordinates, before its spans are mapped to the source.</summary>
internal abstract record NumberFinding;

/// <summary>A number that is an indicator.</summary>
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
    Structure.OutlineSection Section) : NumberFinding;

/// <summary>A number that was looked at and is no indicator.</summary>
internal sealed record RefusedNumber(TextSpan Span, string Reason) : NumberFinding;
