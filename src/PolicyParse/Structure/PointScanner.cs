using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Finds what a paragraph announces by ——, 一是, 第一， or an opening short sentence. Few and sure is better than many.</summary>
internal static class PointScanner
{
    private const int LongestTitle = 25;

    public static IReadOnlyList<OutlinePoint> Scan(string text, TextSpan paragraph)
    {
        int start = Blanks.Skip(text, paragraph.Start, paragraph.End);
        int content = SkipMarker(text, start, paragraph.End);
        if (content == start)
            return ScanUnmarked(text, paragraph, start);
        if (IsCounted(text, start) && text[content - 1] == '是')
            return ScanCounted(text, paragraph, start);
        int stop = TitleEnd(text, content, paragraph.End);
        return stop < 0 ? [] : [new OutlinePoint(new TextSpan(start, content), new TextSpan(content, stop))];
    }

    /// <summary>True where the line starts as a point: ——, 一是, 第一，</summary>
    public static bool StartsWithMarker(string text, TextSpan line) => SkipMarker(text, line.Start, line.End) > line.Start;

    // 稳企惠企组合拳持续发力。全面落实…
    private static IReadOnlyList<OutlinePoint> ScanUnmarked(string text, TextSpan paragraph, int start)
    {
        int counted = FindFirstCounted(text, paragraph);
        if (counted >= 0)
            return ScanCounted(text, paragraph, counted);
        int stop = TitleEnd(text, start, paragraph.End);
        bool goesOn = stop > start && text[stop] == '。' && stop + 1 < paragraph.End;
        return goesOn ? [new OutlinePoint(default, new TextSpan(start, stop))] : [];
    }

    // ——, 第一,
    private static int SkipMarker(string text, int start, int end)
    {
        int i = start;
        while (i < end && text[i] is '—' or '―' or '─')
            i++;
        if (i - start >= 2)
            return i;
        if (start + 2 < end && text[start] == '第' && ChineseNumeral.Digit(text[start + 1]) > 0 && text[start + 2] is ',' or '、')
            return start + 3;
        return IsCounted(text, start) && start + 1 < end ? start + 2 : start;
    }

    // 一是, 二是
    private static bool IsCounted(string text, int i) =>
        i + 1 < text.Length && text[i + 1] == '是' && ChineseNumeral.Digit(text[i]) > 0;

    // A sentence that starts with 一是 and has a 二是 behind it.
    private static int FindFirstCounted(string text, TextSpan paragraph)
    {
        int at = text.IndexOf("一是", paragraph.Start, paragraph.Length, StringComparison.Ordinal);
        bool starts = at > paragraph.Start && text[at - 1] is '。' or ':' or ';' or ',' or '!';
        return starts && text.IndexOf("二是", at, paragraph.End - at, StringComparison.Ordinal) > 0 ? at : -1;
    }

    private static List<OutlinePoint> ScanCounted(string text, TextSpan paragraph, int first)
    {
        var points = new List<OutlinePoint>();
        int expected = ChineseNumeral.Digit(text[first]);
        for (int i = first; i >= 0 && i + 1 < paragraph.End;)
        {
            if (IsCounted(text, i) && ChineseNumeral.Digit(text[i]) == expected && (i == paragraph.Start || !Characters.IsHan(text[i - 1])))
            {
                int stop = TitleEnd(text, i + 2, paragraph.End);
                if (stop > 0)
                    points.Add(new OutlinePoint(new TextSpan(i, i + 2), new TextSpan(i + 2, stop)));
                expected++;
            }
            i = text.IndexOf('是', i + 2, paragraph.End - i - 2) - 1;
        }
        return points;
    }

    // Where a short title without a digit ends, or -1.
    private static int TitleEnd(string text, int start, int end)
    {
        int last = Math.Min(end, start + LongestTitle + 1);
        for (int i = start; i < last; i++)
        {
            if (Characters.IsDigit(text[i]) || text[i] is ':' or '!' or '?')
                return -1;
            if (text[i] is '。' or ';')
                return i > start ? i : -1;
        }
        return end <= last && end > start ? end : -1;
    }
}
