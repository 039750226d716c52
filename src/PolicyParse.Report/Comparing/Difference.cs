using System.Globalization;

namespace PolicyParse.Report.Comparing;

/// <summary>How far a result lies from a target: a figure, no judgement. A price held below its limit is no miss.</summary>
/// <param name="Words">With its sign and unit: <c>+0.3</c>, <c>−1.2亿元</c>.</param>
/// <param name="IsPoints">True for percentage points, whose unit is a label.</param>
internal sealed record Difference(decimal Value, string Words, bool IsPoints)
{
    /// <summary>Null where the two cannot be told apart by a number: other units, ranks.</summary>
    public static Difference? Of(Indicator target, Indicator result)
    {
        if (target.Quantity.Unit != result.Quantity.Unit || target.Kind == IndicatorKind.Rank || result.Quantity.Upper is not null)
            return null;
        decimal difference = Distance(Signed(result, result.Quantity.Value), target);
        bool isPoints = target.Quantity.Unit == "%";
        return new Difference(difference, Sign(difference) + Amount(Math.Abs(difference), isPoints ? "" : target.Quantity.Unit), isPoints);
    }

    // From the nearer end of a range, zero inside it: 6%—6.5%
    private static decimal Distance(decimal result, Indicator target)
    {
        decimal one = Signed(target, target.Quantity.Value), other = Signed(target, target.Quantity.Upper ?? target.Quantity.Value);
        return result - Math.Clamp(result, Math.Min(one, other), Math.Max(one, other));
    }

    private static decimal Signed(Indicator indicator, decimal value) =>
        indicator is { Direction: Direction.Down, Kind: IndicatorKind.Growth or IndicatorKind.Change } ? -value : value;

    private static string Sign(decimal difference) => difference > 0 ? "+" : difference < 0 ? "−" : "±";

    private static string Amount(decimal amount, string unit) => amount switch
    {
        >= 100_000_000 => Number(amount / 100_000_000) + "亿" + unit,
        >= 10_000 => Number(amount / 10_000) + "万" + unit,
        _ => Number(amount) + unit,
    };

    private static string Number(decimal amount) => amount.ToString("#,0.####", CultureInfo.InvariantCulture);
}
