using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>Pairs of characters that a page turned round with a dot, taking them for a county's name: 德.建高铁 → 建德高铁, 人大代表政.和协委员 → 政协.</summary>
internal static class SwappedPairs
{
    /// <summary>So many sure swaps show that the page turns pairs round, whatever they are.</summary>
    private const int SureSwaps = 2;

    public static void Find(SourceLine line, string text, List<int> dots)
    {
        int at = line.Start + 1;
        while (at < line.End - 1 && text.AsSpan(at, line.End - 1 - at).IndexOfAny('.', '．') is >= 0 and int skip)
        {
            int dot = at + skip;
            if (IsSwap(text, dot, line))
                dots.Add(dot);
            at = dot + 1;
        }
    }

    /// <summary>Repairs the pairs round the dots, or says that they are doubtful.</summary>
    public static void Repair(Draft draft, List<int> dots)
    {
        string text = draft.Text, pair = "";
        int sure = dots.Count(dot => IsPlace(text, dot));
        foreach (int dot in dots)
        {
            if (sure >= SureSwaps || IsPlace(text, dot))
            {
                // A county stands in its document again and again.
                ReadOnlySpan<char> words = [text[dot + 1], text[dot - 1]];
                pair = words.SequenceEqual(pair) ? pair : words.ToString();
                draft.Mends.Add(new Mend(dot - 1, dot + 2, pair));
            }
            else
                draft.Diagnostics.Add(new Diagnostic("PP2001", Severity.Warning, $"'{text[(dot - 1)..(dot + 2)]}' may be a pair of characters that was turned round.", new TextSpan(dot - 1, dot + 2)));
        }
    }

    private static bool IsPlace(string text, int dot) => Counties.IsPlace([text[dot + 1], text[dot - 1]]);

    // In running text: 一.总则 and 第三.加强 are markers, and 买买提.阿不都 is a name among foreign names.
    private static bool IsSwap(string text, int dot, SourceLine line)
    {
        char before = text[dot - 1], after = text[dot + 1];
        if (!Characters.IsHan(before) || !Characters.IsHan(after) || ChineseNumeral.IsNumeral(before))
            return false;
        bool opens = dot - 1 == line.Start, closes = dot + 2 == line.End;
        return !(opens && closes) && !(dot + 2 < line.End && text[dot + 2] is '.' or '．') && !(dot - 2 >= line.Start && text[dot - 2] is '.' or '．');
    }
}
