namespace PolicyParse.Reading.Pages;

/// <summary>
/// Follows which elements of a page are open, by the HTML Standard's rules for tags that are left out or cross (13.2.6), and tells the text of each that
/// begins and ends. No tree is built: each tag looks at a bounded number of open elements, whatever the markup.
/// </summary>
/// <param name="showHidden">True to tell also what the page hides by its style.</param>
internal sealed class OpenElements(PageText text, bool showHidden)
{
    // What is nested deeper has no element of its own: its words stand in the last one.
    private const int MaximumDepth = 512;

    private readonly List<OpenElement> _open = [];
    private readonly OpenFormatting _formatting = new(text);
    private int _beyond;
    private int _paragraphs;

    // The index of the innermost table.
    private int _table = -1;

    public bool ShowsWords => !_formatting.IsHidden && !IsHidden;

    private bool IsHidden => _open.Count > 0 && _open[^1].IsHidden;

    private int Top => _open.Count - 1;

    public void Start(in TagScanner tag)
    {
        PageElement element = tag.Element;
        if (element.Is(ElementTraits.Page | ElementTraits.Raw))
            return;
        if (element.Is(ElementTraits.Formatting))
            StartFormatting(element, tag.Content);
        else if (element.Is(ElementTraits.Void))
            StartVoid(element);
        else if (element.Is(ElementTraits.Cell | ElementTraits.Row))
            StartTablePart(element, tag);
        else if (element.Is(ElementTraits.Block))
            StartBlock(element, tag);
        else if (!IsEmptyPicture(tag))
            Push(element, tag.Name, tag.Content);
    }

    public void End(in TagScanner tag)
    {
        PageElement element = tag.Element;
        if (element.Is(ElementTraits.Formatting))
            _formatting.End(element);
        else if (element.Is(ElementTraits.Void))
            StartVoid(element);
        else if (_beyond > 0)
            _beyond--;
        else if (!element.Is(ElementTraits.Page | ElementTraits.Raw))
            EndNesting(element, tag.Name);
    }

    private void StartFormatting(PageElement element, ReadOnlySpan<char> attributes)
    {
        var look = new ElementLook(attributes);
        bool isLink = element.Name == "a";
        // One link stands in no other.
        if (isLink || element.Name == "nobr")
            _formatting.End(element);
        _formatting.Start(element, hides: !showHidden && look.HidesContent, isLink: isLink && look.HasTarget);
    }

    // </br> is read as <br>.
    private void StartVoid(PageElement element)
    {
        if (ShowsWords)
            text.Open(element);
    }

    private void StartBlock(PageElement element, in TagScanner tag)
    {
        if (element.Name is "form" && StandsBetweenCells())
            return;
        EndPicture();
        if (element.Name is "table" && StandsBetweenCells())
            PopTo(_table);
        else
            EndItem(element);
        EndParagraph();
        if (element.Is(ElementTraits.Heading) && Top >= 0 && _open[Top].Element.Is(ElementTraits.Heading))
            PopTo(Top);
        Push(element, tag.Name, tag.Content);
    }

    // A cell ends the cell before it, a row the row before it; what stands between the table and a cell may be left out.
    private void StartTablePart(PageElement element, in TagScanner tag)
    {
        if (_table < 0)
            return;
        if (element.Name is "td" or "th")
        {
            if (!EndToRow())
                StartRow();
        }
        else if (element.Name is "tr")
        {
            StartRows();
        }
        else
        {
            PopTo(_table + 1);
        }
        Push(element, tag.Name, tag.Content);
    }

    private void StartRow()
    {
        StartRows();
        Push(PageElement.Of("tr"), "tr", default);
    }

    private void StartRows()
    {
        for (int i = Top; i > _table; i--)
        {
            if (_open[i].Element.Name is not ("tbody" or "thead" or "tfoot"))
                continue;
            PopTo(i + 1);
            return;
        }
        PopTo(_table + 1);
        Push(PageElement.Of("tbody"), "tbody", default);
    }

    // Ends what is open in the innermost table's row. False where no row is open.
    private bool EndToRow()
    {
        for (int i = Top; i > _table; i--)
        {
            if (_open[i].Element.Name != "tr")
                continue;
            PopTo(i + 1);
            return true;
        }
        return false;
    }

    private bool StandsBetweenCells()
    {
        if (_table < 0)
            return false;
        int i = Top;
        while (i > _table && !_open[i].Element.Is(ElementTraits.Cell))
            i--;
        return i == _table;
    }

    // Any block ends an open <p>.
    private void EndParagraph()
    {
        for (int i = Top; _paragraphs > 0 && i >= 0 && !_open[i].Element.Is(ElementTraits.Barrier); i--)
        {
            if (_open[i].Element.Name == "p")
            {
                PopTo(i);
                return;
            }
        }
    }

