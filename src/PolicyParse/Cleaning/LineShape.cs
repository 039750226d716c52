using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>What the joining of lines asks of one: how it begins, how it ends, what it is made of.</summary>
internal static class LineShape
{
    /// <summary>Begins with what cannot begin a line: ，以保障 · 》，制定 · ％</summary>
    public static bool GoesOn(char first) => first is ',' or '、' or '。' or ';' or ':' or '!' or '?' or ')' or '》' or '〉' or '】' or '〕' or ']' or '」' or '』' or '”' or '’' or '%' or '‰' or '/' or '~' or '℃' or '≤' or '<' or '>' or '≥' or '=' or '+';

    /// <summary>Ends with what cannot end a paragraph: 制定《 · 第一，</summary>
    public static bool StaysOpen(char last) => last is '(' or '《' or '〈' or '【' or '〔' or '[' or '「' or '『' or '“' or '‘' or '、' or ',' or '/' or '~' or '≤' or '<' or '≥' or '=' or '+';

    /// <summary>Ends a paragraph: a full stop and what may stand behind it.</summary>
    public static bool IsFinal(char last) => last is '。' or '!' or '?' or ';' or ':' or '”' or '’' or ')' or '…' or '】' or '」';

    /// <summary>A piece of a broken line that is a number: 2021 · 70% · 0:00 · 2018~2020</summary>
    public static bool IsNumber(ReadOnlySpan<char> line)
    {
        bool digit = false;
        if (line.Length > 14)
            return false;
        foreach (char c in line)
        {
            char folded = Folding.Fold(c);
            if (Characters.IsDigit(folded))
                digit = true;
            else if (folded is not ('.' or ',' or '%' or '‰' or '~' or '-' or '—' or '–' or ':' or '/' or '+' or ' '))
                return false;
        }
        return digit;
    }

    /// <summary>A marker and nothing behind it: 一、 · （一） · （1） · 1. · ①</summary>
    public static bool IsBareMarker(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 6)
            return false;
        int i = Folding.Fold(line[0]) == '(' ? 1 : 0, start = i;
        while (i < line.Length && IsMarkerDigit(Folding.Fold(line[i])))
            i++;
        return i > start && i == line.Length - 1 && (start == 1 ? Folding.Fold(line[i]) == ')' : line[i] is '、' or '.' or '．');
    }

    /// <summary>Begins with a marker: 一、 · （一） · （1） · 1. · 第三条 · —— · 附件1</summary>
    public static bool HasMarker(ReadOnlySpan<char> line)
    {
        char first = Folding.Fold(line[0]);
        int i = first is '(' or '第' ? 1 : 0, start = i;
        while (i < line.Length && i - start < 6 && IsMarkerDigit(Folding.Fold(line[i])))
            i++;
        if (i == start || i >= line.Length)
            return line.StartsWith("——", StringComparison.Ordinal) || first is (>= '①' and <= '⓿') or (>= '㈠' and <= '㈩') or '●' or '■' or '◆' || line.StartsWith("附件", StringComparison.Ordinal) || line.StartsWith("附录", StringComparison.Ordinal);
        char next = Folding.Fold(line[i]);
        return first switch
        {
            '(' => next == ')',
            '第' => next is '条' or '章' or '节' or '编' or '部',
            // 3.5万人 is no marker.
            _ => next == '、' || (next == '.' && (i + 1 == line.Length || !Characters.IsDigit(Folding.Fold(line[i + 1])))),
        };
    }

    private static bool IsMarkerDigit(char c) => Characters.IsDigit(c) || ChineseNumeral.IsNumeral(c);

    /// <summary>What may follow a number whose line was broken: 年 · 万千瓦 · 个百分点 · 号）</summary>
    public static bool IsUnit(char first) => "年月日号万亿千百元个家户人件项次米吨亩度名位条公平立方倍成％%微毫克座台套所期届届批级类种辆架艘册篇部集级小时分秒周天岁点时".Contains(first, StringComparison.Ordinal);
}
