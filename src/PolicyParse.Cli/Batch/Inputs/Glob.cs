using System.IO.Enumeration;

namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>Patterns such as <c>reports/**/20*.txt</c>, for shells that leave them as they are. <c>**</c> stands for any number of folders.</summary>
internal static class Glob
{
    private const string AnyFolders = "**";

    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    public static IEnumerable<InputEntry> Files(string pattern)
    {
        string root = FixedFolder(pattern);
        string[] segments = pattern[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return Find(root, segments);
    }

    /// <summary>The folder before the first wildcard: <c>reports/</c>; empty for the current one.</summary>
    public static string FixedFolder(string pattern)
    {
        int wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        return pattern[..(pattern.AsSpan(0, wildcard).LastIndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + 1)];
    }

    private static IEnumerable<InputEntry> Find(string folder, ReadOnlyMemory<string> segments)
    {
        string segment = segments.Span[0];
        bool isLast = segments.Length == 1;
        if (segment == AnyFolders)
            return (isLast ? [] : Find(folder, segments[1..])).Concat(Folder.Walk(folder, () => isLast ? Folder.Files(folder) : [], inner => Find(inner, segments)));
        return isLast
            ? Folder.Walk(folder, () => Folder.Files(folder).Where(f => Matches(segment, f)), _ => [])
            : Folder.Walk(folder, () => [], inner => Matches(segment, inner) ? Find(inner, segments[1..]) : []);
    }

    private static bool Matches(string segment, string path) => FileSystemName.MatchesSimpleExpression(segment, Path.GetFileName(path.AsSpan()), IgnoresCase);
}
