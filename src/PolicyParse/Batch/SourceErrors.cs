namespace PolicyParse.Batch;

/// <summary>Turns exceptions into errors for a program (code) and a person (what is wrong and what to do).</summary>
internal static class SourceErrors
{
    public static PolicyError OfReading(Exception error, PolicySource source) => error switch
    {
        PolicyParseException or OutOfMemoryException => OfParsing(error),
        FileNotFoundException or DirectoryNotFoundException => new(PolicyErrorCodes.NotFound, "There is no such file: check the path."),
        UnauthorizedAccessException when Directory.Exists(source.Path) => new(PolicyErrorCodes.Directory, "This is a directory: name a file in it."),
        UnauthorizedAccessException => new(PolicyErrorCodes.AccessDenied, "Reading fails with permission denied: change the file's or folder's permissions."),
        _ => new(PolicyErrorCodes.ReadFailed, $"Reading failed: {OneLine(error.Message)}"),
    };

    public static PolicyError OfParsing(Exception error) => error switch
    {
        PolicyParseException known => new(known.Code, known.Message),
        OutOfMemoryException => new(PolicyErrorCodes.OutOfMemory, "The memory does not suffice: split the input, or give the machine more."),
        _ => new(PolicyErrorCodes.InternalError, $"Unexpected {error.GetType().Name}: {OneLine(error.Message)} This is a fault of PolicyParse: please report it with the input."),
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
