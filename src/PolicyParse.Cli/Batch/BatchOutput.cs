using System.Security.Cryptography;
using System.Text;
using PolicyParse.Cli.Batch.Inputs;
using PolicyParse.Cli.Batch.Outputs;

namespace PolicyParse.Cli.Batch;

/// <summary>Where documents and failures go, and how far they have come.</summary>
internal sealed class BatchOutput : IDisposable
{
    private readonly IOutput _documents;
    private readonly IOutput? _failures;
    private readonly Journal? _journal;

    private BatchOutput(IOutput documents, IOutput? failures, string? failuresPath, Journal? journal) =>
        (_documents, _failures, FailuresPath, _journal) = (documents, failures, failuresPath, journal);

    public Checkpoint Done { get; private set; }

    /// <summary>The failure report's path, where it is a file.</summary>
    public string? FailuresPath { get; }

    public bool CanResume => _journal is not null;

    /// <summary>Opens the output; with <see cref="BatchOptions.Resume"/> behind what an earlier run completed.</summary>
    /// <exception cref="ToolFailure">It cannot be written, or the unfinished output is that of other inputs.</exception>
    public static BatchOutput Open(BatchOptions options, IInputs inputs, IDocumentFormat format)
    {
        var places = OutputPlaces.Of(options, inputs);
        Journal? journal = places.Journal is { } path ? Journal.Open(path) : null;
        var output = new BatchOutput(places.Documents, places.Failures, places.FailuresPath, journal);
        try
        {
            if (journal is { IsNew: true } && places.Documents is PartialFolder { Found: > 0 } folder)
                throw new ToolFailure(ExitCode.Failed, $"{folder.PartialPath} is in the way and no unfinished output. Move or delete it.");
            output.Begin(options, inputs, format);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    public void Write(Rendering rendering)
    {
        if (rendering.Error is not null && _failures is not null)
            _failures.Write(Done.Inputs, rendering.Bytes.Span);
        else
            _documents.Write(Done.Inputs, rendering.Bytes.Span);
        Done = Done.Add(rendering, _documents.Length, _failures?.Length ?? 0);
        _journal?.Append(Done);
    }

    public void Flush()
    {
        _documents.Flush();
        _failures?.Flush();
    }

    /// <summary>All is written: what was partial gets its name.</summary>
    public void Complete()
    {
        _documents.Complete();
        _failures?.Complete();
        _journal?.Delete();
    }

    public void Dispose()
    {
        _documents.Dispose();
        _failures?.Dispose();
        _journal?.Dispose();
    }

    private void Begin(BatchOptions options, IInputs inputs, IDocumentFormat format)
    {
        string fingerprint = Fingerprint(options, inputs);
        if (options.Resume && _journal is not null)
            Done = _journal.Restore(fingerprint, c => c.OutputLength <= _documents.Found && c.FailuresLength <= (_failures?.Found ?? 0));
        bool anew = Done.Inputs == 0;
        _documents.Begin(anew ? -1 : Done.OutputLength);
        _failures?.Begin(anew ? -1 : Done.FailuresLength);
        _journal?.Begin(fingerprint, Done);
        if (anew)
            WriteHead(format);
    }

    private void WriteHead(IDocumentFormat format)
    {
        using var head = new PooledBuffer();
        format.WriteHead(head);
        if (head.Span.Length > 0)
            _documents.Write(0, head.Span);
    }

    private static string Fingerprint(BatchOptions options, IInputs inputs)
    {
        string asked = $"{typeof(PolicyParser).Assembly.GetName().Version} {options.Format} {options.InputIsNdjson} {options.ByteOrderMark} {options.IncludeRefused} {options.MaxSize} {options.Failures}\n";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(asked));
        foreach (string input in inputs.Describe())
            hash.AppendData(Encoding.UTF8.GetBytes(input + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
