namespace PolicyParse.Reading.Pages;

/// <summary>Reads a page's visible text.</summary>
internal static class PageReader
{
    // A page that shows less waits for a script to unfold its article.
    private const int FewCharacters = 200;

    public static SourceText Read(string html, string encoding, IReadOnlyList<Diagnostic> diagnostics, string? name)
    {
        List<Diagnostic> all = [.. diagnostics];
        return Read(html, all).ToSource(encoding, PageProvenance.Read(html), all, name);
    }

    private static PageText Read(string html, List<Diagnostic> diagnostics)
    {
        PageText shown = Write(html, showHidden: false);
        if (shown.Length >= FewCharacters)
            return shown;
        PageText all = Write(html, showHidden: true);
        if (all.Length < shown.Length + FewCharacters)
            return shown;
        diagnostics.Add(new Diagnostic("PP1012", Severity.Warning, "The page hides nearly all its text; the hidden text was read too."));
        return all;
    }

    private static PageText Write(string html, bool showHidden)
    {
        var text = new PageText();
        var nesting = new PageNesting(text, showHidden);
        using var words = new CharBuffer();
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            if (tags.Kind == TagKind.Start)
                nesting.Start(tags);
            else if (tags.Kind == TagKind.End)
                nesting.End(tags);
            else if (tags.Kind == TagKind.Text && nesting.ShowsWords)
                WriteWords(tags.Content, words, text);
        }
        return text;
    }

    private static void WriteWords(ReadOnlySpan<char> content, CharBuffer words, PageText text)
    {
        if (!content.Contains('&'))
        {
            text.Write(content);
            return;
        }
        words.Length = 0;
        CharacterReferences.Append(content, words);
        text.Write(words.Words);
    }
}
