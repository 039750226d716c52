namespace PolicyParse;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something is doubtful: look before you trust it.</summary>
    Warning,

    /// <summary>Something could not be read.</summary>
    Error,
}

/// <summary>Something doubtful or wrong in the input. Messy input never throws: it is told here.</summary>
/// <param name="Code">A stable code, <c>PP</c> and four digits; the first digit names the pass.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What it is, in English.</param>
/// <param name="Span">Where, if at one place.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, TextSpan? Span = null);
