namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>A folder with a file for each document. It bears the name <c>PATH.partial</c> until it is whole.</summary>
/// <param name="nameOf">The file of an input, relative to the folder.</param>
internal sealed class PartialFolder(string path, Func<int, string> nameOf) : IOutput
{
    private readonly string _partial = path + ".partial";

    private string? _lastFolder;

    public string PartialPath => _partial;

    // A file that was not finished is written again; how long it is says nothing.
    public long Found => Directory.Exists(_partial) ? long.MaxValue : -1;

    public long Length => 0;

    public void Begin(long keep)
    {
        if (keep < 0 && Directory.Exists(_partial))
            Directory.Delete(_partial, recursive: true);
        Directory.CreateDirectory(_partial);
    }

    public void Write(int input, ReadOnlySpan<byte> bytes)
    {
        string file = Path.Join(_partial, nameOf(input));
        string folder = Path.GetDirectoryName(file)!;
        if (folder != _lastFolder)
            Directory.CreateDirectory(folder);
        _lastFolder = folder;
        File.WriteAllBytes(file, bytes);
    }

    public void Flush()
    {
    }

    /// <summary>Renames the folder; where one stands already, moves each file into it, over an older one of its name. What else is there stays.</summary>
    public void Complete()
    {
        if (Directory.Exists(path))
            Merge(_partial, path);
        else
            Directory.Move(_partial, path);
    }

    public void Dispose()
    {
    }

    private static void Merge(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
            File.Move(file, Path.Join(to, Path.GetFileName(file)), overwrite: true);
        foreach (string folder in Directory.GetDirectories(from))
            Merge(folder, Path.Join(to, Path.GetFileName(folder)));
        Directory.Delete(from);
    }
}
