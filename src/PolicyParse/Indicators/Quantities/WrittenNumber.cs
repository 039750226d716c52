namespace PolicyParse.Indicators.Quantities;

/// <summary>A number as it is written, its magnitude words included: 1.5万, 三千三百亿, 2亿多, 12,343.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Mantissa">What stands before the last magnitude words: 1.5 of 1.5万.</param>
/// <param name="Magnitude">What the last magnitude words multiply by: 10000 of 1.5万.</param>
/// <param name="IsChinese">True where it is written in Chinese numerals.</param>
/// <param name="IsInexact">True with 多, 余 or 几 inside.</param>
/// <param name="IsBare">True for magnitude words alone: 万亿, 百万, 千.</param>
/// <param name="IsDigitString">True for Chinese digits without places: 二〇二一, 一二三.</param>
internal readonly record struct WrittenNumber(TextSpan Span, decimal Mantissa, long Magnitude, bool IsChinese, bool IsInexact, bool IsBare, bool IsDigitString)
{
    public decimal Value { get; } = Magnitude == 1 ? Mantissa : Mantissa * Magnitude;

    /// <summary>True for 3 and 3万, false for 3.5万.</summary>
    public bool IsWhole => Mantissa.Scale == 0 || Mantissa == Math.Truncate(Mantissa);
}
