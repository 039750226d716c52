namespace PolicyParse.Structure;

/// <summary>
/// Weighs which numbered lines are headings: a run 一、二、三 supports its members, a number out of any run is text,
/// a break inside a run is a diagnostic. Each part of the document (annex, forwarded document) counts for itself.
/// </summary>
internal static class SequenceEvidence
{
    private const int Styles = (int)NumberingStyle.Note + 1;
    private const int LongestShortHeading = 60;

    public static void Weigh(OutlineDraft draft)
    {
        for (int part = 0; part < draft.PartStarts.Count; part++)
        {
            int start = draft.PartStarts[part], end = draft.EndOfPart(part);
            if (draft.Lines[start].Kind == LineKind.Glossary || draft.Lines[start].IsGlossary)
                GlossaryEntries.Mark(draft, start + 1, end);
            else
                WeighPart(draft, start, end);
        }
    }

    private static void WeighPart(OutlineDraft draft, int from, int to)
    {
        NoteFollowing(draft, from, to);
        var runs = new OpenRuns(Styles);
        int lastGap = -1;
        for (int i = from; i < to; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (line.GapBefore)
                lastGap = i;
            if (!IsCandidate(line))
                continue;
            int style = (int)line.Marker.Style, last = runs.Last(style);
            Judgement judgement = Judge(draft, i, last, lastGap >= 0);
            bool outer = judgement == Judgement.Text && StandsAlone(draft, i) && runs.HasOuter(style, line.Marker.Number ?? 0);
            if (judgement == Judgement.Text && !outer)
                continue;
            if (judgement == Judgement.Break && lastGap < 0)
                draft.Report("PP3001", Severity.Info, $"The numbering breaks: {line.Marker.Number} follows {last}.", line.Marker.Span);
            line.Kind = LineKind.Numbered;
            runs.Add(style, line.Marker.Number ?? 0);
        }
    }

    private static bool IsCandidate(in LineDraft line) =>
        line.HasMarker && line.IsOpen && line.Marker.Style != NumberingStyle.Annex;

    private static void NoteFollowing(OutlineDraft draft, int from, int to)
    {
        Span<int> next = stackalloc int[Styles];
        next.Clear();
        for (int i = to - 1; i >= from; i--)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (!IsCandidate(line))
                continue;
            line.Following = next[(int)line.Marker.Style];
            next[(int)line.Marker.Style] = line.Marker.Number ?? 0;
        }
    }

    private enum Judgement
    {
        Text,
        Heading,
        Break,
    }

    private static Judgement Judge(OutlineDraft draft, int i, int last, bool afterGap)
    {
        ref LineDraft line = ref draft.Lines[i];
        int number = line.Marker.Number ?? 0;
        bool goesOn = number == last + 1 && last > 0;
        bool supported = line.Following == number + 1;
        if (line.Marker.Doubtful)
            return goesOn && supported ? Judgement.Heading : Judgement.Text;
        if (goesOn)
            return Judgement.Heading;
        bool strong = IsStrong(line);
        bool standsAlone = StandsAlone(draft, i);
        if (number == 1)
            return supported || strong && (standsAlone || line.Marker.Style <= NumberingStyle.Article) ? Judgement.Heading : Judgement.Text;
        bool known = supported || strong && standsAlone && (number > last || afterGap);
        return known && (strong || last > 0 || afterGap) ? Judgement.Break : Judgement.Text;
    }

    private static bool IsStrong(in LineDraft line) => line.Marker.Style <= NumberingStyle.HanInBrackets;

    private static bool StandsAlone(OutlineDraft draft, int i) =>
        IsStrong(draft.Lines[i]) && draft.Lines[i].Span.Length <= LongestShortHeading && draft.LastOf(i) is not (';' or ',');
}
