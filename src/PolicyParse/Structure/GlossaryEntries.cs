using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Marks the entries of a glossary: lines in its one style of numbering, counted without a break.</summary>
internal static class GlossaryEntries
{
    private const int LongestTerm = 80;

    public static void Mark(OutlineDraft draft, int from, int to)
    {
        int number = 0;
        NumberingStyle? style = null;
        for (int i = from; i < to; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (!line.HasMarker || !line.IsOpen || (style ?? line.Marker.Style) != line.Marker.Style || line.Marker.Number != number + 1)
                continue;
            style = line.Marker.Style;
            number++;
            line.Kind = LineKind.GlossaryEntry;
        }
    }

    /// <summary>The term of an entry: the words before the colon, or quoted words before 是指. Empty where it names none.</summary>
    /// <returns>The term; <paramref name="behind"/> is where the explanation starts.</returns>
    public static TextSpan TermOf(string text, TextSpan entry, out int behind)
    {
        int depth = 0, end = Math.Min(entry.End, entry.Start + LongestTerm);
        for (int i = entry.Start; i < end; i++)
        {
            char c = text[i];
            if (c is '“' or '(' or '《')
                depth++;
            else if (c is '”' or ')' or '》')
                depth--;
            else if (depth <= 0 && (c == ':' || c == '—' && i + 1 < end && text[i + 1] == '—'))
            {
                behind = c == ':' ? i + 1 : i + 2;
                return Blanks.Trim(text, new TextSpan(entry.Start, i));
            }
            else if (c == '。')
                break;
            if (c == '”' && depth == 0 && (Follows(text, i + 1, entry.End, "是指") || Follows(text, i + 1, entry.End, "指")))
            {
                behind = i + 1;
                return new TextSpan(entry.Start, i + 1);
            }
        }
        behind = entry.Start;
        return new TextSpan(entry.Start, entry.Start);
    }

    private static bool Follows(string text, int at, int end, string word) =>
        at + word.Length <= end && text.AsSpan(at, word.Length).SequenceEqual(word);
}
