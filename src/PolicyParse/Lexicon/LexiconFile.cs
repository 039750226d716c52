namespace PolicyParse.Lexicon;

/// <summary>An embedded data file: tab-separated rows under a header line; lines that start with <c>#</c> are remarks.</summary>
internal static class LexiconFile
{
    /// <summary>The cells of each row, in the file's order.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon file {name} is not embedded.");
        using var reader = new StreamReader(stream);
        bool header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!header)
                yield return line.Split('\t');
            header = false;
        }
    }
}
