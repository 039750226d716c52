using PolicyParse.Lexicon;

namespace PolicyParse.Reading.Pages;

/// <summary>
/// Writes a page's visible text, one block a line, as its elements open and close.
/// </summary>
internal sealed class PageText
{
    private readonly CharBuffer _text = new();
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceContainer> _containers = [];
    private readonly List<OpenBlock> _open = [];
    private int _lineStart;
    private int _lineLinks;
    private int _linePlain;
    private OpenBlock _lineBlock;
    private bool _inLink;
    private int _bold;
    private int _raised;
    private bool _afterImage;
    private Blank _blank;

    public PageText()
    {
        var body = PageElement.Of("body");
        _open.Add(new OpenBlock(body, AddContainer(body, ""), Centered: false, Table: null));
    }

    private enum Blank
    {
        None,
        Space,
        LineEnd,
    }

    /// <summary>How much was written so far.</summary>
    public int Length => _text.Length;

    /// <summary>An element begins.</summary>
    /// <param name="names">Its class and id.</param>
    /// <param name="centered">What it says of its alignment; null where it says nothing.</param>
    public void Open(PageElement element, string names = "", bool isLink = false, bool? centered = null)
    {
        if (!element.Is(ElementTraits.Block))
        {
            OpenInline(element, isLink);
            return;
        }
        EndLine();
        bool isCentered = centered ?? (element.Name == "center" || _open[^1].Centered);
        TableRows? table = OpenTablePart(element);
        int container = element.Is(ElementTraits.Leaf) ? _open[^1].Container : AddContainer(element, names);
        _open.Add(new OpenBlock(element, container, isCentered, table));
    }

    /// <summary>An element ends: the last block that is open, or an inline element.</summary>
    public void Close(PageElement element)
    {
        if (!element.Is(ElementTraits.Block))
        {
            CloseInline(element);
            return;
        }
        EndLine();
        PopTo(_open.Count - 1);
    }

    /// <summary>Words, their blanks as in the markup.</summary>
    public void Write(ReadOnlySpan<char> words)
    {
        bool preformatted = _open[^1].Element.Is(ElementTraits.Preformatted);
        while (!words.IsEmpty)
        {
            int blanks = words.IndexOfAnyExcept(" \t\r\n\f");
            if (blanks != 0)
            {
                ReadOnlySpan<char> run = blanks < 0 ? words : words[..blanks];
                SetBlank(run, preformatted);
                words = words[run.Length..];
                continue;
            }
            int end = words.IndexOfAny(" \t\r\n\f");
            ReadOnlySpan<char> word = end < 0 ? words : words[..end];
            WriteWord(word);
            words = words[word.Length..];
        }
    }

    /// <summary>The words that come stand on another line.</summary>
    public void EndLine()
    {
        _blank = Blank.None;
        while (_text.Length > _lineStart && Characters.IsBlank(_text.Last))
            _text.Length--;
        if (_text.Length > _lineStart)
        {
            var span = new TextSpan(_lineStart, _text.Length);
            _blocks.Add(new SourceBlock(span, _lineBlock.Element.Name, _lineBlock.Container, Math.Min(_lineLinks, span.Length), InTable: false, Look()));
            _lineBlock.Table?.AddLine();
            _text.Append('\n');
            _afterImage = false;
        }
        _lineStart = _text.Length;
        _lineLinks = 0;
        _linePlain = 0;
    }

    public SourceText ToSource(string encoding, IReadOnlyDictionary<string, string> provenance, IReadOnlyList<Diagnostic> diagnostics, string? name)
    {
        EndLine();
        PopTo(1);
        return new SourceText(_text.ToString(), SourceKind.Html, "text/html", encoding, _blocks, provenance, diagnostics, name, Containers: _containers);
    }

    private void OpenInline(PageElement element, bool isLink)
    {
        if (isLink)
            _inLink = true;
        else if (IsBold(element))
            _bold++;
        else if (element.Name == "sup")
            _raised++;
        else if (element.Name is "br" or "hr" || IsSubtitle(element))
            EndLine();
        else if (element.Name is "img" or "image")
            _afterImage = true;
    }

    private void CloseInline(PageElement element)
    {
        if (element.Name == "a")
            _inLink = false;
        else if (IsBold(element) && _bold > 0)
            _bold--;
        else if (element.Name == "sup" && _raised > 0)
            _raised--;
        else if (IsSubtitle(element))
            EndLine();
    }

    private static bool IsBold(PageElement element) => element.Name is "b" or "strong";

    // <h2>关于…的通知 <small>发布日期：…</small></h2>
    private bool IsSubtitle(PageElement element) => element.Name == "small" && _open[^1].Element.Is(ElementTraits.Heading);

    private void SetBlank(ReadOnlySpan<char> run, bool preformatted)
    {
        bool lineEnd = run.ContainsAny('\n', '\r');
        if (preformatted && lineEnd)
            EndLine();
        else if (_blank != Blank.LineEnd)
            _blank = lineEnd ? Blank.LineEnd : Blank.Space;
    }

    private void WriteWord(ReadOnlySpan<char> word)
    {
        if (_text.Length == _lineStart)
        {
            _lineBlock = _open[^1];
            word = TrimStart(word);
            _blank = Blank.None;
            if (word.IsEmpty)
                return;
        }
        // 经济\n运行: markup wrapped inside Chinese words is no blank.
        if (_blank == Blank.Space || (_blank == Blank.LineEnd && !(IsWide(_text.Last) && IsWide(word[0]))))
            _text.Append(' ');
        _blank = Blank.None;
        int before = _text.Length;
        if (_raised > 0)
            AppendRaised(word);
        else
            _text.Append(word);
        if (_inLink)
            _lineLinks += _text.Length - before;
        if (_bold == 0)
            _linePlain += _text.Length - before;
    }

    // 10<sup>4</sup>, 1500亿元<sup>1</sup>: a raised digit is no digit of the number before it.
    private void AppendRaised(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            _text.Append(char.IsAsciiDigit(c) ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'] : c);
    }

    private BlockLook Look() =>
        (_afterImage ? BlockLook.AfterImage : BlockLook.Plain)
        | (_linePlain == 0 || _lineBlock.Element.Is(ElementTraits.Heading) ? BlockLook.Bold : BlockLook.Plain)
        | (_lineBlock.Centered ? BlockLook.Centered : BlockLook.Plain);

    // The table that the element stands in, or opens.
    private TableRows? OpenTablePart(PageElement element)
    {
        TableRows? table = _open[^1].Table;
        if (element.Name == "tr")
            table?.StartRow();
        else if (element.Name is "td" or "th")
            table?.StartCell();
        if (element.Name != "table")
            return table;
        table?.HoldTable();
        return new TableRows(_blocks.Count);
    }

    private void PopTo(int count)
    {
        while (_open.Count > count)
        {
            if (_open[^1] is { Element.Name: "table", Table: { } table } && table.IsData(_blocks))
                table.Flatten(_text, _blocks);
            _open.RemoveAt(_open.Count - 1);
        }
        _lineStart = _text.Length;
    }

    private int AddContainer(PageElement element, string names)
    {
        int parent = _open.Count > 0 ? _open[^1].Container : -1;
        _containers.Add(new SourceContainer(parent, element.Name, names));
        return _containers.Count - 1;
    }

    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> word)
    {
        int i = 0;
        while (i < word.Length && Characters.IsBlank(word[i]))
            i++;
        return word[i..];
    }

    private static bool IsWide(char c) => Characters.IsHan(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’' or '—' or '…';

    private readonly record struct OpenBlock(PageElement Element, int Container, bool Centered, TableRows? Table);
}
