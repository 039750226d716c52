namespace PolicyParse.Cli;

/// <summary>What the tool's exit codes mean. Part of its contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>An input could not be read or parsed, or the output not be written.</summary>
    public const int Failed = 1;

    /// <summary>Unknown or missing arguments.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Stopped = 130;
}
