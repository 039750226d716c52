namespace PolicyParse.Report;

/// <summary>A quantity as written, with signs for its direction and bound: ↑ ≥ 6.5%.</summary>
internal static class QuantityText
{
    public static string Of(Indicator indicator) => $"{Arrow(indicator.Direction)}{Sign(indicator.Bound)}{indicator.Quantity.Text}";

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
