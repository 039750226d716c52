using System.Text;

namespace PolicyParse.Fuzz;

/// <summary>Looks for texts that take more than their share of time: patterns of a few atoms over and over, at one length and at ten times it.</summary>
internal sealed class GrowthHunt(int seed, TimeSpan time)
{
    private const int Short = 12_000, Factor = 10;

    // Ten times the text may take this much of ten times the time: a larger heap costs too.
    private const double Allowed = 2.2;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private readonly Random _random = new(seed);
    private readonly PolicyParser _parser = new();
    private int _found;

    /// <summary>The number of patterns that grow.</summary>
    public int Run()
    {
        long end = Environment.TickCount64 + (long)time.TotalMilliseconds;
        int tried = 0;
        double slowest = 0;
        foreach (Pattern pattern in Singles().Concat(Randoms()))
        {
            if (Environment.TickCount64 > end)
                break;
            tried++;
            (double ratio, double micro) = Measure(pattern);
            if (micro > slowest)
                Console.WriteLine(FormattableString.Invariant($"slowest so far: {slowest = micro:0.00} µs a character  {pattern}"));
            // A second look, longer: noise does not last.
            if (ratio > Allowed && Measure(pattern) is var (again, _) && again > Allowed && Measure(pattern, 2 * Factor) is var (third, late) && third > Allowed)
            {
                _found++;
                Console.WriteLine(FormattableString.Invariant($"GROWS {ratio:0.0} {again:0.0} {third:0.0} ({late:0.0} µs a character)  {pattern}"));
            }
        }
        Console.WriteLine($"{tried} patterns, {_found} that grow");
        return _found;
    }

    private (double Ratio, double Micro) Measure(Pattern pattern, int factor = Factor)
    {
        string small = pattern.Of(Short), large = pattern.Of(Short * factor);
        Time(pattern, small);
        double little = Math.Min(Time(pattern, small), Math.Min(Time(pattern, small), Time(pattern, small)));
        double much = Time(pattern, large);
        return (much / Math.Max(little, 50e-6) * small.Length / large.Length, much * 1e6 / large.Length);
    }

    private double Time(Pattern pattern, string text)
    {
        using var watchdog = new Timer(_ => End(pattern), null, Hang, Timeout.InfiniteTimeSpan);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        _parser.Parse(text, pattern.Name);
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static void End(Pattern pattern)
    {
        Console.WriteLine($"HANGS {pattern}");
        Environment.Exit(1);
    }

    private static IEnumerable<Pattern> Singles() =>
        from atom in Atoms.All
        from end in new[] { "", "\n", "，", "5%" }
        select new Pattern(atom.Contains('<') ? "a.html" : null, "", [atom + end], "");

    private IEnumerable<Pattern> Randoms()
    {
        while (true)
        {
            string? name = _random.Next(3) == 0 ? Atoms.Names[_random.Next(Atoms.Names.Length)] : null;
            string[] atoms = name == "a.html" ? Atoms.All : Atoms.Plain;
            string[] units = [.. Enumerable.Range(0, _random.Next(4) == 0 ? 2 : 1).Select(_ => Some(atoms, 1, 5))];
            yield return new Pattern(name, _random.Next(3) == 0 ? Some(atoms, 1, 4) : "", units, _random.Next(3) == 0 ? Some(atoms, 1, 4) : "");
        }
    }

    private string Some(string[] atoms, int least, int most) =>
        string.Concat(Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => atoms[_random.Next(atoms.Length)]));

    /// <summary>Each unit over and over, one after the other, between a head and a tail.</summary>
    private sealed record Pattern(string? Name, string Head, string[] Units, string Tail)
    {
        public string Of(int length)
        {
            var text = new StringBuilder(Head);
            foreach (string unit in Units)
                text.Insert(text.Length, unit, Math.Max(1, length / Units.Length / unit.Length));
            return text.Append(Tail).ToString();
        }

        public override string ToString() => new FuzzInput(Entry.Text, Name, $"{Head}〈{string.Join("〉〈", Units)}〉{Tail}").ToString();
    }
}
