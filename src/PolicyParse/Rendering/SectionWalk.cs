namespace PolicyParse.Rendering;

/// <summary>Walks a section tree depth first, in document order.</summary>
internal static class SectionWalk
{
    public static IEnumerable<Section> All(IReadOnlyList<Section> roots) => WithPath(roots).Select(static step => step.Section);

    /// <summary>Each section with the headings that lead to it, its own included, the highest first.</summary>
    public static IEnumerable<(Section Section, IReadOnlyList<string> Path)> WithPath(IReadOnlyList<Section> roots)
    {
        var open = new Stack<(Section Section, IReadOnlyList<string> Above)>();
        Push(roots, [], open);
        while (open.TryPop(out var step))
        {
            IReadOnlyList<string> path = HeadingOf(step.Section) is { Length: > 0 } heading ? [.. step.Above, heading] : step.Above;
            yield return (step.Section, path);
            Push(step.Section.Children, path, open);
        }
    }

    /// <summary>The words by which a section is known: its heading on one line (附件1 申报表), else its marker (第十二条); empty for preamble and detached text.</summary>
    public static string HeadingOf(Section section) => section.Heading?.Text.Replace('\n', ' ') ?? section.Marker;

    private static void Push(IReadOnlyList<Section> sections, IReadOnlyList<string> above, Stack<(Section Section, IReadOnlyList<string> Above)> open)
    {
        for (int i = sections.Count - 1; i >= 0; i--)
            open.Push((sections[i], above));
    }
}
