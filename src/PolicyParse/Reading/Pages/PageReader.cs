using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PolicyParse.Reading.Pages;

/// <summary>Reads a page's visible text: through its tree, or where that could not be built in linear time by stripping its tags.</summary>
internal static class PageReader
{
    // A tree takes up to a hundred times the memory of its page.
    private const int MaximumTreeLength = 8 << 20;

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    // A page that shows less waits for a script to unfold its article.
    private const int FewCharacters = 200;

    public static SourceText Read(string html, string encoding, IReadOnlyList<Diagnostic> diagnostics, string? name)
    {
        List<Diagnostic> all = [.. diagnostics];
        PageText text = html.Length <= MaximumTreeLength && NestingScan.IsTame(html) ? ReadTree(html, all) : StripTags(html, all);
        return text.ToSource(encoding, PageProvenance.Read(html), all, name);
    }

    private static PageText ReadTree(string html, List<Diagnostic> diagnostics)
    {
        using IDocument document = Parser.ParseDocument(html);
        var shown = new PageText();
        TreeReader.Write(document, shown);
        if (shown.Length >= FewCharacters)
            return shown;
        var all = new PageText();
        TreeReader.Write(document, all, showHidden: true);
        if (all.Length < shown.Length + FewCharacters)
            return shown;
        diagnostics.Add(new Diagnostic("PP1012", Severity.Warning, "The page hides nearly all its text; the hidden text was read too."));
        return all;
    }

    private static PageText StripTags(string html, List<Diagnostic> diagnostics)
    {
        var text = new PageText();
        TagStripper.Write(html, text);
        diagnostics.Add(new Diagnostic("PP1011", Severity.Warning, "The page's markup is too large or too tangled to build its tree; its tags were only stripped, so hidden elements may show."));
        return text;
    }
}
