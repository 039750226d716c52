using System.Globalization;

namespace PolicyParse.Tests.Gold;

/// <summary>Headings against the gold, in order, and how many of the right ones stand on the right level.</summary>
internal sealed record HeadingScores(Score Found, Score Level)
{
    public static HeadingScores Of(PolicyDocument document, IReadOnlyList<Row> rows)
    {
        var all = rows.Select(r => new Heading(Words.Of(r["marker"]), Title(r["title"]), int.Parse(r["level"], CultureInfo.InvariantCulture))).ToList();
        // An unnumbered line taken for a heading neither helps nor harms unless the gold has it.
        var found = Headings(document.Sections).Where(h => h.Marker.Length > 0 || all.Any(g => g.Marker.Length == 0 && g.Title == h.Title)).ToList();
        List<(int Gold, int Found)> pairs = Alignment.Of(all, found, (g, f) => g.Marker == f.Marker && g.Title == f.Title);
        string[] differences =
        [
            .. all.Where((_, i) => pairs.All(p => p.Gold != i)).Select(h => "heading missed: " + h),
            .. found.Where((_, i) => pairs.All(p => p.Found != i)).Select(h => "heading falsely found: " + h),
        ];
        string[] levels = [.. pairs.Where(p => all[p.Gold].Level != found[p.Found].Level).Select(p => $"level of {all[p.Gold]} is {found[p.Found].Level}")];
        return new HeadingScores(
            new Score(all.Count, found.Count, pairs.Count, differences),
            new Score(pairs.Count, pairs.Count, pairs.Count - levels.Length, levels));
    }

    private static IEnumerable<Heading> Headings(IEnumerable<Section> sections) =>
        from s in sections
        from h in Headings(s.Children).Prepend(new Heading(Words.Of(s.Marker), Title(s.Title), s.Level)).Skip(s.Kind == SectionKind.Heading ? 0 : 1)
        select h;

    private static string Title(string title) => Words.Of(title).TrimEnd('。', '.', ':', ';');

    private sealed record Heading(string Marker, string Title, int Level)
    {
        public override string ToString() => $"{Marker}{Title} (level {Level})";
    }
}

/// <summary>Pairs of a longest common subsequence.</summary>
internal static class Alignment
{
    public static List<(int A, int B)> Of<T>(List<T> a, List<T> b, Func<T, T, bool> same)
    {
        var best = new int[a.Count + 1, b.Count + 1];
        for (int i = a.Count - 1; i >= 0; i--)
        {
            for (int j = b.Count - 1; j >= 0; j--)
                best[i, j] = same(a[i], b[j]) ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
        }
        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (same(a[i], b[j]))
                pairs.Add((i++, j++));
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
        }
        return pairs;
    }
}
