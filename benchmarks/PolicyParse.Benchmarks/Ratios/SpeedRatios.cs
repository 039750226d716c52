using System.Text;
using PolicyParse.Benchmarks.Corpus;

namespace PolicyParse.Benchmarks.Ratios;

/// <summary>How many plain UTF-8 decodes of the same bytes parsing costs, and how many bytes it allocates.</summary>
internal static class SpeedRatios
{
    private const int Rounds = 15;

    private static readonly PolicyParser Parser = new();

    public static IEnumerable<Finding> Measure()
    {
        foreach (Finding finding in Of("sample", [Seed.Read()]))
            yield return finding;
        byte[][] corpus = [.. GeneratedCorpus.Texts(40).Select(d => d.Bytes)];
        foreach (Finding finding in Of("generated corpus", corpus))
            yield return finding;
    }

    private static IEnumerable<Finding> Of(string what, byte[][] documents)
    {
        string[] texts = [.. documents.Select(Encoding.UTF8.GetString)];
        double[][] seconds = Clock.Interleaved(
            Rounds,
            () => Each(documents, d => Encoding.UTF8.GetString(d)),
            () => Each(texts, t => Parser.Parse(t)),
            () => Each(documents, d => PolicyJson.WriteAsync(Stream.Null, Parser.Parse(d)).GetAwaiter().GetResult()));
        int size = documents.Sum(d => d.Length);
        yield return new($"text → model / decode, {what}", Clock.MedianRatio(seconds[1], seconds[0]), "≤ 25", Speed(size, seconds[1]) + $"; decode {Speed(size, seconds[0])}");
        yield return new($"bytes → JSON / decode, {what}", Clock.MedianRatio(seconds[2], seconds[0]), "≤ 40", Speed(size, seconds[2]));
        long allocated = Allocated(() => Each(texts, t => Parser.Parse(t)));
        yield return new($"bytes allocated / bytes read, text → model, {what}", (double)allocated / size, "≤ 8", $"{allocated / 1024} KiB for {size / 1024} KiB");
    }

    private static void Each<T>(T[] items, Action<T> action)
    {
        foreach (T item in items)
            action(item);
    }

    private static string Speed(int bytes, double[] seconds) => FormattableString.Invariant($"{bytes / Clock.Median(seconds) / 1e6:0} MB/s");

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
