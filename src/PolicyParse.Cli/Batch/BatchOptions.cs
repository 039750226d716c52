using PolicyParse.Cli.Batch.Outputs;

namespace PolicyParse.Cli.Batch;

/// <summary>What the user asked for.</summary>
internal sealed record BatchOptions
{
    /// <summary>Files, folders, patterns, and <c>-</c> for standard input.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The extensions, such as <c>.txt</c>, by which files of a folder are taken.</summary>
    public required IReadOnlySet<string> Extensions { get; init; }

    /// <summary>Each line of the inputs is a JSON object that holds or names a document.</summary>
    public bool InputIsNdjson { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>A file's or folder's path; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Where failures go; null for the format's own place.</summary>
    public string? Failures { get; init; }

    public bool ByteOrderMark { get; init; }

    public bool Resume { get; init; }

    public bool AllowFailures { get; init; }

    public bool Quiet { get; init; }

    public bool IncludeRefused { get; init; }

    public required int Jobs { get; init; }

    /// <summary>The largest input, in bytes.</summary>
    public required int MaxSize { get; init; }
}
