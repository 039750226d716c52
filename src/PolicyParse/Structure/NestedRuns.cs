namespace PolicyParse.Structure;

/// <summary>
/// Finds runs inside runs of the same style: where 一、二、三、 stands under 二、 and the outer run then goes on with 三、,
/// the inner one is a level deeper. A run that starts anew and leaves the one before it for good stands beside it.
/// </summary>
internal static class NestedRuns
{
    private const int Styles = (int)NumberingStyle.Note + 1;
    private const int MostOpen = 4;
    private const int Deepest = 2;

    private sealed class Run
    {
        public int Last;
        public List<int> Lines { get; } = new(4);
    }

    public static void Mark(OutlineDraft draft, int from, int to, StyleNesting nesting)
    {
        var open = new List<Run>[Styles];
        for (int i = from; i < to; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (line.Kind != LineKind.Numbered)
                continue;
            CloseBelow(open, line.Marker.Style, nesting);
            Place(draft, open[(int)line.Marker.Style] ??= [], i, line.Marker.Number ?? 0);
        }
    }

    private static void CloseBelow(List<Run>[] open, NumberingStyle style, StyleNesting nesting)
    {
        for (int other = 0; other < Styles; other++)
        {
            if (other != (int)style && open[other] is { Count: > 0 } runs && nesting.IsAbove(style, (NumberingStyle)other))
                runs.Clear();
        }
    }

    private static void Place(OutlineDraft draft, List<Run> runs, int line, int number)
    {
        int at = LastWaitingFor(runs, number);
        if (number == 1 || at < 0)
        {
            at = number == 1 || runs.Count == 0 ? Start(runs) : runs.Count - 1;
        }
        else
        {
            for (int inner = at + 1; inner < runs.Count; inner++)
                Deepen(draft, runs[inner]);
            Adopt(runs, at);
        }
        runs[at].Last = number;
        runs[at].Lines.Add(line);
    }

    // The innermost run that the number goes on, or -1.
    private static int LastWaitingFor(List<Run> runs, int number)
    {
        int at = runs.Count - 1;
        while (at >= 0 && runs[at].Last != number - 1)
            at--;
        return at;
    }

    private static int Start(List<Run> runs)
    {
        if (runs.Count < MostOpen)
        {
            runs.Add(new Run());
            return runs.Count - 1;
        }
        // The outermost gives way; its object serves again.
        Run given = runs[0];
        given.Lines.Clear();
        runs.RemoveAt(0);
        runs.Add(given);
        return runs.Count - 1;
    }

    private static void Deepen(OutlineDraft draft, Run run)
    {
        foreach (int line in run.Lines)
            draft.Lines[line].RunDepth = (byte)Math.Min(draft.Lines[line].RunDepth + 1, Deepest);
    }

    // What stood inside the run that goes on belongs to it: if that run proves to be an inner one itself, all go deeper.
    private static void Adopt(List<Run> runs, int at)
    {
        for (int inner = at + 1; inner < runs.Count; inner++)
            runs[at].Lines.AddRange(runs[inner].Lines);
        runs.RemoveRange(at + 1, runs.Count - at - 1);
    }
}
