using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Finds the element of a page that holds the document: where most of the running text stands together.</summary>
internal sealed class ContentBlock
{
    // The document's element holds nearly all running text of the page; what is left over is notices and teasers.
    private const double Dominance = 0.7;

    // Running text in a sidebar or a footer counts, but little.
    private const double FurnitureWeight = 0.1;

    private readonly IReadOnlyList<SourceContainer> _containers;
    private readonly bool[] _isFurniture;
    private readonly double[] _weights;

    private ContentBlock(IReadOnlyList<SourceContainer> containers)
    {
        _containers = containers;
        _isFurniture = new bool[containers.Count];
        _weights = new double[containers.Count];
    }

    /// <summary>The number of the element that holds the document.</summary>
    /// <param name="first">The first line that may belong to the document.</param>
    public static int Find(IReadOnlyList<SourceContainer> containers, IReadOnlyList<PageLine> lines, string text, int first)
    {
        var block = new ContentBlock(containers);
        block.MarkFurniture();
        block.Weigh(lines, text, first);
        return block.Descend();
    }

    private void MarkFurniture()
    {
        for (int i = 1; i < _containers.Count; i++)
            _isFurniture[i] = _isFurniture[_containers[i].Parent] || PageRole.IsFurniture(_containers[i]);
    }

    // A parent comes before its children, so that one walk backwards adds all up.
    private void Weigh(IReadOnlyList<PageLine> lines, string text, int first)
    {
        for (int i = first; i < lines.Count; i++)
        {
            int path = lines[i].Block.Path;
            if (!SiteNotice.Is(lines[i].Block.Span.Of(text)))
                _weights[path] += lines[i].Weight * (_isFurniture[path] ? FurnitureWeight : 1);
        }
        for (int i = _containers.Count - 1; i > 0; i--)
            _weights[_containers[i].Parent] += _weights[i];
    }

    private int Descend()
    {
        int[] heaviest = new int[_containers.Count];
        Array.Fill(heaviest, -1);
        for (int i = 1; i < _containers.Count; i++)
        {
            int parent = _containers[i].Parent;
            if (heaviest[parent] < 0 || _weights[i] > _weights[heaviest[parent]])
                heaviest[parent] = i;
        }
        int at = 0;
        while (heaviest[at] >= 0 && _weights[heaviest[at]] >= Dominance * _weights[at] && _weights[at] > 0)
            at = heaviest[at];
        return at;
    }
}
