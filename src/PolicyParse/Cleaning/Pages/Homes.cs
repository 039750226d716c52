using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Gives each line its home: the element that it shares with other lines. A paragraph may stand alone in a box of its own.</summary>
internal static class Homes
{
    public static List<PageLine> Read(SourceText source, IReadOnlyList<SourceContainer> containers)
    {
        int[] lineCounts = LineCounts(source, containers);
        var lines = new List<PageLine>(source.Blocks.Count);
        foreach (SourceBlock block in source.Blocks)
        {
            int home = block.Path;
            while (home > 0 && lineCounts[home] == 1)
                home = containers[home].Parent;
            lines.Add(PageLine.Read(source.Text, block, home));
        }
        return lines;
    }

    private static int[] LineCounts(SourceText source, IReadOnlyList<SourceContainer> containers)
    {
        int[] counts = new int[containers.Count];
        foreach (SourceBlock block in source.Blocks)
            counts[block.Path]++;
        for (int i = containers.Count - 1; i > 0; i--)
            counts[containers[i].Parent] += counts[i];
        return counts;
    }
}
