namespace PolicyParse.Csv;

/// <summary>The way to each section through its headings: <c>一、2019年工作回顾 &gt; (一)经济</c>.</summary>
internal static class SectionPaths
{
    private const string Separator = " > ";
    private const int Longest = 1000;

    public static Dictionary<string, string> Of(IReadOnlyList<Section> sections)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(sections, "", paths);
        return paths;
    }

    private static void Add(IReadOnlyList<Section> sections, string parent, Dictionary<string, string> paths)
    {
        foreach (Section section in sections)
        {
            string path = Join(parent, section.Heading?.Text.ReplaceLineEndings("") ?? section.Marker);
            paths[section.Id] = path;
            Add(section.Children, path, paths);
        }
    }

    // A path stands in every row of its section: its length is bounded.
    private static string Join(string parent, string own)
    {
        if (own.Length == 0 || parent.Length > Longest)
            return parent;
        string clipped = Excerpt.Of(own, new TextSpan(0, own.Length), default);
        return parent.Length == 0 ? clipped : parent + Separator + clipped;
    }
}
