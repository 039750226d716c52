using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>A unit in brackets beside the first, no part of the quantity: 35条|(段), 1万台|(套)以上, 45县|(市、区).</summary>
internal static class SecondUnit
{
    private const int MostUnits = 3;

    /// <summary>Where the bracket behind a quantity ends; <paramref name="at"/> where there is none.</summary>
    public static int EndBehind(ReadOnlySpan<char> text, int at, int end, Units units)
    {
        if (at >= end || text[at] != '(')
            return at;
        int next = at + 1;
        for (int i = 0; i < MostUnits && units.TryMatch(text[next..end], out UnitMatch unit); i++)
        {
            next += unit.Length;
            if (next < end && text[next] == ')')
                return next + 1;
            if (next >= end || text[next] != '、')
                return at;
            next++;
        }
        return at;
    }
}
