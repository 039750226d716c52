namespace PolicyParse.Cli.Batch.Progress;

/// <summary>Shows how far a run has come, on standard error.</summary>
internal abstract class ProgressView
{
    /// <summary>A bar on a terminal, a line now and then elsewhere, nothing where it is not wanted.</summary>
    /// <param name="start">What was done before.</param>
    /// <param name="total">The number of inputs, where it is known.</param>
    public static ProgressView Of(BatchOptions options, Checkpoint start, int? total) =>
        options.Quiet ? new NoProgress() : Console.IsErrorRedirected ? new LineProgress(start, total) : new BarProgress(start, total);

    /// <summary>Runs the work; it reports after each input.</summary>
    public abstract Task RunAsync(Func<Action<Checkpoint>, Task> work);

    private sealed class NoProgress : ProgressView
    {
        public override Task RunAsync(Func<Action<Checkpoint>, Task> work) => work(_ => { });
    }
}
