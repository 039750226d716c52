using PolicyParse.Structure;

namespace PolicyParse.Indicators;

/// <summary>The fifth pass: <see cref="Outline"/> and metadata in, <see cref="IndicatorFindings"/> out.</summary>
internal static class IndicatorExtractor
{
    public static IndicatorFindings Extract(Outline outline, DocumentMetadata metadata) => new([], [], []);
}
