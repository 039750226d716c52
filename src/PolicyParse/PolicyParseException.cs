namespace PolicyParse;

/// <summary>The input is no text that could be parsed, or a word list of the user's is none. Messy text never throws this.</summary>
public sealed class PolicyParseException : Exception
{
    /// <summary>Makes an error.</summary>
    /// <param name="code">A stable code, one of <see cref="PolicyErrorCodes"/>; a caller's own source may have its own.</param>
    /// <param name="message">What is wrong and what to do, in one line.</param>
    public PolicyParseException(string code, string message)
        : base(message) => Code = code;

    /// <summary>A stable code for programs.</summary>
    public string Code { get; }
}
