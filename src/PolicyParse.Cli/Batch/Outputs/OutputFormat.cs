namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>The forms that <c>--format</c> names.</summary>
internal enum OutputFormat
{
    /// <summary>One indented JSON file a document, in a folder.</summary>
    Json,

    /// <summary>One document a line.</summary>
    Ndjson,

    /// <summary>One indicator a row.</summary>
    Csv,
}
