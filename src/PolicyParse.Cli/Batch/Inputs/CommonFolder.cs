namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>The folder that holds all inputs. The output folder mirrors what is below it, so that files of one name in two folders stay two.</summary>
internal static class CommonFolder
{
    /// <summary>Told from the arguments alone: a file that is added to a folder moves no other file's output.</summary>
    public static string Of(IEnumerable<string> arguments)
    {
        string[][] roots = [.. arguments.Where(a => a != InputEntry.StandardInput).Select(a => Path.GetFullPath(Root(a)).Split(Path.DirectorySeparatorChar))];
        if (roots.Length == 0)
            return "";
        int shared = roots.Min(r => r.Length);
        for (int i = 0; i < shared; i++)
        {
            if (roots.Any(r => r[i] != roots[0][i]))
                shared = i;
        }
        return string.Join(Path.DirectorySeparatorChar, roots[0][..shared]);
    }

    public static string Relative(string root, string fullPath)
    {
        string relative = root.Length == 0 ? fullPath : Path.GetRelativePath(root, fullPath);
        // Two drives of Windows have no folder in common.
        return Path.IsPathRooted(relative) ? relative.Replace(":", "", StringComparison.Ordinal).TrimStart(Path.DirectorySeparatorChar) : relative;
    }

    private static string Root(string argument)
    {
        string folder = Directory.Exists(argument) ? argument
            : Glob.IsPattern(argument) && !File.Exists(argument) ? Glob.FixedFolder(argument)
            : Path.GetDirectoryName(argument) ?? "";
        return folder.Length == 0 ? "." : Path.TrimEndingDirectorySeparator(folder);
    }
}
