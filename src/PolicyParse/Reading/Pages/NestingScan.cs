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

    private readonly List<Frame> _open = [];
    private readonly List<(uint Name, uint Whole)> _formatting = [];
    private int _lastTable = -1;
    private int _misplaced;
    private int _rootAttributes;
    private long _reopened;

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
        return _open.Count <= MaximumDepth && _formatting.Count <= MaximumFormatting && _misplaced <= MaximumMisplaced && _reopened <= MaximumReopened;
    }

    private void Start(ref TagScanner tags)
    {
        PageElement element = tags.Element;
        if (element.Is(ElementTraits.Cell | ElementTraits.Row))
        {
            StartTablePart(element.Is(ElementTraits.Cell));
            return;
        }
        if (BetweenCells() && element.Name is not ("script" or "style" or "template" or "col"))
            _misplaced++;
        if (element.Is(ElementTraits.Formatting))
            StartFormatting(element, Hash(tags.Name), Hash(tags.Content));
        if (element.Is(ElementTraits.Block))
            CountReopened();
        if (element.Is(ElementTraits.Void | ElementTraits.Raw | ElementTraits.Implied | ElementTraits.Formatting))
            return;
        _open.Add(new Frame(Hash(tags.Name), element.Is(ElementTraits.Block), _lastTable, _formatting.Count, CellOpen: false));
        if (element.Name == "table")
            _lastTable = _open.Count - 1;
    }

    // A few open formatting elements are everyday; many of them before each block multiply the tree.
    private void CountReopened() => _reopened += Math.Max(0, _formatting.Count - 4);

    // The parser keeps at most three alike, and one link.
    private readonly void StartFormatting(PageElement element, uint name, uint attributes)
    {
        uint whole = name * 31 + attributes;
        int alike = 0;
        foreach ((uint Name, uint Whole) entry in _formatting)
            alike += element.Name == "a" ? entry.Name == name ? 3 : 0 : entry.Whole == whole ? 1 : 0;
        if (alike < 3)
            _formatting.Add((name, whole));
    }

    private void StartTablePart(bool cell)
    {
        if (_lastTable < 0)
            return;
        CloseCell();
        if (cell)
            _open[_lastTable] = _open[_lastTable] with { CellOpen = true, Formatting = _formatting.Count };
    }

    // Closing a cell closes what is open in it and forgets its formatting elements.
    private void CloseCell()
    {
        Frame table = _open[_lastTable];
        if (!table.CellOpen)
            return;
        PopTo(_lastTable + 1);
        Truncate(_formatting, table.Formatting);
        _open[_lastTable] = table with { CellOpen = false };
    }

    private void End(PageElement element, uint name)
    {
        if (element.Is(ElementTraits.Implied))
            return;
        if (element.Is(ElementTraits.Cell | ElementTraits.Row))
        {
            if (_lastTable >= 0)
                CloseCell();
            return;
        }
        if (element.Is(ElementTraits.Formatting))
        {
            int last = _formatting.FindLastIndex(entry => entry.Name == name);
            if (last >= 0)
                _formatting.RemoveAt(last);
            return;
        }
        if (element.Is(ElementTraits.Block))
            CountReopened();
        EndNesting(element, name);
    }

    // An inline element's end tag does not reach beyond the block around it, a block's not beyond its table.
    private void EndNesting(PageElement element, uint name)
    {
        bool block = element.Is(ElementTraits.Block);
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                if (i == _lastTable)
                    CloseCell();
                PopTo(i);
                return;
            }
            if (block ? i == _lastTable : _open[i].Block)
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
        int count = 0;
        var attributes = new TagAttributes(tags.Content);
        while (count <= MaximumAttributes && attributes.Next())
            count++;
        if (tags.Element.Name is "html" or "body")
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

    /// <param name="OuterTable">The index of the table around it.</param>
    /// <param name="Formatting">For a table: how many formatting elements were open before its open cell.</param>
    private readonly record struct Frame(uint Name, bool Block, int OuterTable, int Formatting, bool CellOpen);
}
