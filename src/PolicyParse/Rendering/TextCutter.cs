using System.Buffers;

namespace PolicyParse.Rendering;

/// <summary>Finds where words that are too long are best cut: behind a sentence, else behind a clause, else wherever no character breaks.</summary>
internal static class TextCutter
{
    // The best first. A dot is no end: 6.8%.
    private static readonly SearchValues<char>[] Ends =
        [SearchValues.Create("。！？!?…"), SearchValues.Create("；;：:"), SearchValues.Create("，、,\t ")];

    private static readonly SearchValues<char> Closers = SearchValues.Create("”’）)》」』】〉");

    /// <summary>The end of the longest good piece from <paramref name="start"/> on that has at most <paramref name="most"/> characters.</summary>
    public static int End(string words, int start, int most)
    {
        if (words.Length - start <= most)
            return words.Length;
        int limit = start + most;
        foreach (SearchValues<char> ends in Ends)
        {
            int end = LastBehind(words, start, limit, ends);
            if (end > start)
                return end;
        }
        return char.IsLowSurrogate(words[limit]) && char.IsHighSurrogate(words[limit - 1]) ? limit - 1 : limit;
    }

    // 他说：“好。” ends behind its quote; ！！ is one end, and 1,234 none.
    private static int LastBehind(string words, int start, int limit, SearchValues<char> ends)
    {
        for (int i = limit - 1; i >= start; i--)
        {
            if (!ends.Contains(words[i]) || IsInsideNumber(words, i))
                continue;
            int end = i + 1;
            while (end < words.Length && Closers.Contains(words[end]))
                end++;
            if (end <= limit && (end == words.Length || !ends.Contains(words[end])))
                return end;
        }
        return start;
    }

    private static bool IsInsideNumber(string words, int i) =>
        words[i] is ',' or ':' && i > 0 && i + 1 < words.Length && char.IsAsciiDigit(words[i - 1]) && char.IsAsciiDigit(words[i + 1]);
}
