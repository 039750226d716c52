using System.Text.Json.Serialization;

namespace PolicyParse;

/// <summary>One numeric statement of the document: a measured thing, a number and, mostly, a unit.</summary>
/// <param name="Id"><c>i1</c>, <c>i2</c>, … in document order.</param>
/// <param name="Name">What is measured, copied from the text; empty where the subject is redacted or absent.</param>
/// <param name="Kind">Level, growth, change or rank.</param>
/// <param name="Direction">Up or down where the text says so.</param>
/// <param name="Bound">How exact the number is.</param>
/// <param name="Status">Reached, aimed at, or laid down as a rule.</param>
/// <param name="Quantity">The number itself.</param>
/// <param name="Sentence">The sentence that says it.</param>
/// <param name="Period">ISO 8601: <c>2019</c>, <c>2019-06</c>, <c>2020-04-23</c> or an interval <c>2016/2020</c>; absent where nothing says.</param>
/// <param name="Action">What was done, for a count of things done (新引进, 建成).</param>
/// <param name="Code">The catalogue's id of a well-known indicator (<c>gdp</c>).</param>
/// <param name="Scope">Whose number it is, as written (全市, 全省).</param>
/// <param name="Baseline">What it is compared with, as written (同比, 较上年).</param>
/// <param name="Section">The <see cref="PolicyParse.Section.Id"/> of the section it stands in.</param>
/// <param name="NameSpan">The place of the name, where it stands in one piece.</param>
public sealed record Indicator(
    [property: JsonPropertyOrder(-3)] string Id,
    [property: JsonPropertyOrder(-2)] string Name,
    IndicatorKind Kind,
    Direction Direction,
    Bound Bound,
    IndicatorStatus Status,
    [property: JsonPropertyOrder(2)] Quantity Quantity,
    [property: JsonPropertyOrder(4)] TextSpan Sentence,
    [property: JsonPropertyOrder(1)] string? Period = null,
    [property: JsonPropertyOrder(-1)] string? Action = null,
    [property: JsonPropertyOrder(-1)] string? Code = null,
    [property: JsonPropertyOrder(1)] string? Scope = null,
    [property: JsonPropertyOrder(5)] string? Baseline = null,
    [property: JsonPropertyOrder(3)] string? Section = null,
    [property: JsonPropertyOrder(6)] TextSpan? NameSpan = null);

/// <summary>A number with its unit.</summary>
/// <param name="Text">As written, without words of comparison: <c>15373亿元</c>, <c>第9</c>, <c>6%—6.5%</c>.</param>
/// <param name="Span">Its place.</param>
/// <param name="Value">The magnitude in the base unit, never negative; a fraction is a percentage; at most four decimals.</param>
/// <param name="Unit">The base unit as written (元, %, 个); empty where none is written.</param>
/// <param name="Upper">The other end of a range.</param>
public sealed record Quantity(string Text, TextSpan Span, decimal Value, string Unit, decimal? Upper = null);

/// <summary>What sort of statement an indicator makes.</summary>
public enum IndicatorKind
{
    /// <summary>An amount, a count, or a ratio that is reached.</summary>
    Level,

    /// <summary>A relative change: 增长6.8%.</summary>
    Growth,

    /// <summary>An absolute change: 增加7天, 提高2.1个百分点.</summary>
    Change,

    /// <summary>A place in an order: 全国第一.</summary>
    Rank,
}

/// <summary>Where a number moves.</summary>
public enum Direction
{
    /// <summary>Nothing says that it moves.</summary>
    None,

    /// <summary>It rises: 增长, 提高到.</summary>
    Up,

    /// <summary>It falls: 下降, 缩短至.</summary>
    Down,
}

/// <summary>How a number bounds what it measures.</summary>
public enum Bound
{
    /// <summary>Just this number.</summary>
    Exact,

    /// <summary>左右, 约, 近.</summary>
    About,

    /// <summary>以上, 不低于.</summary>
    AtLeast,

    /// <summary>以内, 不超过.</summary>
    AtMost,

    /// <summary>超过, 突破, 多, 余.</summary>
    MoreThan,

    /// <summary>低于, 不足.</summary>
    LessThan,

    /// <summary>Between two numbers.</summary>
    Range,
}

/// <summary>Whether a number was reached, is aimed at, or is a rule.</summary>
public enum IndicatorStatus
{
    /// <summary>Done or reached.</summary>
    Achieved,

    /// <summary>Planned, expected, to be reached.</summary>
    Target,

    /// <summary>A rule's number: a limit, a fine, a subsidy, a deadline, a standard.</summary>
    Provision,
}
