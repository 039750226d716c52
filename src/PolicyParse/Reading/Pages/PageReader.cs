using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PolicyParse.Reading.Pages;

/// <summary>Reads a page's visible text: through its tree, or where that could not be built in linear time by stripping its tags.</summary>
internal static class PageReader
{
    // A tree takes up to a hundred times the memory of its page.
    private const int MaximumTreeLength = 8 << 20;

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static SourceText Read(string html, string encoding, IReadOnlyList<Diagnostic> diagnostics, string? name)
    {
        IReadOnlyDictionary<string, string> provenance = PageProvenance.Read(html);
        var text = new PageText();
        if (html.Length <= MaximumTreeLength && NestingScan.IsTame(html))
        {
            using IDocument document = Parser.ParseDocument(html);
            TreeReader.Write(document, text);
        }
        else
        {
            TagStripper.Write(html, text);
            diagnostics = [.. diagnostics, new Diagnostic("PP1011", Severity.Warning, "The page's markup is too large or too tangled to build its tree; its tags were only stripped, so hidden elements may show.")];
        }
        return text.ToSource(encoding, provenance, diagnostics, name);
    }
}
