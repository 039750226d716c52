namespace PolicyParse.Report.Marking;

/// <summary>A section at its place in the tree.</summary>
/// <param name="Depth">0 for a section at the top.</param>
/// <param name="Indicators">How many indicators stand in it and in the sections inside.</param>
internal sealed record SectionEntry(Section Section, int Depth, string Title, int Indicators);

/// <summary>The sections of a document, parents before their children.</summary>
internal sealed class SectionList
{
    private const int LongestTitle = 30;

    private readonly List<SectionEntry> _entries = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts;

    public SectionList(PolicyDocument document)
    {
        _counts = document.Indicators.Where(i => i.Section is not null).CountBy(i => i.Section!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (Section section in document.Sections)
            Add(section, 0);
    }

    public IReadOnlyList<SectionEntry> Entries => _entries;

    /// <summary>The place of the section with this id, or -1.</summary>
    public int IndexOf(string? id) => id is not null && _byId.TryGetValue(id, out int index) ? index : -1;

    private int Add(Section section, int depth)
    {
        int index = _entries.Count;
        _byId.TryAdd(section.Id, index);
        _entries.Add(null!);
        int count = _counts.GetValueOrDefault(section.Id);
        foreach (Section child in section.Children)
            count += Add(child, depth + 1);
        _entries[index] = new SectionEntry(section, depth, TitleOf(section), count);
        return count;
    }

    // A section without a heading (第三条 本办法所称…) goes by its first words; the preamble by a label.
    private static string TitleOf(Section section)
    {
        if (section.Heading is { } heading)
            return heading.Text;
        if (section.Kind != SectionKind.Heading)
            return "";
        string words = section.Paragraphs.Count > 0 ? section.Paragraphs[0].Text : section.Marker;
        return words.Length <= LongestTitle ? words : words[..(char.IsHighSurrogate(words[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)] + "…";
    }
}
