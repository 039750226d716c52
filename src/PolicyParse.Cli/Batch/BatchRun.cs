using PolicyParse.Cli.Batch.Inputs;
using PolicyParse.Cli.Batch.Outputs;
using PolicyParse.Cli.Batch.Progress;

namespace PolicyParse.Cli.Batch;

/// <summary>Many documents: read, parsed in parallel, written in the order of the inputs.</summary>
internal static class BatchRun
{
    public static async Task<int> RunAsync(BatchOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await ParseAsync(options, cancellationToken);
        }
        // What is wrong with an input is that document's failure: here is only what is wrong with the output.
        catch (DirectoryNotFoundException error)
        {
            throw new ToolFailure(ExitCode.Failed, $"{options.Output ?? options.Failures}: the folder does not exist. Create it first.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ToolFailure.From(error, options.Output ?? "standard output");
        }
    }

    private static async Task<int> ParseAsync(BatchOptions options, CancellationToken cancellationToken)
    {
        IInputs inputs = options.InputIsNdjson ? LineInputs.Of(options) : FileInputs.Of(options);
        IDocumentFormat format = DocumentFormats.Of(options);
        using BatchOutput output = BatchOutput.Open(options, inputs, format);
        var summary = new BatchSummary(output.Done);
        IAsyncEnumerable<Rendering> renderings = Renderings(options, inputs, format, output.Done.Inputs, cancellationToken);
        try
        {
            await ProgressView.Of(options, output.Done, inputs.Count).RunAsync(report => WriteAsync(renderings, output, summary, report));
        }
        catch (OperationCanceledException error)
        {
            throw new ToolFailure(ExitCode.Stopped, $"stopped after {output.Done.Inputs} documents.{(output.CanResume ? " Add --resume to go on from there." : "")}", error);
        }
        output.Complete();
        if (!options.Quiet)
            summary.Tell(output.Done, output.FailuresPath);
        return output.Done.Failures == 0 || options.AllowFailures ? ExitCode.Done : ExitCode.Failed;
    }

    private static IAsyncEnumerable<Rendering> Renderings(BatchOptions options, IInputs inputs, IDocumentFormat format, int skip, CancellationToken cancellationToken)
    {
        var parser = new PolicyParser(new PolicyParserOptions { IncludeRefused = options.IncludeRefused });
        var many = new ParseManyOptions { MaxDegreeOfParallelism = options.Jobs, MaxInputBytes = options.MaxSize };
        return parser.ParseManyAsync(inputs.ReadAsync(skip, cancellationToken), result => Rendering.Of(result, format), many, cancellationToken);
    }

    private static async Task WriteAsync(IAsyncEnumerable<Rendering> renderings, BatchOutput output, BatchSummary summary, Action<Checkpoint> report)
    {
        await using IAsyncEnumerator<Rendering> each = renderings.GetAsyncEnumerator();
        while (true)
        {
            ValueTask<bool> next = each.MoveNextAsync();
            // Whoever waits behind a pipe gets all there is before we wait ourselves.
            if (!next.IsCompleted)
                output.Flush();
            if (!await next)
                return;
            using Rendering rendering = each.Current;
            output.Write(rendering);
            summary.Add(rendering);
            report(output.Done);
        }
    }
}
