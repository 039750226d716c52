namespace PolicyParse.Benchmarks.Corpus;

/// <summary>The sample report's bytes.</summary>
internal static class Seed
{
    public static byte[] Read()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PolicyParse.sln")))
            folder = Path.GetDirectoryName(folder);
        return File.ReadAllBytes(Path.Combine(folder ?? throw new DirectoryNotFoundException("PolicyParse.sln stands in no folder above."), "seeds", "hangzhou-work-report-2020.txt"));
    }
}
