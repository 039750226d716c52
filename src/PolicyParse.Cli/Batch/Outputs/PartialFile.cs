namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>A file that bears the name <c>PATH.partial</c> until it is whole.</summary>
/// <param name="keepEmpty">False for a report that exists only where there is something to report.</param>
internal sealed class PartialFile(string path, bool keepEmpty) : IOutput
{
    private readonly string _partial = path + ".partial";

    private FileStream? _file;

    public long Found => File.Exists(_partial) ? new FileInfo(_partial).Length : -1;

    public long Length { get; private set; }

    public void Begin(long keep)
    {
        Length = Math.Max(0, keep);
        // Unbuffered: a document is one write, and what the journal tells has left this process.
        _file = new FileStream(_partial, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _file.SetLength(Length);
        _file.Seek(Length, SeekOrigin.Begin);
    }

    public void Write(int input, ReadOnlySpan<byte> bytes)
    {
        _file!.Write(bytes);
        Length += bytes.Length;
    }

    public void Flush()
    {
    }

    public void Complete()
    {
        _file!.Flush(flushToDisk: true);
        _file.Dispose();
        if (Length > 0 || keepEmpty)
        {
            File.Move(_partial, path, overwrite: true);
            return;
        }
        File.Delete(_partial);
        File.Delete(path);
    }

    public void Dispose() => _file?.Dispose();
}
