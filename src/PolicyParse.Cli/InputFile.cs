namespace PolicyParse.Cli;

/// <summary>An input as the user names it: a file's path, or <c>-</c> for standard input.</summary>
internal sealed record InputFile(string Path)
{
    public bool IsStandardInput => Path == "-";

    public string Name => IsStandardInput ? "standard input" : Path;

    public PolicySource ToSource() => IsStandardInput
        ? PolicySource.FromStream(_ => ValueTask.FromResult(Console.OpenStandardInput()))
        : PolicySource.FromFile(Path);
}
