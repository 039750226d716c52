namespace PolicyParse.Reading.Pages;

/// <summary>The elements of a page that are open, the innermost last; the text is told of each that opens and closes.</summary>
/// <param name="showHidden">True to tell also what the page hides by its style.</param>
internal sealed class ElementStack(PageText text, bool showHidden)
{
    // What is nested deeper has no element of its own: its words stand in the last one, a block's on lines of their own.
    private const int MaximumDepth = 512;

    private readonly List<OpenElement> _open = [];
    private int _blocksBeyond;
    private int _paragraphs;

    /// <summary>The formatting that is open; it nests with nothing.</summary>
    public OpenFormatting Formatting { get; } = new(text);

    public int Count => _open.Count;

    /// <summary>The index of the innermost element; -1 where none is open.</summary>
    public int Top => _open.Count - 1;

    /// <summary>The index of the innermost table; -1 where none is open.</summary>
    public int Table { get; private set; } = -1;

    /// <summary>True where the innermost element or what is around it does not show.</summary>
    public bool IsHidden => _open.Count > 0 && _open[^1].IsHidden;

    public bool ShowsWords => !Formatting.IsHidden && !IsHidden;

    public bool HoldsParagraph => _paragraphs > 0;

    public OpenElement this[int index] => _open[index];

    public bool Hides(in ElementLook look) => !showHidden && look.HidesContent;

    public void Push(PageElement element, ReadOnlySpan<char> name = default, ReadOnlySpan<char> attributes = default)
    {
        if (_open.Count >= MaximumDepth)
        {
            Cross(element, 1);
            return;
        }
        var look = new ElementLook(attributes);
        bool isHidden = IsHidden || element.Is(ElementTraits.Hidden) || Hides(look);
        if (!isHidden)
            text.Open(element, look.Names, centered: look.IsCentered);
        if (element.Is(ElementTraits.Marker))
            Formatting.Mark();
        _open.Add(new OpenElement(element, element.IsKnown ? "" : name.ToString(), isHidden, Table));
        _paragraphs += element.Name == "p" ? 1 : 0;
        if (element.Name == "table")
            Table = Top;
    }

    /// <summary>Closes elements until so many are open.</summary>
    public void PopTo(int count)
    {
        while (_open.Count > count || (Top >= 0 && _open[Top].IsEnded))
        {
            OpenElement last = _open[Top];
            _open.RemoveAt(Top);
            _blocksBeyond = 0;
            if (last.Element.Is(ElementTraits.Marker))
                Formatting.EndToMark();
            if (!last.IsHidden)
                text.Close(last.Element);
            _paragraphs -= last.Element.Name == "p" ? 1 : 0;
            Table = last.OuterTable;
        }
    }

    /// <summary>An element has its end tag, but goes only when what is open in it does.</summary>
    public void EndLater(int index) => _open[index] = _open[index] with { IsEnded = true };

    /// <summary>True where the end tag is that of an element too deep to be followed.</summary>
    public bool EndsBeyond(PageElement element)
    {
        if (_blocksBeyond == 0)
            return false;
        Cross(element, -1);
        return true;
    }

    /// <summary>True in a table, but in none of its cells.</summary>
    public bool StandsBetweenCells()
    {
        if (Table < 0)
            return false;
        int i = Top;
        while (i > Table && !_open[i].Element.Is(ElementTraits.Cell))
            i--;
        return i == Table;
    }

    /// <summary>
    /// The element that an end tag ends, or -1: a block's not beyond a barrier, an inline element's not beyond the block around it, a table part's not beyond
    /// its table.
    /// </summary>
    public int Find(PageElement element, ReadOnlySpan<char> name)
    {
        ElementTraits limit = element.Is(ElementTraits.Block | ElementTraits.Barrier) ? ElementTraits.Barrier : ElementTraits.Block | ElementTraits.Barrier;
        bool ofTable = element.Is(ElementTraits.Cell | ElementTraits.Row) || element.Name == "table";
        for (int i = Top; i >= (ofTable ? Math.Max(Table, 0) : 0); i--)
        {
            OpenElement open = _open[i];
            if (open.IsEndedBy(element, name))
                return i;
            if (ofTable ? open.Element.Name == "template" : open.Element.Is(limit) || (element.Name == "li" && open.Element.Name is "ul" or "ol"))
                return -1;
        }
        return -1;
    }

    private void Cross(PageElement element, int blocks)
    {
        if (!element.Is(ElementTraits.Block))
            return;
        _blocksBeyond += blocks;
        if (ShowsWords)
            text.EndLine();
    }

    /// <param name="UnknownName">The name of an element that is not known.</param>
    /// <param name="IsHidden">True where it or what is around it does not show.</param>
    /// <param name="OuterTable">The index of the table around it.</param>
    /// <param name="IsEnded">True for a form that had its end tag, and goes when what is open in it does.</param>
    public readonly record struct OpenElement(PageElement Element, string UnknownName, bool IsHidden, int OuterTable, bool IsEnded = false)
    {
        public bool IsImpliedInline => Element.Is(ElementTraits.Implied) && !Element.Is(ElementTraits.Block);

        public bool IsEndedBy(PageElement end, ReadOnlySpan<char> name) =>
            !IsEnded && (Element.Is(ElementTraits.Heading)
                ? end.Is(ElementTraits.Heading)
                : Element == end && (end.IsKnown || name.Equals(UnknownName, StringComparison.OrdinalIgnoreCase)));
    }
}
