namespace PolicyParse;

/// <summary>How <see cref="PolicyParser.ParseManyAsync(IAsyncEnumerable{PolicySource}, ParseManyOptions?, CancellationToken)"/> works through its sources.</summary>
public sealed record ParseManyOptions
{
    /// <summary>How many documents are worked on at a time; at least 1. Default: the number of processors.</summary>
    /// <remarks>More than 1,024 count as 1,024. Twice as many are held at most, be they waiting, worked on or done and not yet fetched.</remarks>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The largest input, in bytes (of a text: in UTF-8), from 1 to 1 GiB; beyond it the result is the error <see cref="PolicyErrorCodes.TooLarge"/>. Default: 64 MiB.</summary>
    public int MaxInputBytes { get; init; } = 64 << 20;
}
