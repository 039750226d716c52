namespace PolicyParse.Structure;

/// <summary>
/// Which style of numbering stands above which in one part of a document. A style that starts anew inside another's run stands
/// below it (一、 over 第一条 in a plan); where nothing shows, laws' and GB/T 9704's order holds.
/// </summary>
internal sealed class StyleNesting
{
    private const int Styles = (int)NumberingStyle.Note + 1;

    private readonly int[] _inside = new int[Styles * Styles];

    /// <summary>Learns the nesting of a part, and forgets that of the part before.</summary>
    public void Read(OutlineDraft draft, int from, int to)
    {
        Array.Clear(_inside);
        Span<int> lastSeen = stackalloc int[Styles], lastStart = stackalloc int[Styles], number = stackalloc int[Styles];
        lastSeen.Fill(-1);
        lastStart.Fill(-1);
        number.Clear();
        for (int i = from; i < to; i++)
        {
            if (draft.Lines[i].Kind != LineKind.Numbered)
                continue;
            int style = (int)draft.Lines[i].Marker.Style, n = draft.Lines[i].Marker.Number ?? 0;
            if (n == 1)
                lastStart[style] = i;
            else if (n == number[style] + 1)
                Count(style, lastSeen, lastStart);
            lastSeen[style] = i;
            number[style] = n;
        }
    }

    /// <summary>True where <paramref name="upper"/> holds sections of <paramref name="lower"/>.</summary>
    public bool IsAbove(NumberingStyle upper, NumberingStyle lower)
    {
        int forth = _inside[(int)upper * Styles + (int)lower], back = _inside[(int)lower * Styles + (int)upper];
        return forth != back ? forth > back : upper < lower;
    }

    // A run that went on has every style inside it that started since its last member; unless a style above both stood between:
    // 第三条, 第二章 第一节, 第四条 puts no section inside an article.
    private void Count(int style, ReadOnlySpan<int> lastSeen, ReadOnlySpan<int> lastStart)
    {
        int since = lastSeen[style], highest = 0;
        while (highest < style && lastSeen[highest] <= since)
            highest++;
        for (int other = 0; other < Styles; other++)
        {
            if (other != style && lastStart[other] > since && highest >= Math.Min(style, other))
                _inside[style * Styles + other]++;
        }
    }
}
