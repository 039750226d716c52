using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>What a line of the text itself looks like, so that boilerplate is looked for before and after only.</summary>
internal static class ContentLine
{
    /// <summary>True where the text has begun: a sentence, a salutation, a marker. 各位代表： · 一、总体要求</summary>
    /// <param name="line">A compact line.</param>
    public static bool Opens(ReadOnlySpan<char> line) => IsSentence(line) || EndsOpen(line) || HasMarker(line);

    /// <summary>True for a line with a whole sentence of some length in it, or an item of a list: …的；</summary>
    public static bool IsSentence(ReadOnlySpan<char> line) => line.Length >= 16 && (line.IndexOfAny('。', '!') >= 0 || line[^1] == ';');

    private static bool EndsOpen(ReadOnlySpan<char> line) => line.Length >= 4 && line[^1] == ':' && PageLabels.KeyOf(line[..^1]) is null;

    /// <summary>一、 (一) 第一条 第二章</summary>
    public static bool HasMarker(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return false;
        int i = line[0] is '(' or '第' ? 1 : 0;
        int start = i;
        while (i < line.Length && i - start < 5 && ChineseNumeral.IsNumeral(line[i]))
            i++;
        if (i == start || i >= line.Length)
            return false;
        return line[0] switch
        {
            '(' => line[i] == ')',
            '第' => line[i] is '条' or '章' or '节' or '编',
            _ => line[i] == '、' && i - start <= 3,
        };
    }
}
