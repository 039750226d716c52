namespace PolicyParse.Report.Charts;

/// <summary>A rate of growth and the document that says it.</summary>
internal sealed record ToldRate(ReportIndexEntry Entry, GrowthRate Rate);

/// <summary>What one place aimed at and reached in one year.</summary>
internal sealed record KnownRow(string Region, string Year, IReadOnlyList<ToldRate> Targets, IReadOnlyList<ToldRate> Results);

/// <summary>The growth of one well-known indicator across places and years.</summary>
internal sealed record KnownChart(string Code, IReadOnlyList<KnownRow> Rows)
{
    private const int Most = 12;
    private const string First = "gdp";

    /// <summary>The indicators that at least two rows tell of, 地区生产总值 first, then those that most tell of.</summary>
    public static List<KnownChart> Of(IEnumerable<ReportIndexEntry> entries) =>
    [
        .. entries.SelectMany(e => e.KnownGrowth.Select(r => new ToldRate(e, r)))
            .Where(t => t.Rate.Indicator.Period is { Length: 4 } && t.Rate.Indicator.Status != IndicatorStatus.Provision)
            .GroupBy(t => t.Rate.Indicator.Code!, StringComparer.Ordinal)
            .Select(g => new KnownChart(g.Key, RowsOf(g)))
            .Where(c => c.Rows.Count > 1 || c.Code == First)
            .OrderBy(c => c.Code != First).ThenByDescending(c => c.Rows.Count).ThenBy(c => c.Code, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static List<KnownRow> RowsOf(IEnumerable<ToldRate> rates) =>
    [
        .. rates.GroupBy(t => (Region: PlaceOf(t.Entry), Year: t.Rate.Indicator.Period!))
            .OrderBy(g => g.Key.Region, StringComparer.Ordinal).ThenBy(g => g.Key.Year, StringComparer.Ordinal)
            .Select(g => new KnownRow(g.Key.Region, g.Key.Year, With(g, IndicatorStatus.Target), With(g, IndicatorStatus.Achieved))),
    ];

    // A report of the whole country names no region, but who made it.
    private static string PlaceOf(ReportIndexEntry entry) => entry.Metadata?.Region ?? entry.Metadata?.Issuer ?? entry.Title;

    private static List<ToldRate> With(IEnumerable<ToldRate> rates, IndicatorStatus status) => [.. rates.Where(t => t.Rate.Indicator.Status == status)];
}
