namespace PolicyParse;

/// <summary>The knobs of a <see cref="PolicyParser"/>. The defaults serve every kind of document.</summary>
public sealed record PolicyParserOptions
{
    /// <summary>Also list the numbers that were looked at and are no indicators, each with its reason. Default: false.</summary>
    public bool IncludeRefused { get; init; }
}
