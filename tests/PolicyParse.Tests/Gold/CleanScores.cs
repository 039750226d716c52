namespace PolicyParse.Tests.Gold;

/// <summary>Clean words against the gold (by stretches of four characters), and the borders of its paragraphs.</summary>
internal sealed record CleanScores(Score Text, Score Paragraphs)
{
    private const int ShingleLength = 4;
    private const int BorderLength = 5;

    public static CleanScores Of(PolicyDocument document, string gold)
    {
        List<Part> parts = [.. Parts(document.Sections)];
        return new CleanScores(TextScore(string.Concat(parts.Select(p => p.Text)), gold), ParagraphScore(parts, gold.Split('\n')));
    }

    private static Score TextScore(string found, string gold)
    {
        Dictionary<string, int> want = Shingles(gold), got = Shingles(found);
        int both = want.Sum(s => Math.Min(s.Value, got.GetValueOrDefault(s.Key)));
        return new Score(want.Values.Sum(), got.Values.Sum(), both,
        [
            .. want.Where(s => got.GetValueOrDefault(s.Key) < s.Value).Take(40).Select(s => $"text lost: {s.Key}"),
            .. got.Where(s => want.GetValueOrDefault(s.Key) < s.Value).Take(40).Select(s => $"text kept: {s.Key}"),
        ]);
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        string words = Words.Of(text);
        return Enumerable.Range(0, Math.Max(1, words.Length - ShingleLength + 1))
            .CountBy(i => words.Substring(i, Math.Min(ShingleLength, words.Length)))
            .ToDictionary();
    }

    // A border between a heading and its own first paragraph is free.
    private static Score ParagraphScore(List<Part> found, string[] gold)
    {
        Dictionary<(string, string), int> left = Borders([.. gold.Select(g => new Part(g, false))]).CountBy(b => b.Border).ToDictionary();
        int all = left.Values.Sum(), right = 0, wrong = 0;
        var differences = new List<string>();
        foreach (((string, string) border, bool free) in Borders(found))
        {
            if (left.GetValueOrDefault(border) > 0)
            {
                left[border]--;
                right++;
            }
            else if (!free)
            {
                wrong++;
                differences.Add($"paragraph parted wrongly: {border}");
            }
        }
        differences.AddRange(left.Where(b => b.Value > 0).Select(b => $"paragraph not parted: {b.Key}"));
        return new Score(all, right + wrong, right, differences);
    }

    // Where one part ends and the next begins, told by the words around.
    private static IEnumerable<((string Before, string After) Border, bool Free)> Borders(List<Part> parts)
    {
        List<Part> words = [.. parts.Select(p => p with { Text = Words.Of(p.Text) }).Where(p => p.Text.Length > 0)];
        return words.Zip(words.Skip(1), (a, b) => ((a.Text[^Math.Min(BorderLength, a.Text.Length)..], b.Text[..Math.Min(BorderLength, b.Text.Length)]), a.LeadsIn));
    }

    private static IEnumerable<Part> Parts(IEnumerable<Section> sections)
    {
        foreach (Section section in sections)
        {
            if (section.Heading is { } heading)
                yield return new Part(heading.Text, section.Paragraphs.Count > 0);
            foreach (Paragraph paragraph in section.Paragraphs)
                yield return new Part(paragraph.Text, false);
            foreach (Part part in Parts(section.Children))
                yield return part;
        }
    }

    private sealed record Part(string Text, bool LeadsIn);
}
