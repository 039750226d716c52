using SharpFuzz.Common;

namespace PolicyParse.Fuzz;

/// <summary>Measures what a parse costs, and says when two costs differ by more than their texts' lengths explain.</summary>
/// <param name="Short">The shorter text's length.</param>
/// <param name="Factor">How many times as long the longer one is.</param>
/// <param name="Allowed">How much of so many times the cost the longer text may take.</param>
/// <param name="Cost">What an action costs.</param>
internal sealed record Meter(int Short, int Factor, double Allowed, Func<Action, double> Cost)
{
    /// <summary>Counts the branches that the library takes: the same each time, but blind to what the platform does (a search for a character).</summary>
    public static Meter Work { get; } = new(3_000, 8, 1.3, CountBranches);

    /// <summary>Processor time: sees all, but a larger heap costs too, so that the texts must be long and much is allowed.</summary>
    public static Meter Time { get; } = new(100_000, 10, 2.2, MeasureTime);

    private static double CountBranches(Action action)
    {
        long before = _branches;
        action();
        return _branches - before;
    }

    private static long _branches;

    /// <summary>Lends the library, once it is instrumented, what it calls and writes to.</summary>
    public static void Attach()
    {
        _ = new Coverage();
        Trace.OnBranch = static (_, _) => _branches++;
    }

    private static double MeasureTime(Action action)
    {
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds;
    }
}
