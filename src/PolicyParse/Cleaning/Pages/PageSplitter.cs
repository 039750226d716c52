using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Parts a page's lines into the document and what stands around and inside it.</summary>
internal sealed class PageSplitter
{
    // Teasers and slogans have fewer words than the first sentence of a document.
    private const int RunningText = 25;

    private readonly SourceText _source;
    private readonly IReadOnlyList<SourceContainer> _containers;
    private readonly List<PageLine> _lines;
    private readonly string?[] _rules;
    private readonly bool[] _certain;

    // The elements that hold running text directly, not in boxes.
    private readonly HashSet<int> _paragraphs = [];

    public PageSplitter(SourceText source, IReadOnlyList<SourceContainer> containers)
    {
        _source = source;
        _containers = containers;
        _lines = Homes.Read(source, containers);
        _rules = new string?[_lines.Count];
        _certain = new bool[_lines.Count];
    }

    public PageContent Split()
    {
        string[] titles = [.. new[] { "title", "pageTitle" }.Select(key => _source.Provenance.GetValueOrDefault(key)).OfType<string>()];
        int firstProse = _lines.FindIndex(static line => line.IsProse && line.Words >= RunningText);
        if (firstProse < 0)
            firstProse = _lines.FindIndex(static line => line.IsProse);
        if (firstProse < 0)
            return Result();
        int headline = Headline.Find(_source.Text, _lines, titles, firstProse);
        bool[] inside = Inside(ContentBlock.Find(_containers, _lines, _source.Text, headline + 1));
        if (headline >= 0)
            headline = Headline.Start(_source.Text, _lines, titles, headline);
        (int first, int last) = Bounds(inside, headline);
        if (headline < 0 && first < _lines.Count)
            headline = Headline.Above(_source.Text, _lines, first);
        if (first > last)
            return Result();
        RemoveOutside(headline, first, last);
        RemoveStrangers(inside, first, last);
        RemoveCaptions(first, last);
        if (headline >= 0 && headline < first && Headline.IsRepeated(_source.Text, _lines, headline, first, last + 1))
            Remove(headline, "page.title", certain: true);
        return Result();
    }

    // Which lines stand in the document's element.
    private bool[] Inside(int content)
    {
        bool[] insideContainers = new bool[_containers.Count];
        for (int i = content; i < _containers.Count; i++)
            insideContainers[i] = i == content || (_containers[i].Parent >= 0 && insideContainers[_containers[i].Parent]);
        return [.. _lines.Select(line => insideContainers[line.Block.Path])];
    }

    // From the first line of the document's element that follows the headline to its last.
    private (int First, int Last) Bounds(bool[] inside, int headline)
    {
        int first = Array.IndexOf(inside, true, headline + 1), last = Array.LastIndexOf(inside, true);
        return (first < 0 ? int.MaxValue : first, last);
    }

    // 某政发〔2020〕5号 above the title, in the same element
    private int Opening(int start)
    {
        while (start > 0 && _lines[start - 1].Home == _lines[start].Home && DocumentHead.Is(_lines[start - 1].Block.Span.Of(_source.Text)))
            start--;
        return start;
    }

    private void RemoveOutside(int headline, int first, int last)
    {
        int start = Opening(headline >= 0 ? Math.Min(headline, first) : first);
        for (int i = 0; i < start; i++)
            Remove(i, "page.navigation", certain: !HasLabel(i));
        for (int i = headline >= 0 ? headline + 1 : first; i < first; i++)
        {
            if (!DocumentHead.Is(_lines[i].Block.Span.Of(_source.Text)))
                Remove(i, "page.byline", certain: false);
        }
        for (int i = last + 1; i < _lines.Count; i++)
            Remove(i, "page.footer", certain: true);
    }

    // Inside the document's element too stand lines in boxes of their own that hold no running text.
    private void RemoveStrangers(bool[] inside, int first, int last)
    {
        HashSet<int> homes = TextHomes(inside);
        if (homes.Count == 0)
            return;
        int firstText = first, lastText = last;
        while (firstText <= last && !homes.Contains(_lines[firstText].Home))
            firstText++;
        while (lastText >= first && !homes.Contains(_lines[lastText].Home))
            lastText--;
        bool attachments = false;
        for (int i = first; i <= last; i++)
        {
            attachments = StartsAttachments(i) || (attachments && _lines[i].IsLink);
            if (!inside[i])
                Remove(i, "page.sidebar", certain: true);
            else if (i < firstText)
                Remove(i, "page.byline", certain: false);
            else if (i > lastText)
                Remove(i, "page.footer", certain: false);
            else if (IsLinkBox(i, homes) && !attachments)
                Remove(i, "page.related", certain: true);
        }
    }

    // A line that is all link, in a box apart from the paragraphs.
    private bool IsLinkBox(int line, HashSet<int> homes) =>
        _lines[line].IsLink && (!homes.Contains(_lines[line].Home) || (_lines[line].Block.Path != _lines[line].Home && _paragraphs.Contains(_lines[line].Home)));

    // 附件： with nothing but links to files below
    private bool StartsAttachments(int line) => _lines[line].Block.Span.Of(_source.Text).StartsWith("附件", StringComparison.Ordinal);

    // The elements whose running text is a good part of the document.
    private HashSet<int> TextHomes(bool[] inside)
    {
        var weights = new Dictionary<int, double>();
        double all = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (!inside[i] || !_lines[i].IsProse || SiteNotice.Is(_lines[i].Block.Span.Of(_source.Text)))
                continue;
            weights[_lines[i].Home] = weights.GetValueOrDefault(_lines[i].Home) + _lines[i].Weight;
            if (_lines[i].Block.Path == _lines[i].Home)
                _paragraphs.Add(_lines[i].Home);
            all += _lines[i].Weight;
        }
        HashSet<int> homes = [.. weights.Where(home => home.Value >= all * 0.1 || home.Value > 400).Select(static home => home.Key)];
        // A document in many small boxes, a section each, has no home that stands out.
        double told = homes.Sum(home => weights[home]);
        return told >= all * 0.7 ? homes : [.. weights.Keys];
    }

    private void RemoveCaptions(int first, int last)
    {
        // Before the first sentence stands the title, behind the last the signature, a seal's picture above it.
        int firstProse = _lines.FindIndex(first, last + 1 - first, static line => line.IsProse), lastProse = _lines.FindLastIndex(last, last + 1 - first, static line => line.IsProse);
        for (int i = Math.Max(firstProse, 0); i <= lastProse; i++)
        {
            if (_rules[i] is null && Captions.Is(_source.Text, _lines[i], beforeText: i < lastProse && _lines[i + 1].IsProse))
                Remove(i, "page.caption", certain: true);
        }
    }

    // 索引号：… above the headline: the rules for index blocks keep what it says.
    private bool HasLabel(int line)
    {
        TextSpan span = _lines[line].Block.Span;
        if (span.Length > CompactLine.MaxLength || _lines[line].IsLink)
            return false;
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        return PageLabels.KeyAt(CompactLine.Of(_source.Text, new SourceLine(span.Start, span.End, 0, false), buffer, origin).Text, 0, out _) is not null;
    }

    private void Remove(int line, string rule, bool certain)
    {
        _rules[line] ??= rule;
        _certain[line] |= certain;
    }

    private PageContent Result() => new([.. _rules.Zip(_certain, static (rule, certain) => certain ? rule : null)], [.. _rules.Zip(_certain, static (rule, certain) => certain ? null : rule)]);
}
