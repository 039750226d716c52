using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Finds the line with the page's headline, and tells whether the document repeats it in its own title.</summary>
internal static class Headline
{
    private const int Shortest = 4;
    private const int Longest = 200;

    // Without the page's word for it a headline must look like one: 8 words, a few lines above the text.
    private const int ShortestUntold = 8;
    private const int LinesBetween = 8;

    private const int LongestSite = 16;

    private static readonly string[] SiteNames = ["网", "网站", "门户", "首页", "政府", "局", "厅", "部", "委", "委员会", "办公室", "中心", "协会", "学会", "频道", "在线"];

    // A document's title is broken over a few lines at most, and stands at its top.
    private const int TitleLines = 6;

    /// <summary>The number of the headline's line: the last line before the text that says what the page's title says; -1 where none does.</summary>
    /// <param name="titles">The page's title, as its head has it, maybe with the site's name behind.</param>
    /// <param name="end">The first line of running text.</param>
    public static int Find(string text, IReadOnlyList<PageLine> lines, IReadOnlyList<string> titles, int end)
    {
        string[] wanted = [.. titles.Select(static title => Letters(title)).Where(static title => title.Length >= Shortest && !NamesSite(title))];
        int found = -1;
        bool foundHeading = false;
        for (int i = 0; i < end; i++)
        {
            SourceBlock block = lines[i].Block;
            if (lines[i].IsLink || block.Span.Length is < Shortest or > Longest || !Says(wanted, Letters(block.Span.Of(text))))
                continue;
            bool heading = block.Tag is ['h', >= '1' and <= '4'];
            if (foundHeading && !heading)
                continue;
            (found, foundHeading) = (i, heading);
        }
        return found;
    }

    /// <summary>The headline of a page whose head does not tell it: a heading element or a title above the text, only source lines in between.</summary>
    public static int Above(string text, IReadOnlyList<PageLine> lines, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - LinesBetween); i--)
        {
            SourceBlock block = lines[i].Block;
            ReadOnlySpan<char> words = block.Span.Of(text);
            bool stands = (block.Look & (BlockLook.Bold | BlockLook.Centered)) != 0;
            if (stands && !lines[i].IsLink && lines[i].Words >= ShortestUntold && words.Length <= Longest && !words.ContainsAny("：:>｜|"))
                return i;
        }
        return -1;
    }

    /// <summary>The first line of a headline that is broken over lines and ends at <paramref name="last"/>.</summary>
    public static int Start(string text, IReadOnlyList<PageLine> lines, IReadOnlyList<string> titles, int last)
    {
        int start = last;
        string told = Letters(lines[last].Block.Span.Of(text));
        while (start > 0 && last - start < TitleLines && lines[start - 1].Home == lines[last].Home)
        {
            string longer = Letters(lines[start - 1].Block.Span.Of(text)) + told;
            if (longer.Length == told.Length || !titles.Any(title => Letters(title).Contains(longer, StringComparison.Ordinal)))
                break;
            told = longer;
            start--;
        }
        return start;
    }

    /// <summary>True where the lines from <paramref name="start"/> on say the headline again, as the document's own title.</summary>
    public static bool IsRepeated(string text, IReadOnlyList<PageLine> lines, int headline, int start, int end)
    {
        string wanted = Letters(lines[headline].Block.Span.Of(text));
        string told = "";
        for (int i = start; i < Math.Min(end, start + TitleLines) && !lines[i].IsProse; i++)
        {
            told += Letters(lines[i].Block.Span.Of(text));
            if (wanted.Length >= Shortest && told.EndsWith(wanted, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // 关于…的通知 in 关于…的通知_能源: the site's and the column's name come behind the title or before it.
    private static bool Says(string[] titles, string line)
    {
        foreach (string title in titles)
        {
            bool whole = line.Length >= Shortest && (title.StartsWith(line, StringComparison.Ordinal) || title.EndsWith(line, StringComparison.Ordinal));
            if (whole && (line.Length * 3 >= title.Length || line.Length >= 12))
                return true;
            if (line.Length <= title.Length * 2 && line.StartsWith(title, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // Many pages tell only whose they are: 某市民政局, 某某网
    private static bool NamesSite(string title) =>
        title.Length <= LongestSite && SiteNames.Any(name => title.EndsWith(name, StringComparison.Ordinal));

    /// <summary>The line's Han, letters and digits alone: brackets, quotation marks and blanks differ between a page's titles.</summary>
    public static string Letters(ReadOnlySpan<char> line)
    {
        Span<char> letters = line.Length <= 512 ? stackalloc char[line.Length] : new char[line.Length];
        int length = 0;
        foreach (char c in line)
        {
            char folded = Folding.Fold(c);
            if (Characters.IsHan(folded) || char.IsLetterOrDigit(folded))
                letters[length++] = folded;
        }
        return letters[..length].ToString();
    }
}
