using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Marks the headings of what stands before and behind the sections of a report or a plan: 前言, 结束语.</summary>
internal static class MatterHeadings
{
    private const int Longest = 8;

    // Alone on a line these name nothing else.
    private static readonly string[] Words = ["前言", "引言", "序言", "导言", "结语", "结束语"];

    public static void Mark(OutlineDraft draft)
    {
        for (int i = draft.BodyStart; i < draft.Lines.Length - 1; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (line is { IsOpen: true, HasMarker: false } && !draft.Lines[i + 1].GapBefore && Is(draft.WordsOf(i)))
                line.Kind = LineKind.Matter;
        }
    }

    /// <summary>True for 结束语 and for 前　　言, as it is written wide.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        if (words.Length > Longest)
            return false;
        Span<char> kept = stackalloc char[Longest];
        int length = 0;
        foreach (char c in words)
        {
            if (!Characters.IsBlank(c))
                kept[length++] = c;
        }
        foreach (string word in Words)
        {
            if (kept[..length].SequenceEqual(word))
                return true;
        }
        return false;
    }
}
