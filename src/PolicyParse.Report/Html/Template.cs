namespace PolicyParse.Report.Html;

/// <summary>An HTML file with slots: <c>{{outline}}</c> is filled by the page, <c>{{t.filter}}</c> by a label.</summary>
internal sealed class Template
{
    private readonly List<(string Literal, string Slot)> _pieces = [];
    private readonly string _tail;

    private Template(string text)
    {
        int at = 0;
        for (int open; (open = text.IndexOf("{{", at, StringComparison.Ordinal)) >= 0;)
        {
            int close = text.IndexOf("}}", open, StringComparison.Ordinal);
            _pieces.Add((text[at..open], text[(open + 2)..close]));
            at = close + 2;
        }
        _tail = text[at..];
    }

    public static Template Load(string asset) => new(Assets.Read(asset));

    /// <param name="fill">Fills the slot of a name.</param>
    public void Write(HtmlWriter html, Labels labels, Action<string> fill)
    {
        foreach ((string literal, string slot) in _pieces)
        {
            html.Asset(literal);
            if (slot.StartsWith("t.", StringComparison.Ordinal))
                html.Value(labels[slot[2..]]);
            else
                fill(slot);
        }
        html.Asset(_tail);
    }
}
