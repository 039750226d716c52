using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>Keeps the headings that the options add on lines of their own; the built-in ones are known to the joining of lines.</summary>
internal static class OwnHeadings
{
    // No shape is longer.
    private const int LongestStart = 64;

    public static void Part(Draft draft, HeadingShapes headings)
    {
        for (int i = 0; headings.Own.Length > 0 && i < draft.Lines.Count; i++)
        {
            if (Starts(draft.Text, draft.Lines[i], headings))
                draft.Lines[i] = draft.Lines[i] with { Parted = true };
        }
    }

    private static bool Starts(string text, SourceLine line, HeadingShapes headings)
    {
        if (headings.Under(Folding.Fold(text[line.Start])).IsEmpty)
            return false;
        string start = Folding.Fold(text.Substring(line.Start, Math.Min(line.Length, LongestStart)));
        foreach (HeadingShape shape in headings.Own)
        {
            if (HeadingMarkers.TryMatch(shape, start, 0, start.Length, out HeadingMarker marker) && !marker.Doubtful)
                return true;
        }
        return false;
    }
}
