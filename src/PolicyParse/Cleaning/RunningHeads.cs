using System.Globalization;

namespace PolicyParse.Cleaning;

/// <summary>Finds what only repetition tells: running heads beside page numbers, and page numbers without any mark (7, 8, 9).</summary>
internal static class RunningHeads
{
    private const int Repeats = 3;
    private const int LongestHead = 40;

    /// <summary>A page has at least so many lines.</summary>
    private const int LinesPerPage = 10;

    public static void Clear(Draft draft)
    {
        TakeBareNumbers(draft);
        TakeHeads(draft);
    }

    private static void TakeBareNumbers(Draft draft)
    {
        var numbers = new List<(int Line, int Number)>();
        for (int i = 0; i < draft.Lines.Count; i++)
        {
            SourceLine line = draft.Lines[i];
            if (line.Rule is null && line.Length <= 3 && int.TryParse(draft.Text.AsSpan(line.Start, line.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                numbers.Add((i, number));
        }
        if (numbers.Count < Repeats)
            return;
        for (int i = 1; i < numbers.Count; i++)
        {
            if (numbers[i].Number != numbers[i - 1].Number + 1 || numbers[i].Line - numbers[i - 1].Line < LinesPerPage)
                return;
        }
        foreach ((int line, _) in numbers)
            draft.Remove(line, "page.number");
    }

    private static void TakeHeads(Draft draft)
    {
        var heads = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < draft.Lines.Count; i++)
        {
            if (draft.Lines[i].Rule != "page.number")
                continue;
            Note(draft, i - 1, heads);
            Note(draft, i + 1, heads);
        }
        foreach (List<int> lines in heads.Values)
        {
            if (lines.Count < Repeats)
                continue;
            foreach (int line in lines)
                draft.Remove(line, "page.runningHead");
        }
    }

    private static void Note(Draft draft, int index, Dictionary<string, List<int>> heads)
    {
        if (index < 0 || index >= draft.Lines.Count || draft.Lines[index] is not { Rule: null, Length: <= LongestHead } line)
            return;
        string words = draft.Text.Substring(line.Start, line.Length);
        if (!heads.TryGetValue(words, out List<int>? lines))
            heads[words] = lines = [];
        if (lines.Count == 0 || lines[^1] != index)
            lines.Add(index);
    }
}
