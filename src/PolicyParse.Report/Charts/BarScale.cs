using System.Globalization;

namespace PolicyParse.Report.Charts;

/// <summary>A linear scale from values to percents of a chart's width; it always holds zero.</summary>
internal readonly record struct BarScale(decimal Low, decimal High)
{
    public static BarScale Of(IEnumerable<decimal> values)
    {
        decimal low = 0, high = 0;
        foreach (decimal value in values)
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return new BarScale(low, high == low ? low + 1 : high);
    }

    public decimal Zero => At(0);

    public decimal At(decimal value) => Math.Round((value - Low) * 100 / (High - Low), 2);

    /// <summary>A length of the scale as SVG writes it: <c>12.5%</c>.</summary>
    public static string Percent(decimal length) => length.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
