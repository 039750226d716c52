namespace PolicyParse.Lexicon;

/// <summary>A row of the unit table.</summary>
/// <param name="Text">As written, folded: <c>个小时</c>.</param>
/// <param name="Base">What the value is expressed in, as written without what only counts it: <c>小时</c>.</param>
/// <param name="Except">Words that begin like the unit and are none: 方 but not 方案.</param>
/// <param name="Example">A phrase with a number in this unit.</param>
internal sealed record Unit(string Text, string Base, Dimension Dimension, UnitKind Kind, UnitStanding Standing, string[] Except, string Example);

/// <summary>How a unit behaves in a sentence.</summary>
internal enum UnitKind
{
    /// <summary>Measures a magnitude: 亩, 千瓦时.</summary>
    Measure,

    /// <summary>Counts the noun beside it: 家, 项.</summary>
    Counter,

    /// <summary>A span of time, or part of a date: 年, 个工作日.</summary>
    Time,

    /// <summary>Relates two magnitudes: %, 倍.</summary>
    Ratio,
}

/// <summary>How sure a unit is when it stands behind a number.</summary>
internal enum UnitStanding
{
    /// <summary>A unit wherever it follows a number.</summary>
    Plain,

    /// <summary>As often a noun, an ordinal or a name (3市, 5线): needs evidence.</summary>
    Noun,

    /// <summary>A unit only behind a slash: 元/生.</summary>
    Denominator,
}

/// <summary>A unit found at the start of a text.</summary>
/// <param name="Unit">The row; of a compound unit (元/千瓦时) that of its numerator.</param>
/// <param name="Length">How much of the text the whole unit takes.</param>
/// <param name="IsCompound">True for X/Y and X·Y that are no row of their own; the unit is then the text as written.</param>
internal readonly record struct UnitMatch(Unit Unit, int Length, bool IsCompound);
