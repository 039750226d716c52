namespace PolicyParse.Benchmarks.Corpus;

/// <summary>Seeded choices: the same seed gives the same document.</summary>
internal sealed class Dice(int seed)
{
    // The algorithm behind a seed is kept by the platform; that without one is not.
    private readonly Random _random = new(seed);

    public string Pick(string[] words) => words[_random.Next(words.Length)];

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Chance(double probability) => _random.NextDouble() < probability;

    /// <summary>From short to long, with many short ones: each tenfold range is as likely as the next.</summary>
    public int Length(int least, int most) => (int)(least * Math.Pow((double)most / least, _random.NextDouble()));

    /// <summary>4.7, 12, 0.35: a number with none to two decimals.</summary>
    public string Number(int most)
    {
        int decimals = Between(0, 2);
        double value = _random.NextDouble() * most;
        return value.ToString(decimals == 0 ? "0" : decimals == 1 ? "0.0" : "0.00", System.Globalization.CultureInfo.InvariantCulture);
    }
}
