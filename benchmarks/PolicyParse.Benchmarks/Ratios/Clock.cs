using System.Diagnostics;

namespace PolicyParse.Benchmarks.Ratios;

/// <summary>Measures what an action costs. Processor time, not wall time: what else runs on the machine then matters little.</summary>
internal static class Clock
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(1.5);

    /// <summary>Runs each action until it is compiled for good, then each in turn, round by round.</summary>
    /// <returns>Each action's seconds a run, one figure a round.</returns>
    public static double[][] Interleaved(int rounds, params Action[] actions)
    {
        int[] runs = [.. actions.Select(WarmUp)];
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

    // At least 60 runs: the runtime compiles a method for good after 30 and a while.
    private static int WarmUp(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        int runs = 0;
        while (runs < 60 || Stopwatch.GetElapsedTime(start) < WarmUpTime)
        {
            action();
            runs++;
        }
        double each = Processor(action, 10) / 10;
        return Math.Max(1, (int)(Slice.TotalSeconds / Math.Max(each, 1e-7)));
    }
}
