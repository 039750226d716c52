using System.Collections.Frozen;

namespace PolicyParse.Reading.Pages;

/// <summary>
/// Tells beforehand whether the HTML parser can build a page's tree in linear time. The parser walks up its open elements at
/// each tag and reopens formatting elements in each block: 100,000 open <c>div</c> would take it minutes. Here the stacks are
/// followed as it would keep them, and their heights bounded.
/// </summary>
internal ref struct NestingScan
{
    private const int MaximumDepth = 256;
    private const int MaximumFormatting = 64;
    private const int MaximumAttributes = 1000;
    private const int MaximumMisplaced = 2000;
    private const int MaximumReopened = 20_000;

    // A formatting element that the parser drops from its list for three like it may stay open to the page's end.
    private const int MaximumForgotten = 1000;

    // A node takes some 400 bytes.
    private const int MaximumNodes = 1_000_000;

    // In a page's body the parser passes over these, or ends them without ending what is in them.
    private static readonly FrozenSet<uint> Ignored = Names("html head body frameset frame form");

    private static readonly FrozenSet<uint> Special = Names("button noscript");
    private static readonly FrozenSet<uint> Barriers = Names("object applet marquee template select desc foreignobject mi mo mn ms mtext annotation-xml");

    private static readonly uint Paragraph = Hash("p");
    private static readonly uint Term = Hash("dt");
    private static readonly uint Description = Hash("dd");

    private readonly List<Frame> _open = [];
    private readonly List<(uint Name, uint Whole)> _formatting = [];
    private int _lastTable = -1;
    private int _misplaced;
    private int _rootAttributes;
    private int _reopened;
    private int _forgotten;
    private long _nodes;

    public NestingScan()
    {
    }

    public static bool IsTame(string html)
    {
        var scan = new NestingScan();
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            if (!scan.Follow(ref tags))
                return false;
        }
        return true;
    }

    private bool Follow(ref TagScanner tags)
    {
        _nodes++;
        switch (tags.Kind)
        {
            case TagKind.Start:
                if (!CountAttributes(ref tags))
                    return false;
                Start(ref tags);
                break;
            case TagKind.End:
                End(tags.Element, Hash(tags.Name));
                break;
            case TagKind.Text when BetweenCells() && !tags.Content.IsWhiteSpace():
                _misplaced++;
                break;
        }
        return _open.Count <= MaximumDepth && _formatting.Count <= MaximumFormatting && _misplaced <= MaximumMisplaced && _reopened <= MaximumReopened && _forgotten <= MaximumForgotten && _nodes <= MaximumNodes;
    }

    private void Start(ref TagScanner tags)
    {
        PageElement element = tags.Element;
        uint name = Hash(tags.Name);
        if (element.Is(ElementTraits.Cell | ElementTraits.Row))
        {
            StartTablePart(element.Is(ElementTraits.Cell));
            return;
        }
        if (BetweenCells() && element.Name is not ("script" or "style" or "template" or "col"))
            _misplaced++;
        if (Ignored.Contains(name))
            return;
        if (element.Is(ElementTraits.Block))
        {
            CloseImplied(element);
            CountReopened();
        }
        if (element.Is(ElementTraits.Formatting))
            StartFormatting(element, name, Hash(tags.Content));
        if (element.Is(ElementTraits.Void | ElementTraits.Raw))
            return;
        bool special = element.Is(ElementTraits.Block) || Special.Contains(name) || Barriers.Contains(name);
        _open.Add(new Frame(name, special, element.Is(ElementTraits.Formatting), Barriers.Contains(name), _lastTable, _formatting.Count, CellOpen: false));
        if (element.Name == "table")
            _lastTable = _open.Count - 1;
    }

    // A few open formatting elements are everyday; many of them before each block multiply the tree.
    private void CountReopened()
    {
        _reopened += Math.Max(0, _formatting.Count - 4);
        _nodes += _formatting.Count;
    }

    // Any block ends an open <p>; <li>, <dt> and <dd> end their like.
    private void CloseImplied(PageElement element)
    {
        if (LastSpecial() is >= 0 and int p && _open[p].Name == Paragraph)
            PopTo(p);
        if (element.Is(ElementTraits.Implied) && LastSpecial() is >= 0 and int last && (_open[last].Name == Hash(element.Name) || (_open[last].Name == Term && element.Name == "dd") || (_open[last].Name == Description && element.Name == "dt")))
            PopTo(last);
    }

    private readonly int LastSpecial() => _open.FindLastIndex(static frame => frame.Special);

    // The parser keeps at most three alike, and one link.
    private void StartFormatting(PageElement element, uint name, uint attributes)
    {
        if (element.Name is "a" or "nobr")
            EndFormatting(name);
        uint whole = name * 31 + attributes;
        int alike = 0;
        foreach ((uint Name, uint Whole) entry in _formatting)
            alike += entry.Whole == whole ? 1 : 0;
        if (alike < 3)
            _formatting.Add((name, whole));
        else
            _forgotten++;
    }

    private void StartTablePart(bool cell)
    {
        if (_lastTable < 0)
            return;
        CloseCell();
        if (cell)
            _open[_lastTable] = _open[_lastTable] with { CellOpen = true, Listed = _formatting.Count };
    }

    // Closing a cell closes what is open in it and forgets its formatting elements.
    private void CloseCell()
    {
        Frame table = _open[_lastTable];
        if (!table.CellOpen)
            return;
        PopTo(_lastTable + 1);
        Truncate(_formatting, table.Listed);
        _open[_lastTable] = table with { CellOpen = false };
    }

    private void End(PageElement element, uint name)
    {
        if (Ignored.Contains(name))
            return;
        if (element.Is(ElementTraits.Cell | ElementTraits.Row))
        {
            if (_lastTable >= 0)
                CloseCell();
            return;
        }
        if (element.Is(ElementTraits.Formatting))
        {
            EndFormatting(name);
            return;
        }
        if (element.Is(ElementTraits.Block))
            CountReopened();
        EndNesting(element, name);
    }

    // A formatting element ends wherever it was opened; what stands above it stays open.
    private readonly void EndFormatting(uint name)
    {
        int listed = _formatting.Count - 1;
        while (listed >= 0 && _formatting[listed].Name != name)
            listed--;
        if (listed >= 0)
            _formatting.RemoveAt(listed);
        int open = _open.Count - 1;
        while (open > _lastTable && _open[open].Name != name)
            open--;
        if (open > _lastTable)
            _open.RemoveAt(open);
    }

    // An inline element's end tag does not reach beyond the block around it, a block's not beyond its table. <b> and <div> end a
    // picture's or a formula's markup, so that its end tag reaches beyond neither.
    private void EndNesting(PageElement element, uint name)
    {
        bool block = element.Is(ElementTraits.Block), foreign = element.Name is "svg" or "math";
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                if (i == _lastTable)
                    CloseCell();
                PopTo(i);
                return;
            }
            if (block ? i == _lastTable || _open[i].Barrier : _open[i].Special || (foreign && _open[i].Formatting))
                return;
        }
    }

    private void PopTo(int count)
    {
        while (_open.Count > count)
        {
            if (_open.Count - 1 == _lastTable)
                _lastTable = _open[^1].OuterTable;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private readonly bool BetweenCells() => _lastTable >= 0 && _lastTable == _open.Count - 1 && !_open[_lastTable].CellOpen;

    // The parser compares each attribute with those before it.
    private bool CountAttributes(ref TagScanner tags)
    {
        bool isRoot = tags.Element.Name is "html" or "body";
        if (!isRoot && tags.Content.Length <= MaximumAttributes)
            return true;
        int count = 0;
        var attributes = new TagAttributes(tags.Content);
        while (count <= MaximumAttributes && attributes.Next())
            count++;
        if (isRoot)
            count = _rootAttributes += count;
        return count <= MaximumAttributes;
    }

    private static void Truncate<T>(List<T> list, int count)
    {
        if (list.Count > count)
            list.RemoveRange(count, list.Count - count);
    }

    // FNV-1a, case folded: the same on every run, as string.GetHashCode is not.
    private static uint Hash(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        return hash;
    }

    private static FrozenSet<uint> Names(string names) => names.Split(' ').Select(static name => Hash(name)).ToFrozenSet();

    /// <param name="Special">An inline element's end tag does not reach beyond it.</param>
    /// <param name="Barrier">No end tag but its own reaches beyond it.</param>
    /// <param name="OuterTable">The index of the table around it.</param>
    /// <param name="Listed">For a table: how many formatting elements were open before its open cell.</param>
    private readonly record struct Frame(uint Name, bool Special, bool Formatting, bool Barrier, int OuterTable, int Listed, bool CellOpen);
}
