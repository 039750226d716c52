namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>The formats by their names.</summary>
internal static class DocumentFormats
{
    public static IDocumentFormat Of(BatchOptions options) => options.Format switch
    {
        OutputFormat.Json => new JsonFormat(indented: true),
        OutputFormat.Ndjson => new JsonFormat(indented: false),
        _ => new CsvFormat(options.ByteOrderMark),
    };
}
