using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Finds what a page put before the text: its own title, bars, breadcrumbs, source lines, the index block.</summary>
internal sealed class PageHead
{
    private const int MaxLines = 150;

    private readonly Draft _draft;
    private readonly List<string> _lines = [];
    private readonly List<BarKind> _bars = [];

    private PageHead(Draft draft) => _draft = draft;

    /// <summary>Gives the head's boilerplate to its rules.</summary>
    /// <returns>The number of lines of the head; the text begins there or in its titles.</returns>
    public static int Clear(Draft draft)
    {
        var head = new PageHead(draft);
        head.Read();
        head.SpreadBars();
        head.RemoveRepeatedTitles();
        head.SpreadBreadcrumbs();
        return head._lines.Count;
    }

    private RentedList<SourceLine> Lines => _draft.Lines;

    private void Read()
    {
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        int open = 0;
        for (int i = 0; i < Lines.Count && open < MaxLines; i++)
        {
            // A page's navigation may be longer than any head.
            if (Lines[i].Rule is null)
                open++;
            else if (i >= MaxLines)
            {
                Add(default, BarKind.None);
                continue;
            }
            CompactLine line = CompactLine.Of(_draft.Text, Lines[i], buffer, origin);
            if (Lines[i].Rule is null && !Take(i, line) && ContentLine.Opens(line.Text))
                return;
            // An index value may have been taken together with its label.
            if (_lines.Count == i)
                Add(line, BarKind.None);
        }
    }

    private void Add(CompactLine line, BarKind bar)
    {
        _lines.Add(line.Text.ToString());
        _bars.Add(bar);
    }

    private bool Take(int i, CompactLine line)
    {
        if (_draft.Boilerplate.Find(Place.AtHead, line.Text) is { } rule)
        {
            _draft.Remove(i, rule.Id);
            ProvenanceNotes.Take(_draft, rule, line);
            return true;
        }
        BarKind bar = PageBar.KindOf(line.Text);
        if (bar == BarKind.Bar)
            _draft.Remove(i, PageBar.Rule);
        if (bar != BarKind.None)
        {
            Add(line, bar);
            return true;
        }
        return IndexBlock.Take(_draft, i, line);
    }

    // 大, 】 and | count where they stand beside a bar.
    private void SpreadBars()
    {
        for (int i = 1; i < _bars.Count; i++)
            TakeBeside(i, i - 1);
        for (int i = _bars.Count - 2; i >= 0; i--)
            TakeBeside(i, i + 1);
    }

    private void TakeBeside(int line, int beside)
    {
        if (_bars[line] == BarKind.Beside && Lines[line].Rule is null && Lines[beside].Rule is not null)
            _draft.Remove(line, PageBar.Rule);
    }

    // 首页 / > / 政务公开 / > / 要闻, one word a line; and short words between boilerplate: 天津政务网
    private void SpreadBreadcrumbs()
    {
        bool title = false;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (Lines[i].Rule is not null || _lines[i].Length > 12)
            {
                // Below the title a short line is the speaker's: 省长 刘小涛
                title |= Lines[i].Rule is null && DocumentTitle.IsLike(DocumentTitle.WithoutSite(_lines[i])) && !_lines[i].Contains('_');
                continue;
            }
            title |= DocumentTitle.IsLike(_lines[i]);
            bool before = i > 0 && _lines[i - 1] is ">" or "»", after = i + 1 < _lines.Count && _lines[i + 1] is ">" or "»";
            if (before || after)
                _draft.Remove(i, "page.breadcrumb");
            else if (!title && _lines[i].Length <= 8 && i > 0 && i + 1 < _lines.Count && IsFurniture(i - 1) && (IsFurniture(i + 1) || _lines[i] == _lines[i - 1]))
                _draft.Remove(i, "page.navigation");
        }
    }

    private bool IsFurniture(int line) => Lines[line].Rule is not null;

    // The page's own title, where the document's follows behind some boilerplate.
    private void RemoveRepeatedTitles()
    {
        string? told = _draft.Provenance.GetValueOrDefault("title");
        bool toldAgain = told is not null && Repeat(DocumentTitle.Compact(told), 0) is not null;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (Lines[i].Rule is { } rule)
            {
                if (rule == IndexBlock.TitleRule && !toldAgain)
                    IndexBlock.KeepTitle(_draft, i);
                continue;
            }
            int furniture = NextFurniture(i);
            if (furniture > 0 && _lines[i].Length >= 4 && Repeat(DocumentTitle.WithoutSite(_lines[i]), furniture) is { } repeat && repeat > i)
                _draft.Remove(i, "page.title");
        }
    }

    private int NextFurniture(int line)
    {
        for (int i = line + 1; i < _lines.Count; i++)
        {
            if (Lines[i].Rule is not null)
                return i;
        }
        return -1;
    }

    // The first line from which on the title stands, maybe broken over some lines; those are told to be one.
    private int? Repeat(string title, int from)
    {
        for (int start = from; start < _lines.Count; start++)
        {
            int at = 0;
            for (int i = start; i < _lines.Count && i < start + 8 && Lines[i].Rule is null && _lines[i].Length > 0; i++)
            {
                if (!title.AsSpan(at).StartsWith(_lines[i], StringComparison.Ordinal))
                    break;
                at += _lines[i].Length;
                if (at < title.Length)
                    continue;
                for (int k = start + 1; k <= i; k++)
                    Lines[k] = Lines[k] with { Joined = true };
                return start;
            }
            // 2026年宁夏回族自治区政府工作报告, then 政府工作报告
            if (Lines[start].Rule is null && _lines[start].Length >= 6 && title.EndsWith(_lines[start], StringComparison.Ordinal) && DocumentTitle.IsLike(_lines[start]) && from > 0)
                return start;
        }
        return null;
    }
}
