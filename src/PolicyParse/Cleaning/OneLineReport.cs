using System.Buffers;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Parts a line that holds many paragraphs: a report on one line, its paragraphs parted by wide or by single blanks, or by their markers alone.</summary>
internal static class OneLineReport
{
    /// <summary>A line so long holds more than one paragraph.</summary>
    private const int LongLine = 1500;

    private const int ManyBorders = 5;

    // How far into a report its audience is called at the latest.
    private const int LongestFront = 200;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\u3000\u2003\u2002\u00A0");
    private static readonly SearchValues<char> BlanksAndEnds = SearchValues.Create(" \t\u3000\u2003\u2002\u00A0。！!：:—");

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
        TextSpan salutation = kind == Borders.Indents ? new TextSpan(line.Start, line.Start) : SalutationIn(text, line);
        int start = line.Start;
        for (int i = line.Start; i < line.End;)
        {
            SearchValues<char> candidates = kind == Borders.Markers || i < salutation.End ? BlanksAndEnds : Blanks;
            int skip = text.AsSpan(i, line.End - i).IndexOfAny(candidates);
            if (skip < 0)
                break;
            int end = i + skip + (LineSplitter.IsEmpty(text[i + skip]) || text[i + skip] == '—' ? 0 : 1), next = end;
            while (next < line.End && LineSplitter.IsEmpty(text[next]))
                next++;
            bool border = end <= salutation.End && IsFrontBorder(text, end, next, salutation)
                || (next > end ? IsBorder(text, start, end, next, line.End, kind) : kind == Borders.Markers && IsMarker(text, end, line.End));
            if (border && end > start && next < line.End)
            {
                lines.Add(line with { Start = start, End = end, Parted = start > line.Start || line.Parted });
                start = next;
            }
            i = Math.Max(next, i + skip + 1);
        }
        lines.Add(line with { Start = start, Parted = start > line.Start || line.Parted });
    }

    // 各位代表： near the start; empty, at the line's start, where there is none.
    private static TextSpan SalutationIn(string text, SourceLine line)
    {
        ReadOnlySpan<char> front = text.AsSpan(line.Start, Math.Min(LongestFront, line.Length));
        int at = front.IndexOf("各位", StringComparison.Ordinal);
        if (at <= 0 || !IsSalutation(text, line.Start + at, line.End))
            return new TextSpan(line.Start, line.Start);
        return new TextSpan(line.Start + at, line.Start + at + front[at..].IndexOfAny(':', '：') + 1);
    }

    // 2019年某市政府工作报告|——2019年1月15日在…会议上|市长 王小明|各位代表：|
    private static bool IsFrontBorder(string text, int end, int next, TextSpan salutation)
    {
        if (end == salutation.End)
            return true;
        return next == salutation.Start || text.AsSpan(next).StartsWith("——", StringComparison.Ordinal) || next > end && text.AsSpan(0, end).EndsWith("会议上", StringComparison.Ordinal);
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
        return wide >= ManyBorders ? Borders.Wide : single >= ManyBorders ? Borders.Single : line.Length * 2 >= text.Length ? Borders.Markers : Borders.Indents;
    }

    private static bool IsBorder(string text, int start, int blank, int next, int end, Borders kind)
    {
        bool indent = next - blank >= 2 && text[next - 1] is '\u3000' or '\u2003' && text[next - 2] is '\u3000' or '\u2003';
        bool wide = next - blank >= 2;
        char last = Folding.Fold(text[blank - 1]);
        bool ended = Characters.EndsSentence(last) || last is ':' or '”' or ')';
        return kind switch
        {
            Borders.Indents => indent && Characters.EndsSentence(last),
            Borders.Wide => wide || IsSalutation(text, next, end),
            Borders.Markers => IsMarker(text, next, end) || IsSalutation(text, next, end) || IsHeading(text, start, blank),
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

        /// <summary>Nothing but markers behind a sentence: …意见。一、2018年工作回顾</summary>
        Markers,
    }
}
