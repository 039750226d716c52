using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Leaves out of a name an amount that was made unreadable, and its verb: 地区生产总值|完成XX亿元,增长8.2%; 进出口|***亿元,增长12%.</summary>
internal static class RedactedAmount
{
    private const int LongestUnit = 5;
    private const int MostWords = 6;

    private const string Marks = "X×*";

    public static TextSpan Without(string text, TextSpan name, IndicatorLexicon lexicon)
    {
        if (name.Of(text).IndexOfAny(Marks) < 0)
            return name;
        int end = name.End;
        // 33***元、|14***元
        for (int i = 0; i < MostWords && AmountStart(text, name.Start, end, lexicon) is var amount && amount < end; i++)
        {
            end = amount;
            while (end > name.Start && text[end - 1] is '、' or '和' or ' ')
                end--;
        }
        return end == name.End ? name : new TextSpan(name.Start, WithoutVerb(text, name.Start, end, lexicon));
    }

    private static int AmountStart(string text, int start, int end, IndicatorLexicon lexicon)
    {
        int unit = end;
        while (unit > start && end - unit < LongestUnit && (Characters.IsHan(text[unit - 1]) || text[unit - 1] == '%'))
            unit--;
        int at = unit;
        bool marked = false;
        while (at > start && (Marks.Contains(text[at - 1]) || Characters.IsDigit(text[at - 1]) || text[at - 1] == '.'))
        {
            marked |= Marks.Contains(text[at - 1]);
            at--;
        }
        return marked && unit < end && IsUnit(text.AsSpan(unit, end - unit), lexicon) ? at : end;
    }

    // 亿元, 万吨, 余家, %
    private static bool IsUnit(ReadOnlySpan<char> words, IndicatorLexicon lexicon)
    {
        int at = 0;
        while (at < words.Length && words[at] is '万' or '亿' or '千' or '百' or '余' or '多')
            at++;
        return at == words.Length || words[at] == '%' && at + 1 == words.Length || lexicon.Units.TryMatch(words[at..], out UnitMatch unit) && at + unit.Length == words.Length;
    }

    // 生产总值|预计|完成|, 收入|分别达到|
    private static int WithoutVerb(string text, int start, int end, IndicatorLexicon lexicon)
    {
        for (int i = 0; i < MostWords && end > start; i++)
        {
            int word = lexicon.Predicates.EndingAt(text, start, end, out Predicate predicate);
            if (word == 0 || predicate.Sense is not (PredicateSense.Reach or PredicateSense.Leads))
                word = lexicon.Openers.EndingAt(text, start, end, out Opener opener) is > 0 and var length && opener.Sort == OpenerSort.Adverb ? length : lexicon.BoundsBefore.EndingAt(text, start, end, out _);
            if (word == 0)
                break;
            end -= word;
        }
        return end;
    }
}
