using System.Buffers;

namespace PolicyParse.Reading;

/// <summary>Tells pages, Markdown and plain text apart: by what the text begins with, else by its name or media type.</summary>
internal static class SourceKinds
{
    private const int Head = 4096;

    private static readonly string[] PageNames = [".html", ".htm", ".xhtml", ".shtml", ".shtm", "text/html", "application/xhtml+xml"];
    private static readonly string[] MarkdownNames = [".md", ".markdown", ".mdown", "text/markdown", "text/x-markdown"];

    // A text that opens with one of these is a page, whatever its name says.
    private static readonly string[] PageOpenings = ["<!doctype html", "<html", "<head", "<body"];

    // A page's fragment opens with one of these and closes it again.
    private static readonly string[] FragmentOpenings = ["<div", "<p", "<table", "<article", "<section", "<h1", "<h2", "<span", "<meta"];

    private static readonly SearchValues<string> Tags = SearchValues.Create(["</p>", "</div>", "</td>", "</span>", "<br", "</body>", "</html>", "</li>", "</a>"], StringComparison.OrdinalIgnoreCase);

    public static SourceKind Of(string text, string? nameOrMediaType)
    {
        ReadOnlySpan<char> opening = Opening(text);
        if (StartsWithTag(opening, PageOpenings))
            return SourceKind.Html;
        if ((IsNamed(nameOrMediaType, PageNames) || StartsWithTag(opening, FragmentOpenings)) && text.AsSpan().ContainsAny(Tags))
            return SourceKind.Html;
        return IsNamed(nameOrMediaType, MarkdownNames) || (nameOrMediaType is null && HasFrontMatter(text)) ? SourceKind.Markdown : SourceKind.PlainText;
    }

    /// <summary><c>text/html</c>, <c>text/markdown; charset=utf-8</c>: no file's name.</summary>
    public static bool IsMediaType(string? name) =>
        name is not null && (name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("application/", StringComparison.OrdinalIgnoreCase))
        && !name.AsSpan(name.IndexOf('/') + 1).ContainsAny('/', '\\') && !name.AsSpan().Contains('.');

    public static string MediaTypeOf(SourceKind kind) => kind switch
    {
        SourceKind.Html => "text/html",
        SourceKind.Markdown => "text/markdown",
        _ => "text/plain",
    };

    // Blanks, comments and an XML declaration may stand before a page's first tag.
    private static ReadOnlySpan<char> Opening(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        while (rest.StartsWith("<!--") || rest.StartsWith("<?xml"))
        {
            string close = rest[1] == '!' ? "-->" : "?>";
            int end = rest.IndexOf(close);
            if (end < 0)
                break;
            rest = rest[(end + close.Length)..].TrimStart();
        }
        return rest;
    }

    private static bool StartsWithTag(ReadOnlySpan<char> text, string[] tags)
    {
        foreach (string tag in tags)
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (text.Length == tag.Length || !char.IsAsciiLetterOrDigit(text[tag.Length])))
                return true;
        }
        return false;
    }

    private static bool IsNamed(string? name, string[] names)
    {
        if (name is null)
            return false;
        ReadOnlySpan<char> bare = IsMediaType(name) && name.IndexOf(';') is > 0 and int at ? name.AsSpan(0, at).TrimEnd() : name;
        foreach (string ending in names)
        {
            if (ending[0] == '.' ? bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase) : bare.Equals(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // ---\ntitle: …\n---
    private static bool HasFrontMatter(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Head));
        if (!head.StartsWith("---\n") && !head.StartsWith("---\r\n"))
            return false;
        ReadOnlySpan<char> first = head[(head.IndexOf('\n') + 1)..];
        int colon = first.IndexOf(':'), lineEnd = first.IndexOf('\n');
        return colon > 0 && colon < lineEnd && first.IndexOf("\n---") > 0;
    }
}
