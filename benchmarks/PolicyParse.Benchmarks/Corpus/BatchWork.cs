namespace PolicyParse.Benchmarks.Corpus;

/// <summary>A batch on a number of cores, and a loop beside it that touches no memory: what the machine can gain at most.</summary>
internal sealed class BatchWork(IReadOnlyList<GeneratedDocument> documents)
{
    private readonly PolicyParser _parser = new();

    /// <summary>The documents' indicators.</summary>
    public long Parse(int cores)
    {
        long indicators = 0;
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = cores }, d => Interlocked.Add(ref indicators, _parser.Parse(d.Bytes, d.Name).Indicators.Count));
        return indicators;
    }

    public long Compute(int cores)
    {
        long total = 0;
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = cores }, d => Interlocked.Add(ref total, Spin(d.Content.Length)));
        return total;
    }

    // About as long as a document of that length takes.
    private static long Spin(int length)
    {
        ulong state = (ulong)length | 1;
        for (int i = length * 60; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
        }
        return (long)(state & 1);
    }
}
