using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Parts a line that holds many paragraphs: a report on one line, its paragraphs parted by wide or by single blanks.</summary>
internal static class OneLineReport
{
    /// <summary>A line so long holds more than one paragraph.</summary>
    private const int LongLine = 1500;

    private const int ManyBorders = 5;

    public static void Part(Draft draft)
    {
        if (!HoldsMany(draft))
            return;
        var lines = new RentedList<SourceLine>(draft.Lines.Count + 64);
        foreach (SourceLine line in draft.Lines)
            Part(draft.Text, line, lines);
        draft.Lines = lines;
    }

    private static bool HoldsMany(Draft draft)
    {
        foreach (SourceLine line in draft.Lines)
        {
            if (line.Length >= LongLine || HasIndent(draft.Text, line))
                return true;
        }
        return false;
    }

    // 。　　 inside a line
    private static bool HasIndent(string text, SourceLine line) => text.AsSpan(line.Start, line.Length).Contains("　　", StringComparison.Ordinal);

    private static void Part(string text, SourceLine line, RentedList<SourceLine> lines)
    {
        Borders kind = KindOf(text, line);
        int start = line.Start;
        for (int i = line.Start; i < line.End;)
        {
            int skip = text.AsSpan(i, line.End - i).IndexOfAny(" \t\u3000\u2003\u2002\u00A0".AsSpan());
            if (skip < 0)
                break;
            int blank = i + skip, next = blank;
            while (next < line.End && LineSplitter.IsEmpty(text[next]))
                next++;
            if (IsBorder(text, start, blank, next, line.End, kind))
            {
                lines.Add(line with { Start = start, End = blank, Parted = start > line.Start || line.Parted });
                start = next;
            }
            i = next;
        }
        lines.Add(line with { Start = start, Parted = start > line.Start || line.Parted });
    }

    // Wide blanks part the paragraphs of a long line if it has some; else single ones do.
    private static Borders KindOf(string text, SourceLine line)
    {
        if (line.Length < LongLine)
            return Borders.Indents;
        int wide = 0, single = 0;
        for (int i = line.Start + 1; i < line.End - 1; i++)
        {
            if (!LineSplitter.IsEmpty(text[i]) || LineSplitter.IsEmpty(text[i - 1]) || !Characters.EndsSentence(text[i - 1]))
                continue;
            if (LineSplitter.IsEmpty(text[i + 1]))
                wide++;
            else
                single++;
        }
        return wide >= ManyBorders ? Borders.Wide : single >= ManyBorders ? Borders.Single : Borders.Indents;
    }

    private static bool IsBorder(string text, int start, int blank, int next, int end, Borders kind)
    {
        if (blank <= start || next >= end)
            return false;
        bool indent = next - blank >= 2 && text[next - 1] is '\u3000' or '\u2003' && text[next - 2] is '\u3000' or '\u2003';
        bool wide = next - blank >= 2;
        char last = Folding.Fold(text[blank - 1]);
        bool ended = Characters.EndsSentence(last) || last is ':' or '”' or ')';
        return kind switch
        {
            Borders.Indents => indent && Characters.EndsSentence(last),
            Borders.Wide => wide || IsSalutation(text, next, end),
            _ => ended && last != ')' || IsSalutation(text, next, end) || IsMarker(text, next, end) || IsHeading(text, start, blank),
        };
    }

    // 各位代表：
    private static bool IsSalutation(string text, int at, int end) =>
        text.AsSpan(at, Math.Min(8, end - at)) is var words && words.StartsWith("各位", StringComparison.Ordinal) && words.IndexOfAny(':', '：') > 0;

    private static bool IsMarker(string text, int at, int end)
    {
        Span<char> folded = stackalloc char[Math.Min(8, end - at)];
        for (int i = 0; i < folded.Length; i++)
            folded[i] = Folding.Fold(text[at + i]);
        return ContentLine.HasMarker(folded) || folded.StartsWith("——", StringComparison.Ordinal);
    }

    // 一、2020年工作回顾 and a blank: the heading ends here.
    private static bool IsHeading(string text, int start, int end) =>
        end - start <= 60 && IsMarker(text, start, end) && text.AsSpan(start, end - start).IndexOfAny('。', '；') < 0;

    private enum Borders
    {
        Indents,
        Wide,
        Single,
    }
}
