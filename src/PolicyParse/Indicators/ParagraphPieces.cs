using System.Buffers;

namespace PolicyParse.Indicators;

/// <summary>Parts a paragraph that is longer than anybody writes, so that what is known of its numbers at one time stays small.</summary>
internal static class ParagraphPieces
{
    private const int Longest = 200_000;

    private static readonly SearchValues<char> OfWordsAndNumbers = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Where the piece ends that starts at <paramref name="start"/>.</summary>
    public static int EndOf(string text, int start, int end) => end - start <= Longest ? end : EndBehind(text, start);

    // Behind a sentence where one ends late enough, else never inside a word or a number in digits.
    private static int EndBehind(string text, int start)
    {
        int sentence = text.AsSpan(start, Longest).LastIndexOf('。');
        if (sentence > Longest / 2)
            return start + sentence + 1;
        int between = text.AsSpan(start, Longest).LastIndexOfAnyExcept(OfWordsAndNumbers);
        return start + (between < 0 ? Longest : between + 1);
    }
}
