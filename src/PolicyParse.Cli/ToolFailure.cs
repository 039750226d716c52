namespace PolicyParse.Cli;

/// <summary>What went wrong and what to do about it, in one line for a person.</summary>
internal sealed class ToolFailure(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;

    public static ToolFailure WrongUse(string message) => new(Cli.ExitCode.WrongUse, message);

    /// <summary>Turns any error into one line; <paramref name="where"/> is the file concerned.</summary>
    public static ToolFailure From(Exception error, string? where = null) => error switch
    {
        ToolFailure failure => failure,
        OperationCanceledException => new ToolFailure(Cli.ExitCode.Stopped, "stopped.", error),
        _ => new ToolFailure(Cli.ExitCode.Failed, where is null ? Explain(error) : $"{where}: {Explain(error)}", error),
    };

    private static string Explain(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file. Check the path.",
        UnauthorizedAccessException => "permission denied. Change the file's or folder's permissions, or choose another path.",
        PathTooLongException => "the path is too long.",
        IOException => error.Message,
        OutOfMemoryException => "not enough memory. Split the input, or give the machine more.",
        _ => $"unexpected {error.GetType().Name}: {error.Message} This is a fault of policyparse: please report it with the input.",
    };
}
