using System.Text;

namespace PolicyParse.Cli.Batch;

/// <summary>What is complete in an unfinished output: a file <c>OUT.partial.journal</c> with a line for each input done.</summary>
/// <remarks>
/// A line is written only when its document stands in the output: whatever of the output lies beyond the last line's length is torn and cut off. The head
/// names the inputs and options, so that a run does not go on with others. While a run has it open, no other run can.
/// </remarks>
internal sealed class Journal : IDisposable
{
    private const string Kind = "policyparse-journal 1 ";

    private readonly string _path;
    private readonly FileStream _file;

    private long _kept;

    private Journal(string path)
    {
        _path = path;
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        IsNew = _file.Length == 0;
    }

    /// <summary>True where no run stopped before its end.</summary>
    public bool IsNew { get; }

    public static Journal Open(string path) => new(path);

    /// <summary>The last checkpoint that the output still holds; what comes after it is dropped. The start where there is none.</summary>
    /// <exception cref="ToolFailure">The unfinished output is that of other inputs or options.</exception>
    public Checkpoint Restore(string fingerprint, Func<Checkpoint, bool> holds)
    {
        using var reader = new StreamReader(_file, Encoding.ASCII, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        string text = reader.ReadToEnd();
        int end = text.LastIndexOf('\n') + 1;
        string[] lines = text[..end].Split('\n');
        if (end > 0 && lines[0] != Kind + fingerprint)
            throw ToolFailure.WrongUse($"{_path} belongs to other inputs or options, or to another version. Leave out --resume to begin anew.");
        return LastThatHolds(lines, holds);
    }

    /// <summary>Cuts off what comes after the checkpoint; without one the journal begins anew.</summary>
    public void Begin(string fingerprint, Checkpoint done)
    {
        _file.SetLength(_kept);
        if (done.Inputs == 0)
            Line(Kind + fingerprint);
    }

    public void Append(Checkpoint done) => Line(done.ToString());

    /// <summary>The output is whole: the journal has served.</summary>
    public void Delete()
    {
        _file.Dispose();
        File.Delete(_path);
    }

    public void Dispose() => _file.Dispose();

    private Checkpoint LastThatHolds(string[] lines, Func<Checkpoint, bool> holds)
    {
        for (int i = lines.Length - 1; i > 0; i--)
        {
            if (!Checkpoint.TryParse(lines[i], out Checkpoint checkpoint) || !holds(checkpoint))
                continue;
            _kept = lines.Take(i + 1).Sum(l => l.Length + 1L);
            return checkpoint;
        }
        return default;
    }

    // One write a line, so that it is torn at its end at most.
    private void Line(string text)
    {
        _file.Seek(0, SeekOrigin.End);
        _file.Write(Encoding.ASCII.GetBytes(text + "\n"));
    }
}
