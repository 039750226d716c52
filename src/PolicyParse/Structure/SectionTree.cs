using PolicyParse.Reading;

namespace PolicyParse.Structure;

/// <summary>
/// The sections of a document in one list, as they come in the text, their tree as links from one to another: no object for each.
/// The first in the list is the document, which holds the top sections.
/// </summary>
internal sealed class SectionTree : IDisposable
{
    public const int Document = 0;

    private readonly RentedList<SectionNode> _nodes;

    /// <param name="sections">How many there will be, at most.</param>
    public SectionTree(int sections)
    {
        _nodes = new RentedList<SectionNode>(sections + 1);
        _nodes.Add(default);
    }

    public int Count => _nodes.Count;

    /// <summary>A section. The reference holds until the next is added.</summary>
    public ref SectionNode this[int section] => ref _nodes[section];

    public void Dispose() => _nodes.Dispose();

    /// <summary>Adds a section as the last child of another.</summary>
    /// <returns>Its place in the list.</returns>
    public int Add(int parent, in SectionNode section)
    {
        int added = _nodes.Count;
        _nodes.Add(section);
        ref SectionNode above = ref _nodes[parent];
        if (above.ChildCount++ == 0)
            above.FirstChild = added;
        else
            _nodes[above.LastChild].Next = added;
        above.LastChild = added;
        return added;
    }
}
