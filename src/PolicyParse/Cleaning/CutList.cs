using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>All cuts of a draft, in order and none over another, and the traces they leave.</summary>
internal static class CutList
{
    public static List<Cut> Of(Draft draft)
    {
        var cuts = new List<Cut>(draft.Cuts.Count + 16);
        cuts.AddRange(draft.Cuts);
        AddLines(draft, cuts);
        cuts.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return WithoutOverlaps(cuts);
    }

    /// <summary>What is cut is not put right: a pair in a link's address ([链接](http://新.大)) stays as it is.</summary>
    public static void WithdrawMends(Draft draft, List<Cut> cuts)
    {
        int next = 0;
        draft.Mends.RemoveAll(mend =>
        {
            while (next < cuts.Count && cuts[next].End <= mend.Start)
                next++;
            return next < cuts.Count && cuts[next].Start < mend.End;
        });
    }

    public static CleaningTraces ToTraces(Draft draft, List<Cut> cuts)
    {
        var gaps = new List<Gap>();
        var removed = new List<Removal>();
        foreach (Cut cut in cuts)
        {
            var span = new TextSpan(cut.Start, cut.End);
            string text = Words(draft, span, removed.Count > 0 ? removed[^1].Text : "");
            if (cut.Kind == CutKind.Gap)
                gaps.Add(new Gap("truncated", text, span));
            else
                removed.Add(new Removal(cut.Rule, text, span));
        }
        return new CleaningTraces(gaps, removed, ToRepairs(draft), draft.Redactions, draft.Provenance, draft.Diagnostics);
    }

    private static Repair[] ToRepairs(Draft draft)
    {
        var repairs = new Repair[draft.Mends.Count];
        for (int i = 0; i < repairs.Length; i++)
        {
            (int start, int end, string words) = draft.Mends[i];
            var span = new TextSpan(start, end);
            repairs[i] = new Repair("swappedPair", Words(draft, span, i > 0 ? repairs[i - 1].Before : ""), words, span);
        }
        return repairs;
    }

    // What stands everywhere (U+200B behind each character) needs no words of its own each time.
    private static string Words(Draft draft, TextSpan span, string before)
    {
        ReadOnlySpan<char> words = span.Of(draft.Text);
        return words.SequenceEqual(before) ? before : words.ToString();
    }

    // Lines under one rule that follow each other are one removal: a bar, one word a line.
    private static void AddLines(Draft draft, List<Cut> cuts)
    {
        RentedList<SourceLine> lines = draft.Lines;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Rule is not { } rule)
                continue;
            int start = lines[i].Start;
            while (i + 1 < lines.Count && lines[i + 1].Rule == rule)
                i++;
            cuts.Add(new Cut(start, lines[i].End, rule, CutKind.Removal));
        }
    }

    private static List<Cut> WithoutOverlaps(List<Cut> cuts)
    {
        int kept = 0, end = 0;
        for (int i = 0; i < cuts.Count; i++)
        {
            Cut cut = cuts[i];
            if (cut.End <= end)
                continue;
            cuts[kept++] = cut with { Start = Math.Max(cut.Start, end) };
            end = cut.End;
        }
        cuts.RemoveRange(kept, cuts.Count - kept);
        return cuts;
    }
}
