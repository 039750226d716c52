using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Refusals;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Passes over what stands at a clause's head and says nothing of its subject: an item's number, by what a number is counted.</summary>
internal static class ClauseHead
{
    private const int MostDigits = 2;
    private const int LongestUnit = 12;

    /// <returns>Where the clause goes on.</returns>
    public static int Skip(ReadOnlySpan<char> text, int from, int to, IndicatorLexicon lexicon) => SkipHousehold(text, SkipPerUnit(text, SkipItem(text, from, to), to, lexicon), to, lexicon);

    // 2.|城乡低保标准, 3、|新建公园
    private static int SkipItem(ReadOnlySpan<char> text, int from, int to)
    {
        int at = from;
        while (at < to && at - from < MostDigits && Characters.IsDigit(text[at]))
            at++;
        bool item = at > from && at < to && text[at] is '.' or '、' && at + 1 < text.Length && (Characters.IsHan(text[at + 1]) || text[at + 1] == '“');
        return item && (from == 0 || text[from - 1] is '。' or ';' or ':' or ' ' or '\n' or '\t') ? at + 1 : from;
    }

    // 3人及以上户|不超过30万元, 1人户|按30平方米计算
    private static int SkipHousehold(ReadOnlySpan<char> text, int from, int to, IndicatorLexicon lexicon)
    {
        int at = from;
        while (at < to && at - from < MostDigits && (Characters.IsDigit(text[at]) || ChineseNumeral.IsNumeral(text[at])))
            at++;
        if (at == from || at >= to || text[at] is not ('人' or '口'))
            return from;
        at++;
        at += lexicon.BoundsAfter.StartingAt(text, at, to, out _);
        if (at < to && text[at] is '的' or '之')
            at++;
        return at < to && text[at] == '户' ? at + (text[at..to] is "户家庭" ? 3 : 1) : from;
    }

    // 每吸纳1名|毕业生, 每增加1人|补贴
    private static int SkipPerUnit(ReadOnlySpan<char> text, int from, int to, IndicatorLexicon lexicon)
    {
        if (from >= to || text[from] != '每')
            return from;
        ReadOnlySpan<char> head = text[from..Math.Min(to, from + LongestUnit)];
        int digit = head.IndexOfAnyInRange('0', '9');
        if (digit < 0)
            digit = head.IndexOf('一');
        if (digit < 2 || !PerUnit.IsVerbs(head[1..digit], lexicon) || !NumberReader.TryRead(text, from + digit, to, out WrittenNumber number))
            return from;
        return lexicon.Units.TryMatch(text[number.Span.End..to], out UnitMatch unit) ? number.Span.End + unit.Length : from;
    }
}