    // <li> ends an open <li>, <dt> and <dd> each other: unless a list of its own lies between.
    private void EndItem(PageElement element)
    {
        if (element.Name is not ("li" or "dt" or "dd"))
            return;
        for (int i = Top; i >= 0; i--)
        {
            PageElement open = _open[i].Element;
            if (open == element || (element.Name != "li" && open.Name is "dt" or "dd"))
            {
                PopTo(i);
                return;
            }
            if (open.Is(ElementTraits.Block | ElementTraits.Barrier) && open.Name is not ("address" or "div" or "p"))
                return;
        }
    }

    // A picture or formula holds no block.
    private void EndPicture()
    {
        for (int i = Top; i >= 0 && _open[i].IsHidden && !_open[i].Element.Is(ElementTraits.Barrier); i--)
        {
            if (_open[i].Element.Name is "svg" or "math")
                PopTo(i);
        }
    }

    private static bool IsEmptyPicture(in TagScanner tag) => tag.Element.Name is "svg" or "math" && tag.Content.EndsWith('/');

    private void EndNesting(PageElement element, ReadOnlySpan<char> name)
    {
        int at = Find(element, name);
        if (at >= 0 && element.Name == "form")
            EndForm(at);
        else if (at >= 0)
            PopTo(at);
        else if (element.Name == "p" && ShowsWords)
            text.EndLine();
    }

    // What is open in a form stays open at its end.
    private void EndForm(int at)
    {
        while (Top > at && _open[Top].Element.Is(ElementTraits.Implied))
            PopTo(Top);
        if (Top == at)
            PopTo(at);
        else
            _open[at] = _open[at] with { IsEnded = true };
    }

    // The element that an end tag ends: a block's not beyond a barrier, an inline element's not beyond the block around it, a table part's not beyond its table.
    private int Find(PageElement element, ReadOnlySpan<char> name)
    {
        ElementTraits limit = element.Is(ElementTraits.Block | ElementTraits.Barrier) ? ElementTraits.Barrier : ElementTraits.Block | ElementTraits.Barrier;
        bool ofTable = element.Is(ElementTraits.Cell | ElementTraits.Row) || element.Name == "table";
        for (int i = Top; i >= (ofTable ? Math.Max(_table, 0) : 0); i--)
        {
            OpenElement open = _open[i];
            if (open.IsEndedBy(element, name))
                return i;
            if (ofTable ? open.Element.Name == "template" : open.Element.Is(limit) || (element.Name == "li" && open.Element.Name is "ul" or "ol"))
                return -1;
        }
        return -1;
    }

    private void Push(PageElement element, ReadOnlySpan<char> name, ReadOnlySpan<char> attributes)
    {
        if (_open.Count >= MaximumDepth)
        {
            _beyond++;
            return;
        }
        var look = new ElementLook(attributes);
        bool isHidden = IsHidden || element.Is(ElementTraits.Hidden) || (!showHidden && look.HidesContent);
        if (!isHidden)
            text.Open(element, look.Names, centered: look.IsCentered);
        if (element.Is(ElementTraits.Marker))
            _formatting.Mark();
        _open.Add(new OpenElement(element, element.IsKnown ? "" : name.ToString(), isHidden, _table));
        _paragraphs += element.Name == "p" ? 1 : 0;
        if (element.Name == "table")
            _table = Top;
    }

    private void PopTo(int count)
    {
        while (_open.Count > count || (Top >= 0 && _open[Top].IsEnded))
        {
            OpenElement last = _open[Top];
            _open.RemoveAt(Top);
            if (last.Element.Is(ElementTraits.Marker))
                _formatting.EndToMark();
            if (!last.IsHidden)
                text.Close(last.Element);
            _paragraphs -= last.Element.Name == "p" ? 1 : 0;
            _table = last.OuterTable;
        }
    }

    /// <param name="UnknownName">The name of an element that is not known.</param>
    /// <param name="IsHidden">True where it or what is around it does not show.</param>
    /// <param name="OuterTable">The index of the table around it.</param>
    /// <param name="IsEnded">True for a form that had its end tag, and goes when what is open in it does.</param>
    private readonly record struct OpenElement(PageElement Element, string UnknownName, bool IsHidden, int OuterTable, bool IsEnded = false)
    {
        public bool IsEndedBy(PageElement end, ReadOnlySpan<char> name) =>
            !IsEnded && (Element.Is(ElementTraits.Heading)
                ? end.Is(ElementTraits.Heading)
                : Element == end && (end.IsKnown || name.Equals(UnknownName, StringComparison.OrdinalIgnoreCase)));
    }
}
