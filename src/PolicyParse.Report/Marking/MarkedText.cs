using PolicyParse.Report.Html;

namespace PolicyParse.Report.Marking;

/// <summary>Writes stretches of a text with their marks, in one walk over both.</summary>
/// <remarks>Marks may overlap in any way: an element that ends while others are open inside it ends them too, and they begin anew behind it.</remarks>
/// <param name="elements">Writes what opens and closes a mark.</param>
internal sealed class MarkedText(string text, IReadOnlyList<Mark> marks, IMarkElements elements)
{
    // Open marks, outermost first; those that a block's end cut begin anew in the next one.
    private readonly List<Mark> _open = [];
    private int _next;

    /// <summary>Writes the next stretch; stretches come in order.</summary>
    public void Write(HtmlWriter html, TextSpan block)
    {
        Reopen(html, block.Start);
        int at = block.Start;
        while (at < block.End)
        {
            Begin(html, at);
            int stop = Math.Min(block.End, NextChange(at));
            html.Text(text.AsSpan(at, stop - at));
            at = stop;
            End(html, at);
        }
        for (int i = _open.Count - 1; i >= 0; i--)
            elements.Close(html, _open[i]);
    }

    private void Reopen(HtmlWriter html, int at)
    {
        _open.RemoveAll(m => m.Span.End <= at);
        foreach (Mark mark in _open)
            elements.Open(html, mark, isFirst: false);
    }

    private void Begin(HtmlWriter html, int at)
    {
        for (; _next < marks.Count && marks[_next].Span.Start <= at; _next++)
        {
            if (marks[_next].Span.End <= at)
                continue;
            _open.Add(marks[_next]);
            elements.Open(html, marks[_next], isFirst: true);
        }
    }

    private int NextChange(int at)
    {
        int stop = _next < marks.Count ? marks[_next].Span.Start : text.Length;
        foreach (Mark mark in _open)
            stop = Math.Min(stop, mark.Span.End);
        return Math.Max(stop, at + 1);
    }

    private void End(HtmlWriter html, int at)
    {
        int outermost = _open.FindIndex(m => m.Span.End <= at);
        if (outermost < 0)
            return;
        for (int i = _open.Count - 1; i >= outermost; i--)
            elements.Close(html, _open[i]);
        _open.RemoveAll(m => m.Span.End <= at);
        for (int i = outermost; i < _open.Count; i++)
            elements.Open(html, _open[i], isFirst: false);
    }
}

/// <summary>The elements that stand for marks.</summary>
internal interface IMarkElements
{
    void Open(HtmlWriter html, Mark mark, bool isFirst);

    void Close(HtmlWriter html, Mark mark);
}
