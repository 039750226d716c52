using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The bars of a page: 下载 打印 【字号：大 中 小】, on one line or one word a line.</summary>
internal static class PageBar
{
    public const string Rule = "page.bar";

    // By first character, the longest word first.
    private static readonly ILookup<char, (string Word, bool Sign)> Words = LexiconFile.Rows("page-bar.tsv")
        .OrderByDescending(static cells => cells[0].Length)
        .ToLookup(static cells => cells[0][0], static cells => (cells[0], cells[1] == "sign"));

    /// <summary>What a line is: no bar, a bar, or something that counts beside a bar only (大, 】, |).</summary>
    public static BarKind KindOf(ReadOnlySpan<char> line)
    {
        bool sign = false;
        for (int i = 0; i < line.Length;)
        {
            if (IsSeparator(line[i]))
            {
                i++;
                continue;
            }
            int length = WordAt(line[i..], out bool isSign);
            if (length == 0)
                return BarKind.None;
            sign |= isSign;
            i += length;
        }
        return sign ? BarKind.Bar : BarKind.Beside;
    }

    private static int WordAt(ReadOnlySpan<char> line, out bool sign)
    {
        foreach ((string word, bool isSign) in Words[line[0]])
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                sign = isSign;
                return word.Length;
            }
        }
        sign = false;
        return 0;
    }

    private static bool IsSeparator(char c) => c is ' ' or '|' or '/' or '[' or ']' or '【' or '】' or '(' or ')' or ':' or '·' or '>' or '»' or '×' or '-' or '★' or '✕' or '<' or '《' or '》';
}

/// <summary>Whether a line is a bar.</summary>
internal enum BarKind
{
    None,
    Beside,
    Bar,
}
