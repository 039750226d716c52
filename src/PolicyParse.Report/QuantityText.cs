using System.Globalization;

namespace PolicyParse.Report;

/// <summary>A quantity in a few characters, with signs for its direction and bound.</summary>
internal static class QuantityText
{
    /// <summary>As written: ↑ ≥ 百分之六点五.</summary>
    public static string Of(Indicator indicator) => $"{Arrow(indicator.Direction)}{Sign(indicator.Bound)}{indicator.Quantity.Text}";

    /// <summary>In digits, for a rate in percent: ↑ ≥ 6.5%, ↑ 6–6.5%.</summary>
    public static string InPercent(Indicator indicator)
    {
        Quantity quantity = indicator.Quantity;
        string upper = quantity.Upper is { } end ? string.Create(CultureInfo.InvariantCulture, $"–{end}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Arrow(indicator.Direction)}{Sign(indicator.Bound)}{quantity.Value}{upper}%");
    }

    private static string Arrow(Direction direction) => direction switch
    {
        Direction.Up => "↑ ",
        Direction.Down => "↓ ",
        _ => "",
    };

    private static string Sign(Bound bound) => bound switch
    {
        Bound.About => "≈ ",
        Bound.AtLeast => "≥ ",
        Bound.AtMost => "≤ ",
        Bound.MoreThan => "> ",
        Bound.LessThan => "< ",
        _ => "",
    };
}
