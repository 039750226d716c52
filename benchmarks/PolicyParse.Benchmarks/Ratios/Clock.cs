using System.Diagnostics;
using System.Runtime;

namespace PolicyParse.Benchmarks.Ratios;

/// <summary>Measures what an action costs. Processor time, not wall time: what else runs on the machine then matters little.</summary>
internal static class Clock
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(20);

    /// <summary>Runs each action until it is compiled for good, then each in turn, round by round.</summary>
    /// <returns>Each action's seconds a run, one figure a round.</returns>
    public static double[][] Interleaved(int rounds, params Action[] actions)
    {
        int[] runs = [.. actions.Select(action => Math.Max(1, (int)(Slice.TotalSeconds / WarmUp(action))))];
        double[][] seconds = [.. actions.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++)
                seconds[i][round] = Processor(actions[i], runs[i]) / runs[i];
        }
        return seconds;
    }

    /// <summary>Processor seconds that the process spends on some runs, on whatever thread.</summary>
    public static double Processor(Action action, int runs = 1)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < runs; i++)
            action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    public static double Wall(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    /// <summary>The median of the rounds' ratios: a slow minute of the machine is in both.</summary>
    public static double MedianRatio(double[] over, double[] under) => Median(over.Zip(under, (o, u) => o / u));

    /// <summary>Runs an action until the runtime has compiled it for good: until for a while it compiles nothing any more.</summary>
    /// <returns>How many seconds a run takes then.</returns>
    public static double WarmUp(Action action)
    {
        TimeSpan first = Environment.CpuUsage.TotalTime, quiet = first;
        long compiled = JitInfo.GetCompiledMethodCount();
        while (Environment.CpuUsage.TotalTime - quiet < Quiet && Environment.CpuUsage.TotalTime - first < LongestWarmUp)
        {
            action();
            if (JitInfo.GetCompiledMethodCount() == compiled)
                continue;
            compiled = JitInfo.GetCompiledMethodCount();
            quiet = Environment.CpuUsage.TotalTime;
        }
        return Math.Max(Processor(action, 10) / 10, 1e-7);
    }
}
