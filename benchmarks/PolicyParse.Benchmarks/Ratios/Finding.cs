namespace PolicyParse.Benchmarks.Ratios;

/// <summary>A row of the table.</summary>
/// <param name="Limit">What was promised: <c>≤ 25</c>, or empty.</param>
/// <param name="Note">The absolute figures behind the ratio.</param>
internal sealed record Finding(string What, double Figure, string Limit, string Note)
{
    public const string Head = "| measured | figure | promised | |\n| --- | ---: | ---: | --- |";

    public override string ToString() => FormattableString.Invariant($"| {What} | {Figure:0.00} | {Limit} | {Note} |");
}
