using System.Text.Json;

namespace PolicyParse.Report.Html;

/// <summary>The frame of a page: head, style, script, data, and the policy that lets nothing else run.</summary>
internal sealed class PageShell
{
    private static readonly Template s_frame = Template.Load("page.html");

    private readonly string _style;
    private readonly string _script;
    private readonly string _policy;
    private readonly Template _body;

    /// <param name="body">The template of the body.</param>
    /// <param name="styles">Style sheets, in their order.</param>
    /// <param name="scripts">Scripts, in their order.</param>
    public PageShell(string body, string[] styles, string[] scripts)
    {
        _body = Template.Load(body);
        _style = "\n" + Assets.Join(styles);
        _script = "\n" + Assets.Join(scripts);
        _policy = $"default-src 'none'; style-src {Assets.HashSource(_style)}; script-src {Assets.HashSource(_script)}; "
            + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    /// <param name="fill">Fills the body's slots.</param>
    /// <param name="data">Writes the members that the page's script reads, into an open JSON object.</param>
    public void Write(HtmlWriter html, Labels labels, string title, Action<string> fill, Action<Utf8JsonWriter> data)
    {
        s_frame.Write(html, labels, slot =>
        {
            switch (slot)
            {
                case "language": html.Value(labels.Code == "zh" ? "zh-CN" : labels.Code); break;
                case "policy": html.Asset(_policy); break;
                case "title": html.Value(title); break;
                case "style": html.Asset(_style); break;
                case "body": _body.Write(html, labels, fill); break;
                case "data": html.Asset(InertJson.Of(labels, data)); break;
                case "script": html.Asset(_script); break;
                default: throw new InvalidOperationException($"page.html has an unknown slot {slot}");
            }
        });
    }
}
