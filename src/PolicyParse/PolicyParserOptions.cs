namespace PolicyParse;

/// <summary>The knobs of a <see cref="PolicyParser"/>. The defaults serve every kind of document.</summary>
public sealed record PolicyParserOptions
{
    /// <summary>Also list the numbers that were looked at and are no indicators, each with its reason. Default: false.</summary>
    public bool IncludeRefused { get; init; }

    /// <summary>The well-known indicators whose ids become <see cref="Indicator.Code"/>. Default: <see cref="IndicatorCatalog.Default"/>.</summary>
    public IndicatorCatalog Catalog { get; init; } = IndicatorCatalog.Default;

    /// <summary>Rules of boilerplate beside the built-in ones, before which they are tried; one of the same id takes its place. Default: none.</summary>
    public IReadOnlyList<BoilerplateDefinition> AdditionalBoilerplate { get; init; } = [];

    /// <summary>Shapes of numbered headings beside the built-in ones, before which they are tried. Default: none.</summary>
    public IReadOnlyList<HeadingDefinition> AdditionalHeadings { get; init; } = [];

    /// <summary>Units beside the built-in ones; one of the same text takes its place. Default: none.</summary>
    public IReadOnlyList<UnitDefinition> AdditionalUnits { get; init; } = [];

    /// <summary>Verbs beside the built-in ones; one of the same text takes its place. Default: none.</summary>
    public IReadOnlyList<WordDefinition> AdditionalWords { get; init; } = [];
}
