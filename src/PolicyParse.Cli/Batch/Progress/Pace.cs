using System.Diagnostics;
using System.Globalization;

namespace PolicyParse.Cli.Batch.Progress;

/// <summary>How fast a run goes, and what is left of it.</summary>
/// <param name="start">What was done before.</param>
/// <param name="total">The number of inputs, where it is known.</param>
internal sealed class Pace(Checkpoint start, int? total)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _told;

    /// <summary>True once an interval, so that telling costs nothing.</summary>
    public bool IsDue(TimeSpan interval)
    {
        if (_clock.Elapsed - _told < interval)
            return false;
        _told = _clock.Elapsed;
        return true;
    }

    /// <summary>1200 of 10000 documents, 3 failures, 310/s, 12.3 MB/s, 28 s left.</summary>
    public string Describe(Checkpoint done)
    {
        double seconds = Math.Max(0.001, _clock.Elapsed.TotalSeconds), perSecond = (done.Inputs - start.Inputs) / seconds;
        string of = total is { } all ? $" of {all}" : "", failures = done.Failures == 0 ? "" : $", {done.Failures} failures";
        string left = total is { } sum && perSecond > 0 ? $", {TimeLeft((sum - done.Inputs) / perSecond)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{done.Inputs}{of} documents{failures}, {perSecond:0}/s, {(done.InputBytes - start.InputBytes) / seconds / 1e6:0.0} MB/s{left}");
    }

    /// <summary>45 s; 12 min 5 s; 3 h 20 min.</summary>
    public static string TimeLeft(double seconds) => seconds switch
    {
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):0} s"),
        < 3600 => string.Create(CultureInfo.InvariantCulture, $"{(int)seconds / 60} min {(int)seconds % 60} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(long)seconds / 3600} h {(long)seconds % 3600 / 60} min"),
    };
}
