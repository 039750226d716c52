namespace PolicyParse.Reading.Pages;

/// <summary>
/// Follows which elements of a page are open, by the HTML Standard's rules for tags that are left out or cross (13.2.6), and tells the text of each that
/// begins and ends. No tree is built: each tag looks at a bounded number of open elements, whatever the markup.
/// </summary>
/// <param name="showHidden">True to tell also what the page hides by its style.</param>
internal sealed class PageNesting(PageText text, bool showHidden)
{
    private readonly ElementStack _open = new(text, showHidden);
    private bool _inForm;

    public bool ShowsWords => _open.ShowsWords;

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
        else if (!_open.EndsBeyond(element) && !element.Is(ElementTraits.Page | ElementTraits.Raw))
            EndNesting(element, tag.Name);
    }

    private void StartFormatting(PageElement element, ReadOnlySpan<char> attributes)
    {
        var look = new ElementLook(attributes);
        bool isLink = element.Name == "a";
        // One link stands in no other.
        if (isLink || element.Name == "nobr")
            EndFormatting(element);
        _open.Formatting.Start(element, _open.Hides(look), isLink: isLink && look.HasTarget, _open.Count);
    }

    // What is open in it ends with it, unless a block is.
    private void EndFormatting(PageElement element)
    {
        if (_open.Formatting.End(element) is not { } depth)
            return;
        int i = _open.Top;
        while (i >= depth && !_open[i].Element.Is(ElementTraits.Block | ElementTraits.Barrier))
            i--;
        if (i < depth)
            _open.PopTo(depth);
    }

    private void StartInline(PageElement element, in TagScanner tag)
    {
        // A select in a select ends it.
        if (element.Name == "select" && EndHidden(element))
            return;
        // <option> ends an open <option>, <rt> an open <rp>.
        while (element.Is(ElementTraits.Implied) && _open.Top >= 0 && _open[_open.Top].IsImpliedInline)
            _open.PopTo(_open.Top);
        // In a picture, and where it makes no difference, <path/> is whole.
        if (!(tag.Content.EndsWith('/') && (_open.IsHidden || element.Name is "svg" or "math")))
            _open.Push(element, tag.Name, tag.Content);
    }

    // </br> is read as <br>. A line across ends a paragraph, a field a list of options.
    private void StartVoid(PageElement element, ReadOnlySpan<char> attributes)
    {
        if (element.Name == "hr")
            EndParagraph();
        else if (element.Name == "input")
            EndHidden(PageElement.Of("select"));
        if (_open.ShowsWords && !_open.Hides(new ElementLook(attributes)))
            text.Open(element);
    }

    private void StartBlock(PageElement element, in TagScanner tag)
    {
        if (element.Name is "form" && StartsNoForm())
            return;
        EndPicture();
        if (element.Name is "table" && _open.StandsBetweenCells())
            _open.PopTo(_open.Table);
        else
            EndItem(element);
        EndParagraph();
        if (element.Is(ElementTraits.Heading) && _open.Top >= 0 && _open[_open.Top].Element.Is(ElementTraits.Heading))
            _open.PopTo(_open.Top);
        _open.Push(element, tag.Name, tag.Content);
    }

    // A form in a form is none; one between a table's cells holds nothing.
    private bool StartsNoForm()
    {
        bool inForm = _inForm;
        _inForm = true;
        return inForm || _open.StandsBetweenCells();
    }

    // A cell ends the cell before it, a row the row before it; what stands between the table and a cell may be left out.
    private void StartTablePart(PageElement element, in TagScanner tag)
    {
        if (_open.Table < 0)
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
            _open.PopTo(_open.Table + 1);
        }
        _open.Push(element, tag.Name, tag.Content);
    }

    private void StartRow()
    {
        StartRows();
        _open.Push(PageElement.Of("tr"));
    }

    private void StartRows()
    {
        for (int i = _open.Top; i > _open.Table; i--)
        {
            if (_open[i].Element.Name is not ("tbody" or "thead" or "tfoot"))
                continue;
            _open.PopTo(i + 1);
            return;
        }
        _open.PopTo(_open.Table + 1);
        _open.Push(PageElement.Of("tbody"));
    }

    // Ends what is open in the innermost table's row. False where no row is open.
    private bool EndToRow()
    {
        for (int i = _open.Top; i > _open.Table; i--)
        {
            if (_open[i].Element.Name != "tr")
                continue;
            _open.PopTo(i + 1);
            return true;
        }
        return false;
    }

    // Any block ends an open <p>.
    private void EndParagraph()
    {
        for (int i = _open.Top; _open.HoldsParagraph && i >= 0 && !_open[i].Element.Is(ElementTraits.Barrier); i--)
        {
            if (_open[i].Element.Name == "p")
            {
                _open.PopTo(i);
                return;
            }
        }
    }

    // <li> ends an open <li>, <dt> and <dd> each other: unless a list of its own lies between.
    private void EndItem(PageElement element)
    {
        if (element.Name is not ("li" or "dt" or "dd"))
            return;
        for (int i = _open.Top; i >= 0; i--)
        {
            PageElement open = _open[i].Element;
            if (open == element || (element.Name != "li" && open.Name is "dt" or "dd"))
            {
                _open.PopTo(i);
                return;
            }
            if (open.Is(ElementTraits.Block | ElementTraits.Barrier) && open.Name is not ("address" or "div" or "p"))
                return;
        }
    }

    // A picture or formula holds no block. With it may go a form that had its end tag.
    private void EndPicture()
    {
        for (int i = _open.Top; i >= 0 && _open[i].IsHidden && !_open[i].Element.Is(ElementTraits.Barrier); i = Math.Min(i - 1, _open.Top))
        {
            if (_open[i].Element.Name is "svg" or "math")
                _open.PopTo(i);
        }
    }

    // Ends a list of options or a picture, whatever is open in it.
    private bool EndHidden(PageElement element)
    {
        for (int i = _open.Top; i >= 0 && _open[i].IsHidden; i--)
        {
            PageElement open = _open[i].Element;
            if (open == element)
            {
                _open.PopTo(i);
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
        int at = _open.Find(element, name);
        if (at >= 0 && element.Name == "form")
            EndForm(at);
        else if (at >= 0)
            _open.PopTo(at);
        else if (element.Name == "p" && _open.ShowsWords)
            text.EndLine();
    }

    // What is open in a form stays open at its end.
    private void EndForm(int at)
    {
        while (_open.Top > at && _open[_open.Top].Element.Is(ElementTraits.Implied))
            _open.PopTo(_open.Top);
        if (_open.Top == at)
            _open.PopTo(at);
        else
            _open.EndLater(at);
    }
}
