namespace PolicyParse.Reading.Pages;

/// <summary>
/// Follows which elements of a page are open, by the HTML Standard's rules for tags that are left out or cross (13.2.6), and tells the text of each that
/// begins and ends. No tree is built: each tag looks at a bounded number of open elements, whatever the markup.
/// </summary>
/// <param name="showHidden">True to tell also what the page hides by its style.</param>
internal sealed class OpenElements(PageText text, bool showHidden)
{
    // What is nested deeper has no element of its own: its words stand in the last one, a block's on lines of their own.
    private const int MaximumDepth = 512;

    private readonly List<OpenElement> _open = [];
    private readonly OpenFormatting _formatting = new(text);
    private int _blocksBeyond;
    private int _paragraphs;
    private bool _inForm;

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
            StartVoid(element, tag.Content);
        else if (element.Is(ElementTraits.Cell | ElementTraits.Row))
            StartTablePart(element, tag);
        else if (element.Is(ElementTraits.Block))
            StartBlock(element, tag);
        else
            StartInline(element, tag);
    }

    public void End(in TagScanner tag)
    {
        PageElement element = tag.Element;
        if (element.Is(ElementTraits.Formatting))
            EndFormatting(element);
        else if (element.Is(ElementTraits.Void))
            StartVoid(element, attributes: default);
        else if (_blocksBeyond > 0)
            CrossBeyond(element, -1);
        else if (!element.Is(ElementTraits.Page | ElementTraits.Raw))
            EndNesting(element, tag.Name);
    }

    private void StartFormatting(PageElement element, ReadOnlySpan<char> attributes)
    {
        var look = new ElementLook(attributes);
        bool isLink = element.Name == "a";
        // One link stands in no other.
        if (isLink || element.Name == "nobr")
            EndFormatting(element);
        _formatting.Start(element, Hides(look), isLink: isLink && look.HasTarget, _open.Count);
    }

    // What is open in it ends with it, unless a block is.
    private void EndFormatting(PageElement element)
    {
        if (_formatting.End(element) is not { } depth)
            return;
        int i = Top;
        while (i >= depth && !_open[i].Element.Is(ElementTraits.Block | ElementTraits.Barrier))
            i--;
        if (i < depth)
            PopTo(depth);
    }

    private void StartInline(PageElement element, in TagScanner tag)
    {
        // A select in a select ends it.
        if (element.Name == "select" && EndHidden(element))
            return;
        // <option> ends an open <option>, <rt> an open <rp>.
        while (element.Is(ElementTraits.Implied) && Top >= 0 && _open[Top].IsImpliedInline)
            PopTo(Top);
        // In a picture, and where it makes no difference, <path/> is whole.
        if (!(tag.Content.EndsWith('/') && (IsHidden || element.Name is "svg" or "math")))
            Push(element, tag.Name, tag.Content);
    }

    // </br> is read as <br>. A line across ends a paragraph, a field a list of options.
    private void StartVoid(PageElement element, ReadOnlySpan<char> attributes)
    {
        if (element.Name == "hr")
            EndParagraph();
        else if (element.Name == "input")
            EndHidden(PageElement.Of("select"));
        if (ShowsWords && !Hides(new ElementLook(attributes)))
            text.Open(element);
    }

    private void StartBlock(PageElement element, in TagScanner tag)
    {
        if (element.Name is "form" && StartsNoForm())
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

    // A form in a form is none; one between a table's cells holds nothing.
    private bool StartsNoForm()
    {
        bool inForm = _inForm;
        _inForm = true;
        return inForm || StandsBetweenCells();
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

    // Ends a list of options or a picture, whatever is open in it.
    private bool EndHidden(PageElement element)
    {
        for (int i = Top; i >= 0 && _open[i].IsHidden; i--)
        {
            PageElement open = _open[i].Element;
            if (open == element)
            {
                PopTo(i);
                return true;
            }
            if (open.Is(ElementTraits.Marker))
                return false;
        }
        return false;
    }

    private void EndNesting(PageElement element, ReadOnlySpan<char> name)
    {
        _inForm &= element.Name != "form";
        if (element.Name is "select" or "svg" or "math" && EndHidden(element))
            return;
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

    private bool Hides(in ElementLook look) => !showHidden && look.HidesContent;

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
            CrossBeyond(element, 1);
            return;
        }
        var look = new ElementLook(attributes);
        bool isHidden = IsHidden || element.Is(ElementTraits.Hidden) || Hides(look);
        if (!isHidden)
            text.Open(element, look.Names, centered: look.IsCentered);
        if (element.Is(ElementTraits.Marker))
            _formatting.Mark();
        _open.Add(new OpenElement(element, element.IsKnown ? "" : name.ToString(), isHidden, _table));
        _paragraphs += element.Name == "p" ? 1 : 0;
        if (element.Name == "table")
            _table = Top;
    }

    private void CrossBeyond(PageElement element, int blocks)
    {
        if (!element.Is(ElementTraits.Block))
            return;
        _blocksBeyond += blocks;
        if (ShowsWords)
            text.EndLine();
    }

    private void PopTo(int count)
    {
        while (_open.Count > count || (Top >= 0 && _open[Top].IsEnded))
        {
            OpenElement last = _open[Top];
            _open.RemoveAt(Top);
            _blocksBeyond = 0;
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
        public bool IsImpliedInline => Element.Is(ElementTraits.Implied) && !Element.Is(ElementTraits.Block);

        public bool IsEndedBy(PageElement end, ReadOnlySpan<char> name) =>
            !IsEnded && (Element.Is(ElementTraits.Heading)
                ? end.Is(ElementTraits.Heading)
                : Element == end && (end.IsKnown || name.Equals(UnknownName, StringComparison.OrdinalIgnoreCase)));
    }
}
