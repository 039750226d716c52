using System.Globalization;

namespace PolicyParse.Lexicon;

/// <summary>What a folded character is to a cut into words.</summary>
internal enum WordShape : byte
{
    /// <summary>Han and all letters but the Latin ones.</summary>
    Han,
    Blank,
    Digit,
    Latin,
    Mark,
}

/// <summary>The shapes of characters, one array read each, and the runs that need no vocabulary.</summary>
internal static class WordShapes
{
    private static readonly WordShape[] Shapes = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Classify((char)c))];

    public static WordShape Of(char c) => Shapes[c];

    /// <summary>The end of the run of Latin letters and digits at <paramref name="start"/>: <c>PM2.5</c>, <c>15,373</c>, <c>6.8%</c>.</summary>
    public static int EndOfRun(string text, int start, int end, out bool isNumber)
    {
        int i = start;
        isNumber = true;
        while (i < end)
        {
            WordShape shape = Of(text[i]);
            if (shape is WordShape.Latin)
                isNumber = false;
            else if (shape is not WordShape.Digit && !(IsJoint(text[i]) && i + 1 < end && Of(text[i + 1]) is WordShape.Digit or WordShape.Latin))
                break;
            i++;
        }
        return isNumber && i < end && Folding.Fold(text[i]) is '%' or '‰' ? i + 1 : i;
    }

    // 2.5, 15,373, Wi-Fi
    private static bool IsJoint(char c) => Folding.Fold(c) is '.' or ',' or '-';

    private static WordShape Classify(char c)
    {
        char folded = Folding.Fold(c);
        if (char.IsAsciiDigit(folded))
            return WordShape.Digit;
        if (char.IsAsciiLetter(folded))
            return WordShape.Latin;
        if (char.IsWhiteSpace(folded) || Characters.IsBlank(folded) || char.IsControl(folded))
            return WordShape.Blank;
        return char.IsSurrogate(folded) || CharUnicodeInfo.GetUnicodeCategory(folded) is UnicodeCategory.OtherNotAssigned || char.IsLetterOrDigit(folded) || char.IsNumber(folded) || IsCombining(folded)
            ? WordShape.Han
            : WordShape.Mark;
    }

    private static bool IsCombining(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.PrivateUse;
}
