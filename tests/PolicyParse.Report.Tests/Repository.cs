namespace PolicyParse.Report.Tests;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    public static string PathOf(string path) => Path.Combine(s_root, path);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PolicyParse.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("PolicyParse.sln stands in no folder above the tests.");
    }
}
