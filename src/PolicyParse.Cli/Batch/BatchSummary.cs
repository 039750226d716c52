using System.Diagnostics;
using System.Globalization;

namespace PolicyParse.Cli.Batch;

/// <summary>What people read at the end of a run, on standard error.</summary>
/// <param name="start">What an earlier run had done.</param>
internal sealed class BatchSummary(Checkpoint start)
{
    private const int FailuresShown = 5;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<string> _failures = [];

    public void Add(Rendering rendering)
    {
        if (rendering.Error is { } error && _failures.Count < FailuresShown)
            _failures.Add($"{rendering.Source.Id ?? rendering.Source.Name ?? "(no name)"}: {error.Message}");
    }

    /// <param name="failuresPath">The file that holds the failures, where there is one.</param>
    public void Tell(Checkpoint done, string? failuresPath)
    {
        foreach (string failure in _failures)
            Report.Warning(failure);
        if (done.Failures > _failures.Count)
            Report.Line($"… {done.Failures} failures in all");
        if (done.Failures > 0 && failuresPath is not null)
            Report.Line($"failures are in {failuresPath}");
        Report.Line(Describe(done));
    }

    // 9998 documents, 2 failures, 512345 indicators; 812.5 MB in 41.2 s, 19.7 MB/s
    private string Describe(Checkpoint done)
    {
        double seconds = Math.Max(0.001, _clock.Elapsed.TotalSeconds), megabytes = (done.InputBytes - start.InputBytes) / 1e6;
        string before = start.Inputs == 0 ? "" : $" ({start.Inputs} inputs were done before)";
        return string.Create(CultureInfo.InvariantCulture, $"{done.Documents} documents, {done.Failures} failures, {done.Indicators} indicators{before}; {megabytes:0.0} MB in {seconds:0.0} s, {megabytes / seconds:0.0} MB/s");
    }
}
