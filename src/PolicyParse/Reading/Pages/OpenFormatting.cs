namespace PolicyParse.Reading.Pages;

/// <summary>
/// The formatting elements that are open (<c>a</c>, <c>b</c>, <c>font</c> …). They nest with nothing: each goes on, through the ends of blocks,
/// until its own end tag or the end of the cell that it stands in (HTML Standard, 13.2.4.3).
/// </summary>
internal sealed class OpenFormatting(PageText text)
{
    private readonly List<Entry> _entries = [];
    private readonly List<int> _marks = [];
    private readonly int[] _last = NoneOfAny();
    private int _hidden;

    /// <summary>True where one of them hides what stands in it.</summary>
    public bool IsHidden => _hidden > 0;

    private int Floor => _marks.Count > 0 ? _marks[^1] : 0;

    /// <param name="hides">True where it hides what stands in it.</param>
    /// <param name="depth">How many other elements are open around it.</param>
    public void Start(PageElement element, bool hides, bool isLink, int depth)
    {
        text.Open(element, isLink: isLink);
        _entries.Add(new Entry(element, _last[element.Number], hides, depth));
        _last[element.Number] = _entries.Count - 1;
        _hidden += hides ? 1 : 0;
    }

    /// <summary>Ends the last one of a name, if one is open in the same cell, and gives the depth that it stood at.</summary>
    public int? End(PageElement element)
    {
        int at = _last[element.Number];
        if (at < Floor)
            return null;
        int depth = _entries[at].Depth;
        Close(_entries[at]);
        _entries[at] = _entries[at] with { IsOpen = false };
        while (_entries.Count > Floor && !_entries[^1].IsOpen)
            _entries.RemoveAt(_entries.Count - 1);
        return depth;
    }

    /// <summary>A cell begins: what is open now is out of the reach of its end tags.</summary>
    public void Mark() => _marks.Add(_entries.Count);

    /// <summary>A cell ends, and with it what was opened in it.</summary>
    public void EndToMark()
    {
        int floor = Floor;
        _marks.RemoveAt(_marks.Count - 1);
        while (_entries.Count > floor)
        {
            if (_entries[^1].IsOpen)
                Close(_entries[^1]);
            _entries.RemoveAt(_entries.Count - 1);
        }
    }

    private void Close(Entry entry)
    {
        _last[entry.Element.Number] = entry.Before;
        _hidden -= entry.Hides ? 1 : 0;
        text.Close(entry.Element);
    }

    private static int[] NoneOfAny()
    {
        int[] last = new int[PageElement.Count];
        Array.Fill(last, -1);
        return last;
    }

    /// <param name="Before">The open one of the same name before it.</param>
    private readonly record struct Entry(PageElement Element, int Before, bool Hides, int Depth, bool IsOpen = true);
}
