using System.Text;

namespace PolicyParse.Fuzz;

/// <summary>Looks for texts that cost more than their share: patterns of a few atoms over and over, at one length and at a multiple of it.</summary>
internal sealed class GrowthHunt(int seed, TimeSpan time, Meter meter)
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(120);

    // Genres and headings by which some rules hold only.
    private static readonly string[] Openings =
    [
        "某市政府工作报告\n\n——2026年1月5日在某市人民代表大会上\n\n各位代表：\n\n一、2025年工作回顾\n\n",
        "某市政府工作报告\n\n各位代表：\n\n一、2026年主要目标\n\n",
        "关于印发某市产业发展规划（2026—2030年）的通知\n\n各县人民政府：\n\n一、发展目标\n\n",
        "某市养犬管理条例\n\n第一条 ",
        "某市2025年国民经济和社会发展统计公报\n\n",
        "某市促进产业发展扶持办法\n\n（一）奖励。给予",
        "名词解释\n1.",
        "目录\n",
        "某市政府工作报告\n\n各位代表：\n\n全市销售额50万、企业300万人次",
        "全市情况如下。\n\n",
        "附件1\n",
    ];

    private readonly Random _random = new(seed);
    private readonly PolicyParser _parser = new();

    /// <summary>The number of patterns that grow.</summary>
    public int Run()
    {
        long end = Environment.TickCount64 + (long)time.TotalMilliseconds;
        int tried = 0, found = 0;
        double most = 0;
        foreach (Pattern pattern in Singles().Concat(Randoms()))
        {
            if (Environment.TickCount64 > end)
                break;
            tried++;
            (double ratio, double each) = Measure(pattern, meter.Short);
            if (each > most)
                Console.WriteLine(FormattableString.Invariant($"dearest so far: {most = each:0.00} a character  {pattern}"));
            // A longer text tells a window that fills up from one that has no end.
            if (ratio > meter.Allowed && Measure(pattern, meter.Short * 3) is var (again, late) && again > meter.Allowed)
                Console.WriteLine(FormattableString.Invariant($"GROWS ({++found}) {ratio:0.0} {again:0.0}, {late:0.0} a character  {pattern}"));
        }
        Console.WriteLine($"{tried} patterns, {found} that grow");
        return found;
    }

    private (double Ratio, double Each) Measure(Pattern pattern, int length)
    {
        string small = pattern.Of(length), large = pattern.Of(length * meter.Factor);
        Cost(pattern, small);
        double little = Math.Max(1, Cost(pattern, small)), much = Cost(pattern, large);
        return (much / little * small.Length / large.Length, much / large.Length);
    }

    private double Cost(Pattern pattern, string text)
    {
        using var watchdog = new Timer(_ => End(pattern), null, Hang, Timeout.InfiniteTimeSpan);
        return meter.Cost(() => _parser.Parse(text, pattern.Name));
    }

    private static void End(Pattern pattern)
    {
        Console.WriteLine($"HANGS {pattern}");
        Environment.Exit(1);
    }

    private static IEnumerable<Pattern> Singles() =>
        (from atom in Atoms.All
         from end in new[] { "", "\n", "，", "5%" }
         select new Pattern(atom.Contains('<') ? "a.html" : null, "", [atom + end], ""))
        .Concat(
            from word in LibraryWords.All
            from unit in new[] { $"{word}5%", $"全市{word}5个企业，" }
            select new Pattern(null, "全市情况如下。\n\n", [unit], ""));

    private IEnumerable<Pattern> Randoms()
    {
        while (true)
        {
            string? name = _random.Next(3) == 0 ? Atoms.Names[_random.Next(Atoms.Names.Length)] : null;
            string[] atoms = name == "a.html" ? Atoms.All : Atoms.Plain;
            string[] units = [.. Enumerable.Range(0, _random.Next(4) == 0 ? 2 : 1).Select(_ => Some(atoms, 1, 5))];
            yield return new Pattern(name, _random.Next(4) switch { 0 => Some(atoms, 1, 4), 1 or 2 => Pick(Openings), _ => "" }, units, _random.Next(3) == 0 ? Some(atoms, 1, 4) : "");
        }
    }

    private string Some(string[] atoms, int least, int most) =>
        string.Concat(Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => Pick(_random.Next(3) == 0 ? LibraryWords.All : atoms)));

    private string Pick(string[] words) => words[_random.Next(words.Length)];

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
