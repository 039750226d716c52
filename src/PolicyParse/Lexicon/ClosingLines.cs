using System.Buffers;

namespace PolicyParse.Lexicon;

/// <summary>The lines that close a document: who signs, and when.</summary>
internal static class ClosingLines
{
    private const int LongestName = 45;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。,;:!?《》“”\"…%/1234567890");

    // 国务院办公厅, 某某委员会, 某市人民政府, 某某公司
    private static readonly SearchValues<char> LastOfBody = SearchValues.Create("部局厅委会府院室署办司心学社行处组团校站队所馆协办盟");

    private static readonly string[] Offices = ["总理", "省长", "市长", "主席", "部长", "局长", "主任", "县长", "区长"];

    /// <summary>True for a line that is a date and nothing else: 2025年7月3日, (二〇二一年一月六日).</summary>
    public static bool IsDate(string text, TextSpan line, out WrittenDate date)
    {
        int start = line.Start, end = line.End;
        if (line.Length > 2 && text[start] == '(' && text[end - 1] == ')')
            (start, end) = (start + 1, end - 1);
        return WrittenDate.TryRead(text, start, end, out date) && date.Month > 0 && date.Span.End == end;
    }

    /// <summary>True for a line that can be who signs: 国务院办公厅; several bodies may share it; 总理 李某.</summary>
    public static bool IsSignature(string text, TextSpan line)
    {
        ReadOnlySpan<char> words = line.Of(text);
        if (words.Length is < 2 or > LongestName || words.ContainsAny(SentenceMarks))
            return false;
        return LastOfBody.Contains(words[^1]) || StartsWithOffice(words);
    }

    /// <summary>True where the words end as a body's name does: 某某局, 某某委员会, but not a person's.</summary>
    public static bool NamesBody(ReadOnlySpan<char> words) => words.Length >= 3 && LastOfBody.Contains(words[^1]);

    private static bool StartsWithOffice(ReadOnlySpan<char> words)
    {
        foreach (string office in Offices)
        {
            int at = words.IndexOf(office);
            if (at >= 0 && at + office.Length < words.Length && words.Length - at - office.Length <= 6)
                return true;
        }
        return false;
    }
}
