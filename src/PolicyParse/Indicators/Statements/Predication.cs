using PolicyParse.Indicators.Quantities;

namespace PolicyParse.Indicators.Statements;

/// <summary>Tells kind, direction and bound of a statement from its predicate, unit and words of comparison.</summary>
internal static class Predication
{
    private static readonly string[] SetInPoints = ["贴息率", "贴息比例", "贴息", "利差"];

    public static void Apply(Statement statement)
    {
        (statement.Kind, statement.Direction) = KindOf(statement);
        if (statement.Segment.IsNegative && statement.Direction == Direction.Up)
            statement.Direction = Direction.Down;
        statement.Bound = BoundOf(statement);
    }

    private static (IndicatorKind Kind, Direction Direction) KindOf(Statement statement)
    {
        ref readonly WrittenQuantity quantity = ref statement.Quantity;
        ref Segment segment = ref statement.Segment;
        Direction direction = segment.Predicate?.Direction ?? Direction.None;
        PredicateSense? sense = segment.Predicate?.Sense;
        if (statement.IsDeadline)
            return (IndicatorKind.Level, Direction.None); // 在增加生产产品三十日前
        if (quantity.Form == QuantityForm.Rank)
            return (IndicatorKind.Rank, sense == PredicateSense.RankUp || segment.LeadsTo && direction == Direction.Up ? Direction.Up : Direction.None);
        if (quantity.Form == QuantityForm.Multiplication)
            return (IndicatorKind.Growth, quantity.UnitText == "%" ? Direction.Down : Direction.Up);
        if (segment.LeadsTo)
            return (IndicatorKind.Level, direction);
        bool relative = quantity.IsPercent || quantity.IsMultiple || quantity.Form == QuantityForm.Fraction;
        return sense switch
        {
            PredicateSense.Move => (relative ? IndicatorKind.Growth : IndicatorKind.Change, direction),
            PredicateSense.Gap => (relative ? IndicatorKind.Growth : IndicatorKind.Change, direction),
            PredicateSense.Rate => relative ? (IndicatorKind.Growth, direction) : (IndicatorKind.Change, direction),
            _ when quantity.IsPercentagePoint && sense is null && IsSetInPoints(statement.Name) => (IndicatorKind.Level, Direction.None),
            _ when quantity.IsPercentagePoint => (IndicatorKind.Change, Direction.Up),
            _ when segment.IsRateNoun && relative => (IndicatorKind.Growth, Direction.Up),
            _ when statement.RateDirection != Direction.None && relative => (IndicatorKind.Growth, statement.RateDirection),
            _ => (IndicatorKind.Level, Direction.None),
        };
    }

    // 贴息率最高2个百分点: what is given of an interest is an amount of points, and moves nothing.
    private static bool IsSetInPoints(string name) => Array.Exists(SetInPoints, s => name.EndsWith(s, StringComparison.Ordinal));

    private static Bound BoundOf(Statement statement)
    {
        ref readonly WrittenQuantity quantity = ref statement.Quantity;
        if (quantity.Upper is not null)
            return Bound.Range;
        if (statement.Segment.Bound is { } before)
            return before;
        if (statement.IsBan)
            return Bound.Exact;
        if (statement.BoundAfter is { } after)
            return after;
        if (statement.SharedBound is { } shared)
            return shared;
        return quantity.IsUpTo ? Bound.AtMost : quantity.Number.IsInexact ? Bound.MoreThan : Bound.Exact;
    }
}
