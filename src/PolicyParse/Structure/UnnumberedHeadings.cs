using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Where the headings without a numbering stand.</summary>
internal enum UnnumberedRank
{
    /// <summary>Inside the numbered section that they follow, holding text alone.</summary>
    Leaf,

    /// <summary>On top, holding the numbered sections.</summary>
    Top,
}

/// <summary>
/// Finds headings without a numbering: short lines without final punctuation that stand alone before a paragraph
/// (过去五年国内工作的基本总结). They need each other, or numbered sections behind them: one alone is a caption as likely as not.
/// </summary>
internal static class UnnumberedHeadings
{
    private const int Shortest = 4;
    private const int Longest = 45;
    private const int ShortestParagraph = 12;
    private const int LongParagraph = 24;

    private static readonly SearchValues<char> NotInHeadings = SearchValues.Create("。;!?…|=<>%/@_*");
    private static readonly SearchValues<char> NotAtStart = SearchValues.Create("——-()[]【】》)”,、:.·•◆●■▲*图表注");
    private static readonly SearchValues<char> NotAtEnd = SearchValues.Create(",:、—-)(《.摄");

    /// <summary>Marks them and tells where they stand.</summary>
    public static UnnumberedRank Mark(OutlineDraft draft)
    {
        int first = FirstNumbered(draft);
        List<int> candidates = Candidates(draft);
        bool top = AreTop(draft, candidates, first);
        bool opens = candidates.Count > 0 && candidates[0] < first && first < draft.Lines.Length;
        if (candidates.Count >= 2 || opens || candidates.Exists(i => draft.Lines[i].Hint > 1))
        {
            foreach (int i in candidates)
                draft.Lines[i].Kind = LineKind.Unnumbered;
        }
        return top ? UnnumberedRank.Top : UnnumberedRank.Leaf;
    }

    private static List<int> Candidates(OutlineDraft draft)
    {
        var candidates = new List<int>();
        bool body = false;
        for (int i = draft.BodyStart; i < draft.Lines.Length; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (line.Kind == LineKind.Glossary || line.Kind == LineKind.Numbered && line.Marker.Style == NumberingStyle.Article)
                break;
            if (body && IsCandidate(draft, i))
                candidates.Add(i);
            body |= draft.LastOf(i) is '。' || draft.Lines[i].Kind != LineKind.Paragraph;
        }
        return candidates;
    }

    private static bool IsCandidate(OutlineDraft draft, int i)
    {
        ref LineDraft line = ref draft.Lines[i];
        if (!line.IsOpen || line.HasMarker || line.Span.Length is < Shortest or > Longest)
            return false;
        ReadOnlySpan<char> words = draft.WordsOf(i);
        if (words.ContainsAny(NotInHeadings) || NotAtStart.Contains(words[0]) || NotAtEnd.Contains(words[^1]) || !Characters.IsHan(words[^1]) && words[^1] is not '”' and not '》')
            return false;
        return OnlyYears(words) && !PointScanner.StartsWithMarker(draft.Text, line.Span) && StandsAlone(draft, i);
    }

    // 2025年工作回顾 may head a section; 1.2万人 hardly.
    private static bool OnlyYears(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!Characters.IsDigit(words[i]))
                continue;
            int start = i;
            while (i < words.Length && Characters.IsDigit(words[i]))
                i++;
            if (i - start != 4 || i >= words.Length || words[i] is not ('年' or '—' or '-' or '~'))
                return false;
        }
        return true;
    }

    // Text that ends before it, a paragraph or a heading behind it.
    private static bool StandsAlone(OutlineDraft draft, int i)
    {
        if (i + 1 >= draft.Lines.Length || draft.Lines[i].GapBefore || draft.Lines[i + 1].GapBefore)
            return false;
        bool ended = draft.Lines[i - 1].Kind != LineKind.Paragraph || draft.LastOf(i - 1) is '。' or '!' or '?' or ':' or '”' or ')';
        ref LineDraft next = ref draft.Lines[i + 1];
        bool paragraph = next.IsOpen && next.Span.Length >= ShortestParagraph && (draft.LastOf(i + 1) is '。' or ':' || next.Span.Length >= LongParagraph && draft.WordsOf(i + 1).ContainsAny('。', ',', ';'));
        return ended && (paragraph || next.Kind == LineKind.Numbered);
    }

    private static int FirstNumbered(OutlineDraft draft)
    {
        int i = draft.BodyStart;
        while (i < draft.Lines.Length && draft.Lines[i].Kind == LineKind.Paragraph)
            i++;
        return i;
    }

    // On top where the first stands before any number and no run of the numbers' highest style goes on across one.
    private static bool AreTop(OutlineDraft draft, List<int> candidates, int firstNumbered)
    {
        if (candidates.Count < 2 || candidates[0] > firstNumbered)
            return false;
        NumberingStyle highest = HighestStyle(draft);
        int candidate = 0;
        bool crossed = false;
        for (int i = draft.BodyStart; i < draft.Lines.Length; i++)
        {
            if (candidate < candidates.Count && candidates[candidate] == i)
            {
                candidate++;
                crossed = true;
            }
            else if (draft.Lines[i].Kind == LineKind.Numbered && draft.Lines[i].Marker.Style == highest)
            {
                if (crossed && draft.Lines[i].Marker.Number != 1)
                    return false;
                crossed = false;
            }
        }
        return true;
    }

    private static NumberingStyle HighestStyle(OutlineDraft draft)
    {
        NumberingStyle highest = NumberingStyle.Note;
        foreach (LineDraft line in draft.Lines)
        {
            if (line.Kind == LineKind.Numbered && line.Marker.Style < highest)
                highest = line.Marker.Style;
        }
        return highest;
    }
}
