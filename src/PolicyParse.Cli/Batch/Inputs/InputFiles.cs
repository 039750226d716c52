namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>All files that the arguments name: each once, arguments in their order, a folder's files by name.</summary>
internal static class InputFiles
{
    public static List<InputEntry> Of(IReadOnlyList<string> arguments, IReadOnlySet<string> extensions)
    {
        var entries = new List<InputEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (InputEntry entry in arguments.SelectMany(a => Expand(a, extensions)))
        {
            if (seen.Add(entry.IsStandardInput ? entry.Path : Path.GetFullPath(entry.Path)))
                entries.Add(entry);
        }
        return entries;
    }

    private static IEnumerable<InputEntry> Expand(string argument, IReadOnlySet<string> extensions)
    {
        if (argument == InputEntry.StandardInput || File.Exists(argument))
            return [new InputEntry(argument)];
        if (Directory.Exists(argument))
            return OrNothing(Folder.Files(argument, extensions), argument, $"No file in this folder ends in {string.Join(' ', extensions.Order(StringComparer.Ordinal))}: name files, or other --extensions.");
        if (Glob.IsPattern(argument))
            return OrNothing(Glob.Files(argument), argument, "No file matches this pattern: check the path.");
        return [new InputEntry(argument)];
    }

    // An argument that finds nothing is a failure among the others.
    private static IEnumerable<InputEntry> OrNothing(IEnumerable<InputEntry> found, string argument, string message) =>
        found.DefaultIfEmpty(new InputEntry(argument, new PolicyParseException(PolicyErrorCodes.NotFound, message)));
}
