namespace PolicyParse.Cli.Batch.Progress;

/// <summary>A plain line every ten seconds, for log files.</summary>
internal sealed class LineProgress(Checkpoint start, int? total) : ProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public override Task RunAsync(Func<Action<Checkpoint>, Task> work)
    {
        var pace = new Pace(start, total);
        return work(done =>
        {
            if (pace.IsDue(Interval))
                Report.Line(pace.Describe(done));
        });
    }
}
