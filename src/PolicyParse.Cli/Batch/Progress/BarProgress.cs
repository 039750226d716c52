using Spectre.Console;

namespace PolicyParse.Cli.Batch.Progress;

/// <summary>A bar with rate and time left, for a terminal.</summary>
internal sealed class BarProgress(Checkpoint start, int? total) : ProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public override Task RunAsync(Func<Action<Checkpoint>, Task> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        ProgressColumn[] columns = total is null ? [new SpinnerColumn(), new TaskDescriptionColumn()] : [new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn()];
        return console.Progress().AutoClear(true).Columns(columns).StartAsync(async context =>
        {
            ProgressTask task = context.AddTask("reading", maxValue: Math.Max(1, total ?? 1));
            var pace = new Pace(start, total);
            await work(done => Show(task, pace, done));
        });
    }

    private static void Show(ProgressTask task, Pace pace, Checkpoint done)
    {
        if (!pace.IsDue(Interval))
            return;
        task.Value = done.Inputs;
        task.Description = pace.Describe(done);
    }
}
