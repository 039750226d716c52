namespace PolicyParse.Cli.Terms;

/// <summary>The user's own files of words.</summary>
internal static class WordFiles
{
    /// <exception cref="ToolFailure">A file cannot be read, or is no user dictionary.</exception>
    public static Vocabulary ReadVocabulary(IEnumerable<string> paths) => paths.Aggregate(Vocabulary.Default, (words, path) => Read(path, words.WithFile));

    /// <exception cref="ToolFailure">A file cannot be read, or is no list of words.</exception>
    public static StopWords ReadStopWords(IEnumerable<string> paths) => paths.Aggregate(StopWords.Default, (words, path) => Read(path, words.WithFile));

    private static T Read<T>(string path, Func<string, T> read)
    {
        if (path.Length == 0)
            throw ToolFailure.WrongUse("a path is empty.");
        if (Directory.Exists(path))
            throw new ToolFailure(ExitCode.Failed, $"{path}: is a directory. Name a file in it.");
        try
        {
            return read(path);
        }
        // Its message begins with the path.
        catch (PolicyParseException error)
        {
            throw new ToolFailure(ExitCode.Failed, error.Message, error);
        }
        catch (Exception error)
        {
            throw ToolFailure.From(error, path);
        }
    }
}
