namespace PolicyParse.Lexicon;

/// <summary>Steps over blanks inside bounds.</summary>
internal static class Blanks
{
    /// <summary>The first place at or behind <paramref name="i"/> that is no blank; at most <paramref name="end"/>.</summary>
    public static int Skip(string text, int i, int end)
    {
        while (i < end && Characters.IsBlank(text[i]))
            i++;
        return i;
    }

    /// <summary>The last place at or before <paramref name="i"/> with no blank in front of it; at least <paramref name="from"/>.</summary>
    public static int SkipBack(string text, int from, int i)
    {
        while (i > from && Characters.IsBlank(text[i - 1]))
            i--;
        return i;
    }

    /// <summary>The span without the blanks at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = Skip(text, span.Start, span.End);
        return new TextSpan(start, SkipBack(text, start, span.End));
    }
}
