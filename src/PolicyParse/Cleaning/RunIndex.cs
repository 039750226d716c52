using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>A run of clean text and the source that it stands for.</summary>
/// <param name="CleanStart">Where the run starts in the clean text.</param>
/// <param name="SourceStart">Where it starts in the source.</param>
/// <param name="SourceEnd">Where it ends in the source.</param>
/// <param name="Repaired">True where the run is a repair: it maps to the source as a whole, not character by character.</param>
internal readonly record struct TextRun(int CleanStart, int SourceStart, int SourceEnd, bool Repaired);

/// <summary>The runs of a clean text, sorted.</summary>
internal sealed class RunIndex(RentedList<TextRun> runs) : IDisposable
{
    // Most look-ups go forward in small steps. A torn guess is none: it is only tried.
    private int _guess;

    public int Length => runs.Count;

    public ref readonly TextRun this[int index] => ref runs[index];

    public void Dispose() => runs.Dispose();

    /// <summary>The last run that starts at or before the offset.</summary>
    public int IndexOf(int offset)
    {
        int guess = _guess;
        if (Holds(guess, offset))
            return guess;
        return _guess = Holds(guess + 1, offset) ? guess + 1 : Search(offset);
    }

    private bool Holds(int index, int offset)
    {
        ReadOnlySpan<TextRun> all = runs.Items;
        return index < all.Length && all[index].CleanStart <= offset && (index + 1 == all.Length || all[index + 1].CleanStart > offset);
    }

    private int Search(int offset)
    {
        ReadOnlySpan<TextRun> all = runs.Items;
        int low = 0, high = all.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (all[middle].CleanStart <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
