using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Finds a document's own table of contents, so that its entries make no headings.</summary>
internal static class TableOfContents
{
    private const int MostEntries = 300;
    private const int LongestEntry = 90;

    // A paragraph that ends in leaders by an accident of joining is no entry, and its numbers count.
    private const int LongestWithLeaders = 400;

    public static void Mark(OutlineDraft draft)
    {
        for (int i = 0; i < draft.Lines.Length; i++)
        {
            if (IsHeading(draft.WordsOf(i)))
                i = MarkEntries(draft, i);
            else if (HasLeaders(draft.WordsOf(i)))
                draft.Lines[i].Role = ParagraphRole.TableOfContents;
        }
    }

    // 目录, 目 录, 目　次
    private static bool IsHeading(ReadOnlySpan<char> words) =>
        words.Length is >= 2 and <= 6 && words[0] == '目' && words[^1] is '录' or '次' && words[1..^1].Trim(' ').IsEmpty;

    private static int MarkEntries(OutlineDraft draft, int heading)
    {
        int end = EndByRepeat(draft, heading);
        if (end < 0)
            return heading;
        for (int i = heading; i < end; i++)
            draft.Lines[i].Role = ParagraphRole.TableOfContents;
        return end - 1;
    }

    // The contents end where their first entry stands again, now as a heading; leaders need no such proof.
    private static int EndByRepeat(OutlineDraft draft, int heading)
    {
        int first = heading + 1;
        if (first >= draft.Lines.Length)
            return -1;
        ReadOnlySpan<char> entry = WithoutPage(draft.WordsOf(first));
        int leaders = first;
        for (int i = first; i < draft.Lines.Length && i - first < MostEntries; i++)
        {
            ReadOnlySpan<char> words = draft.WordsOf(i);
            if (i > first && (words.SequenceEqual(entry) || entry.Length > 4 && words.StartsWith(entry)))
                return i;
            if (HasLeaders(words))
                leaders = i + 1;
            if (words.Length > LongestEntry && !HasLeaders(words))
                break;
        }
        return leaders > first ? leaders : -1;
    }

    // 一、实施背景......- 1 - or 第一章 总则……3
    private static bool HasLeaders(ReadOnlySpan<char> words)
    {
        if (words.Length is < 6 or > LongestWithLeaders || !(Characters.IsDigit(words[^1]) || words[^1] is '-' or ')' or '—'))
            return false;
        int dots = words.IndexOf("....".AsSpan());
        if (dots < 0)
            dots = words.IndexOf("……");
        if (dots < 0)
            dots = words.IndexOf("····");
        return dots > 0 && words[dots..].IndexOfAnyExcept(" .…·-—()0123456789") < 0;
    }

    private static ReadOnlySpan<char> WithoutPage(ReadOnlySpan<char> words) => words.TrimEnd(" .…·-—0123456789");
}
