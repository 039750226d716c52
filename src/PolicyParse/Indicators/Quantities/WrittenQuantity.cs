using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>How a quantity is written.</summary>
internal enum QuantityForm
{
    /// <summary>A number, mostly with a unit: 15373亿元, 6.8%.</summary>
    Amount,

    /// <summary>A part of a whole, as a percentage: 三分之二, 六成, 一半.</summary>
    Fraction,

    /// <summary>Grown by so many times itself: 翻一番, 倍增, 减半.</summary>
    Multiplication,

    /// <summary>A place in an order: 第9, 首位, 前三.</summary>
    Rank,

    /// <summary>One number to another: 2:1.</summary>
    Ratio,
}

/// <summary>A quantity found in the text, before anybody asked whether it is a statement.</summary>
/// <param name="Span">The number with its multiplier and unit.</param>
/// <param name="Value">The magnitude in <paramref name="UnitText"/>.</param>
/// <param name="Upper">The other end of a range.</param>
/// <param name="UnitText">The base unit; empty where none is written.</param>
/// <param name="Unit">The unit's row, or that of its numerator.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Number">The number itself, the first of a range.</param>
/// <param name="IsUpTo">前三, 前10位: this place or a better one.</param>
internal readonly record struct WrittenQuantity(TextSpan Span, decimal Value, decimal? Upper, string UnitText, Unit? Unit, QuantityForm Form, WrittenNumber Number, bool IsUpTo = false)
{
    public bool IsPercent => UnitText is "%" or "‰" or "‱";

    public bool IsPercentagePoint => Unit?.Dimension == Dimension.PercentagePoint;

    public bool IsMultiple => UnitText == "倍";

    public bool IsMoney => Unit?.Dimension == Dimension.Money;

    public bool IsTime => Unit?.Kind == UnitKind.Time;

    public bool IsCount => Unit?.Kind == UnitKind.Counter;

    public bool IsMeasure => Unit?.Kind == UnitKind.Measure;
}
