namespace PolicyParse;

/// <summary>Where a kind of boilerplate stands.</summary>
public enum BoilerplatePlace
{
    /// <summary>Before the text.</summary>
    Head,

    /// <summary>After the text.</summary>
    Tail,

    /// <summary>Before or after the text.</summary>
    Edge,

    /// <summary>Anywhere, on a line of its own.</summary>
    Anywhere,

    /// <summary>After the text, above a footer.</summary>
    AboveFooter,

    /// <summary>After the text; what follows goes too, unless the text goes on.</summary>
    OpensTail,

    /// <summary>After the text; what follows goes too.</summary>
    EndsText,
}

/// <summary>A rule of boilerplate that a <see cref="PolicyParser"/> shall know beside the built-in ones, before which it is tried; one of the same id takes its place.</summary>
/// <remarks>
/// A pattern is matched against a whole line of at most 160 characters; blanks and full-width forms make no difference. <c>*</c> stands for any words, <c>#</c>
/// for a number in digits or numerals, <c>?</c> for one character, and <c>{key}</c> for any words that are kept in <see cref="SourceInfo.Provenance"/> under that key.
/// </remarks>
/// <param name="Id">The rule's name in <see cref="Removal.Rule"/>: <c>mySite.hotline</c>.</param>
/// <param name="Place">Where the line stands.</param>
/// <param name="Patterns">A line that is as one of them says falls to the rule,</param>
/// <param name="Example">A line that does. It is tried when the parser is made.</param>
/// <param name="Except">and is as none of these. Null for none.</param>
/// <param name="CounterExample">A line that looks like it and is content; tried too. Null for none.</param>
/// <example>
/// <code>new BoilerplateDefinition("mySite.hotline", BoilerplatePlace.Edge, ["政务服务热线：{hotline}"], "政务服务热线：12345")</code>
/// </example>
public sealed record BoilerplateDefinition(
    string Id,
    BoilerplatePlace Place,
    IReadOnlyList<string> Patterns,
    string Example,
    IReadOnlyList<string>? Except = null,
    string? CounterExample = null);
