namespace PolicyParse.Cli;

/// <summary>What people read: on standard error, so that standard output stays data.</summary>
internal static class Report
{
    /// <summary>Tells a failure in one line and returns its exit code; <paramref name="help"/> is the command that tells the right use.</summary>
    public static int Failure(ToolFailure failure, string help)
    {
        Warning(failure.ExitCode == ExitCode.WrongUse ? $"{failure.Message} See `{help}`." : failure.Message);
        return failure.ExitCode;
    }

    /// <summary>Tells one document's failure in one line.</summary>
    public static void Warning(string message) => Line("policyparse: " + OneLine(message));

    public static void Line(string text)
    {
        try
        {
            Console.Error.WriteLine(text);
        }
        catch (IOException)
        {
            // Nobody can be told that nobody can be told.
        }
    }

    // A file's name may hold anything, line ends and terminal escapes too.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
