namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>A folder's content, by name. Links to folders are not followed: they may lead in a circle.</summary>
internal static class Folder
{
    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    /// <summary>The files with one of these extensions, in the folder and all those inside it.</summary>
    public static IEnumerable<InputEntry> Files(string folder, IReadOnlySet<string> extensions) =>
        Walk(folder, () => Files(folder).Where(f => extensions.Contains(Path.GetExtension(f))), inner => Files(inner, extensions));

    /// <summary>What <paramref name="files"/> finds here, then what <paramref name="inside"/> finds in each folder; a folder that cannot be read is one failure.</summary>
    public static IEnumerable<InputEntry> Walk(string folder, Func<IEnumerable<string>> files, Func<string, IEnumerable<InputEntry>> inside)
    {
        string[] here, folders;
        PolicyParseException? problem = null;
        try
        {
            (here, folders) = ([.. files()], Folders(folder));
        }
        catch (DirectoryNotFoundException)
        {
            return []; // A pattern may begin with a folder that is not there.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = new PolicyParseException(PolicyErrorCodes.AccessDenied, "This folder cannot be read: check its permissions.");
            (here, folders) = ([], []);
        }
        return problem is not null ? [new InputEntry(Slashed(folder), problem)] : here.Select(f => new InputEntry(Slashed(f))).Concat(folders.SelectMany(inside));
    }

    public static string[] Files(string folder) => Sorted(Directory.EnumerateFiles(OrHere(folder)), folder);

    public static string[] Folders(string folder) => Sorted(Directory.EnumerateDirectories(OrHere(folder), "*", NoLinks), folder);

    private static string OrHere(string folder) => folder.Length == 0 ? "." : folder;

    private static string[] Sorted(IEnumerable<string> paths, string folder) =>
        [.. paths.Select(p => Path.Join(folder, Path.GetFileName(p))).Order(StringComparer.Ordinal)];

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
