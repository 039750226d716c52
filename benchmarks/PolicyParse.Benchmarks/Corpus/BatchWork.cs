namespace PolicyParse.Benchmarks.Corpus;

/// <summary>A batch on a number of cores, and a loop beside it that touches no memory: what the machine can gain at most.</summary>
internal sealed class BatchWork(IEnumerable<GeneratedDocument> documents)
{
    private readonly PolicyParser _parser = new();

    /// <summary>Parses all, and keeps none.</summary>
    /// <returns>The number of indicators.</returns>
    public async Task<long> ParseAsync(int cores)
    {
        long indicators = 0;
        var options = new ParseManyOptions { MaxDegreeOfParallelism = cores };
        IAsyncEnumerable<PolicySource> sources = documents.Select(d => PolicySource.FromBytes(d.Bytes, d.Name)).ToAsyncEnumerable();
        await foreach (PolicyResult result in _parser.ParseManyAsync(sources, options))
            indicators += result.Document!.Indicators.Count;
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
