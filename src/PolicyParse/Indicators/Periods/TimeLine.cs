using PolicyParse.Reading;

namespace PolicyParse.Indicators.Periods;

/// <summary>The mentions of time of one paragraph, in order, found by their place.</summary>
internal static class TimeLine
{
    /// <summary>The index of the first mention that ends behind <paramref name="offset"/>.</summary>
    public static int FirstEndingAfter(RentedList<TimeMention> times, int offset)
    {
        ReadOnlySpan<TimeMention> all = times.Items;
        int low = 0, high = all.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (all[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    public static bool TryGetEndingAt(RentedList<TimeMention> times, int offset, out TimeMention mention)
    {
        int index = FirstEndingAfter(times, offset - 1);
        mention = index < times.Count ? times[index] : default;
        return index < times.Count && mention.Span.End == offset;
    }

    public static bool TryGetStartingAt(RentedList<TimeMention> times, int offset, out TimeMention mention)
    {
        int index = FirstEndingAfter(times, offset);
        mention = index < times.Count ? times[index] : default;
        return index < times.Count && mention.Span.Start == offset;
    }
}
