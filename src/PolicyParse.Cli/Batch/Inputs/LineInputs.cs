using System.Runtime.CompilerServices;

namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>Each line of NDJSON files, or of standard input, is a document.</summary>
internal sealed class LineInputs(List<InputEntry> files, int limit) : IInputs
{
    public int? Count => null;

    public static LineInputs Of(BatchOptions options) => new(InputFiles.Of(options.Inputs, options.Extensions), options.MaxSize);

    public async IAsyncEnumerable<PolicySource> ReadAsync(int skip, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (InputEntry file in files)
        {
            await foreach (PolicySource source in ReadAsync(file, cancellationToken))
            {
                if (skip-- <= 0)
                    yield return source;
            }
        }
    }

    public IEnumerable<string> Describe() => files.Select(f => f.Describe());

    public bool Holds(string fullPath) => files.Any(f => Path.GetFullPath(f.Path) == fullPath);

    public string OutputName(int input) => throw new NotSupportedException("A line has no file.");

    private async IAsyncEnumerable<PolicySource> ReadAsync(InputEntry file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string place = file.IsStandardInput ? "line " : file.Path + ":";
        Exception? failure = null;
        using LineReader? reader = Try(() => new LineReader(file.Open(), limit), ref failure);
        for (int number = 1; reader is not null && failure is null; number++)
        {
            InputLine? line = null;
            try
            {
                line = await reader.ReadAsync(cancellationToken);
            }
            catch (IOException error)
            {
                failure = error;
            }
            if (line is null)
                break;
            if (!line.Value.IsBlank)
                yield return ToSource(line.Value, place + number);
        }
        // A file that cannot be opened, or not be read to its end, is one failure, behind what was read.
        if (failure is not null)
            yield return PolicySource.FromStream(_ => throw failure, id: file.Path);
    }

    private PolicySource ToSource(InputLine line, string place) => line.IsTooLong
        ? DocumentLine.Failing(PolicyErrorCodes.TooLarge, $"The line is longer than {limit} bytes: split it, or allow larger inputs.", place)
        : DocumentLine.ToSource(line.Bytes.Span, place);

    private static T? Try<T>(Func<T> open, ref Exception? failure)
        where T : class
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or PolicyParseException)
        {
            failure = error;
            return null;
        }
    }
}
