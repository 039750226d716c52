namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>Each file is a document.</summary>
internal sealed class FileInputs : IInputs
{
    private readonly List<InputEntry> _files;
    private readonly Lazy<HashSet<string>> _fullPaths;
    private readonly string _root;

    private FileInputs(List<InputEntry> files, string root)
    {
        (_files, _root) = (files, root);
        _fullPaths = new(() => [.. _files.Select(f => Path.GetFullPath(f.Path))]);
    }

    public int? Count => _files.Count;

    public static FileInputs Of(BatchOptions options) => new(InputFiles.Of(options.Inputs, options.Extensions), CommonFolder.Of(options.Inputs));

    public IAsyncEnumerable<PolicySource> ReadAsync(int skip, CancellationToken cancellationToken) =>
        _files.Skip(skip).Select(f => f.ToSource()).ToAsyncEnumerable();

    public IEnumerable<string> Describe() => _files.Select(f => f.Describe());

    public bool Holds(string fullPath) => _fullPaths.Value.Contains(fullPath);

    public string OutputName(int input) => OutputName(_files[input].Path);

    /// <summary>The file of the document whose source bears the path as its id.</summary>
    // The whole name, extension included: a.txt and a.html of one folder are two documents.
    public string OutputName(string path) =>
        (path == InputEntry.StandardInput ? "stdin" : CommonFolder.Relative(_root, Path.GetFullPath(path))) + ".json";
}
