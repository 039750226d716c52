namespace PolicyParse.Report.Charts;

/// <summary>One rate of growth, negative where it falls.</summary>
/// <param name="Index">The indicator's place in the document.</param>
internal sealed record GrowthRate(int Index, Indicator Indicator)
{
    public decimal Value => Signed(Indicator.Quantity.Value);

    /// <summary>The other end of a range; the value itself where there is none.</summary>
    public decimal End => Signed(Indicator.Quantity.Upper ?? Indicator.Quantity.Value);

    private decimal Signed(decimal value) => Indicator.Direction == Direction.Down ? -value : value;
}

/// <summary>The rates of one indicator, by period, what was reached before what is aimed at.</summary>
internal sealed record GrowthGroup(string Name, IReadOnlyList<GrowthRate> Rates)
{
    /// <summary>True where a result and a target stand beside each other.</summary>
    public bool IsPair => Rates.Any(r => r.Indicator.Status == IndicatorStatus.Achieved) && Rates.Any(r => r.Indicator.Status == IndicatorStatus.Target);
}

/// <summary>The rates of growth of a document, grouped by what grows.</summary>
internal static class GrowthRates
{
    public static List<GrowthGroup> Of(PolicyDocument document) =>
    [
        .. document.Indicators
            .Select((indicator, index) => new GrowthRate(index, indicator))
            .Where(r => r.Indicator.Kind == IndicatorKind.Growth && r.Indicator.Name.Length > 0 && r.Indicator.Quantity.Unit == "%")
            .GroupBy(r => IndicatorKey.Of(r.Indicator), StringComparer.Ordinal)
            .Select(g => new GrowthGroup(g.First().Indicator.Name, [.. g.OrderBy(r => r.Indicator.Period, StringComparer.Ordinal).ThenBy(r => r.Indicator.Status)])),
    ];
}
