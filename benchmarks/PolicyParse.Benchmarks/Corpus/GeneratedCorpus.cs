using System.Text;

namespace PolicyParse.Benchmarks.Corpus;

/// <summary>A generated document: the name tells its kind.</summary>
internal sealed record GeneratedDocument(string Name, string Content)
{
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Content);
}

/// <summary>Varied documents from a seed: reports, notices, regulations and pages, from a paragraph to fifty pages.</summary>
internal static class GeneratedCorpus
{
    /// <summary>The documents one by one; each depends on the seed and its own number only.</summary>
    public static IEnumerable<GeneratedDocument> Documents(int count, int seed) => Enumerable.Range(0, count).Select(i => Document(i, seed));

    /// <summary>The documents that are no pages.</summary>
    public static IEnumerable<GeneratedDocument> Texts(int count, int seed = 1) =>
        Documents(count, seed).Where(d => !d.Name.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>A report without boilerplate.</summary>
    /// <param name="length">The least number of characters.</param>
    public static string Report(int length, int seed = 1) => new Writers(seed).Report(length);

    /// <summary>A report as a page of a government site.</summary>
    /// <param name="length">The least number of characters of the article.</param>
    public static string Page(int length, int seed = 1) => WebPage.Of(Report(length, seed), new Dice(seed));

    private static GeneratedDocument Document(int index, int seed)
    {
        int own = HashCodeOf(seed, index);
        var dice = new Dice(own);
        var writers = new Writers(own);
        string number = $"{index:D6}";
        return dice.Between(0, 9) switch
        {
            < 3 => new($"{number}-report.txt", writers.Report(dice.Length(2000, 40000))),
            < 6 => new($"{number}-notice.txt", writers.Notice(dice.Length(300, 8000))),
            < 8 => new($"{number}-regulation.md", writers.Regulation(dice.Length(800, 20000))),
            8 => new($"{number}-report.html", WebPage.Of(writers.Report(dice.Length(2000, 20000)), dice)),
            _ => new($"{number}-notice.html", WebPage.Of(writers.Notice(dice.Length(300, 6000)), dice)),
        };
    }

    // HashCode.Combine differs from process to process.
    private static int HashCodeOf(int seed, int index) => unchecked((seed * 1_000_003) + index) & int.MaxValue;
}
