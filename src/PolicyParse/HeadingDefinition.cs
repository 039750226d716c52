namespace PolicyParse;

/// <summary>The families of numbering, the highest first as laws (立法技术规范) and GB/T 9704 nest them.</summary>
public enum NumberingStyle
{
    /// <summary>第一编, 第一篇, 第一部分.</summary>
    Part,

    /// <summary>第一分编.</summary>
    SubPart,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>第一条.</summary>
    Article,

    /// <summary>一、</summary>
    Han,

    /// <summary>（一）</summary>
    HanInBrackets,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInBrackets,

    /// <summary>1）</summary>
    ArabicBeforeBracket,

    /// <summary>①</summary>
    Circled,

    /// <summary>附件1, 附录2: begins a part of its own.</summary>
    Annex,

    /// <summary>［1］: an entry of a glossary or of notes.</summary>
    Note,
}

/// <summary>How a numbering writes its number.</summary>
public enum NumeralForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>十二</summary>
    Han,

    /// <summary>12</summary>
    Arabic,

    /// <summary>十二 or 12</summary>
    Either,

    /// <summary>⑫: one character with its punctuation.</summary>
    Enclosed,
}

/// <summary>A shape of numbered headings that a <see cref="PolicyParser"/> shall know beside the built-in ones, before which it is tried.</summary>
/// <param name="Style">The family that it counts with: its numbers go on that family's runs, and its sections stand where that family's stand.</param>
/// <param name="Prefix">What stands before the number (专栏); empty for nothing. Blanks may stand behind it, and full-width forms make no difference.</param>
/// <param name="Numeral">How the number is written.</param>
/// <param name="Suffix">What stands behind the number (讲); empty for nothing. With an empty prefix and an empty suffix only <see cref="NumeralForm.Enclosed"/> goes.</param>
/// <param name="Example">A line that starts with the shape: <c>专栏1 数字经济重点工程</c>. It is tried when the parser is made.</param>
/// <param name="CounterExample">A line that looks like the shape and is no heading of it; tried too. Null for none.</param>
public sealed record HeadingDefinition(
    NumberingStyle Style,
    string Prefix,
    NumeralForm Numeral,
    string Suffix,
    string Example,
    string? CounterExample = null);
