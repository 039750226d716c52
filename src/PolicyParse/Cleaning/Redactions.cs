using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>Finds words that somebody blotted out: XX市, *_**, ***, 某某, ××, □□. They stay in the text.</summary>
internal static class Redactions
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("XＸ×*＊某○□■█");

    public static void Find(Draft draft, SourceLine line)
    {
        string text = draft.Text;
        int at = line.Start;
        while (at < line.End && text.AsSpan(at, line.End - at).IndexOfAny(Marks) is >= 0 and int skip)
        {
            int start = at + skip;
            int end = EndOfRun(text, start, line.End);
            if (IsRedaction(text, start, end, line))
                draft.Redactions.Add(new Redaction(Words(draft, start, end), new TextSpan(start, end)));
            at = end;
        }
    }

    // Most are like the one before: XX.
    private static string Words(Draft draft, int start, int end) =>
        draft.Redactions.Count > 0 && draft.Text.AsSpan(start, end - start).SequenceEqual(draft.Redactions[^1].Text) ? draft.Redactions[^1].Text : draft.Text[start..end];

    private static int EndOfRun(string text, int start, int lineEnd)
    {
        char mark = Folding.Fold(text[start]);
        int end = start + 1;
        while (end < lineEnd && (Folding.Fold(text[end]) == mark || (mark == '*' && text[end] == '_')))
            end++;
        while (mark == '*' && text[end - 1] == '_')
            end--;
        return end;
    }

    private static bool IsRedaction(string text, int start, int end, SourceLine line)
    {
        // One mark may be a sign of its own (5×3, 某地, *注), and a line of marks is a rule across the page.
        if (end - start < 2 || (start == line.Start && end == line.End))
            return false;
        return Folding.Fold(text[start]) != 'X' || !(IsLatin(text, start - 1, line) || IsLatin(text, end, line));
    }

    // XXL, MAXX, XXI: letters of a Latin word
    private static bool IsLatin(string text, int at, SourceLine line) =>
        at >= line.Start && at < line.End && char.IsAsciiLetter(Folding.Fold(text[at]));
}
