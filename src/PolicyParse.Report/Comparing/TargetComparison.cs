namespace PolicyParse.Report.Comparing;

/// <summary>One target, and what the later document says of the same thing in the same time.</summary>
/// <param name="Results">In the document's order; mostly one, none where nothing answers.</param>
internal sealed record ComparisonRow(Indicator Target, IReadOnlyList<Indicator> Results);

/// <summary>The targets of one document beside the results of a later one.</summary>
internal sealed record TargetComparison(PolicyDocument Earlier, PolicyDocument Later, IReadOnlyList<ComparisonRow> Rows)
{
    /// <summary>Matches by indicator (its code, else its name), kind and period. Nothing is chosen: all results that match are told.</summary>
    public static TargetComparison Of(PolicyDocument earlier, PolicyDocument later)
    {
        ILookup<(string, IndicatorKind, string?), Indicator> results = later.Indicators
            .Where(i => i.Status == IndicatorStatus.Achieved && i.Name.Length > 0)
            .ToLookup(MatchOf);
        ComparisonRow[] rows =
        [
            .. earlier.Indicators
                .Where(i => i.Status == IndicatorStatus.Target && i.Name.Length > 0)
                .Select(i => new ComparisonRow(i, i.Period is null ? [] : [.. results[MatchOf(i)]])),
        ];
        return new TargetComparison(earlier, later, rows);
    }

    private static (string, IndicatorKind, string?) MatchOf(Indicator indicator) => (IndicatorKey.Of(indicator), indicator.Kind, indicator.Period);
}
