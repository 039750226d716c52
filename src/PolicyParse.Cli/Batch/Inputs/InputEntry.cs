using System.Globalization;

namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>One file as named by the user or found in a folder; <c>-</c> is standard input.</summary>
/// <param name="Path">As the user would write it, with forward slashes.</param>
/// <param name="Problem">Why there is nothing to read; null for a file.</param>
internal sealed record InputEntry(string Path, PolicyParseException? Problem = null)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;

    public Stream Open() => Problem is { } problem ? throw problem
        : IsStandardInput ? Console.OpenStandardInput()
        : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);

    public PolicySource ToSource() => Problem is null && !IsStandardInput
        ? PolicySource.FromFile(Path, id: Path)
        : PolicySource.FromStream(_ => ValueTask.FromResult(Open()), id: Path);

    /// <summary>Path, size and time of the last change.</summary>
    public string Describe()
    {
        if (Problem is not null || IsStandardInput)
            return Path;
        var file = new FileInfo(Path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{Path} {file.Length} {file.LastWriteTimeUtc.Ticks}") : Path;
    }
}
