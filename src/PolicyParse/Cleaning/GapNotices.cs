using System.Buffers;

namespace PolicyParse.Cleaning;

/// <summary>Notices that text was left out. Inside the text each is a gap; at its ends it is only removed.</summary>
internal static class GapNotices
{
    private const int MaxLength = 120;

    private static readonly SearchValues<string> Starts = SearchValues.Create([.. GapNotice.All.Select(static n => n.Start).Distinct()], StringComparison.Ordinal);

    public static void Cut(Draft draft)
    {
        string text = draft.Text;
        if (text.AsSpan().IndexOfAny(Starts) < 0)
            return;
        int last = draft.Lines.FindLastIndex(static line => line.Rule is null);
        var lines = new List<SourceLine>(draft.Lines.Count + 4);
        bool textBefore = false, gap = false;
        for (int i = 0; i < draft.Lines.Count; i++)
        {
            SourceLine line = draft.Lines[i];
            while (line.Rule is null && Find(text, line) is { } notice)
            {
                textBefore |= notice.Start > line.Start;
                bool textAfter = notice.End < line.End || i < last;
                draft.Cut(notice.Start, notice.End, GapNotice.Rule, textBefore && textAfter ? CutKind.Gap : CutKind.Removal);
                Add(lines, text, line with { End = notice.Start, GapBefore = gap });
                gap = textBefore && textAfter;
                line = line with { Start = notice.End, Parted = true };
            }
            textBefore |= line.Rule is null && text.AsSpan(line.Start, line.Length).IndexOfAny('。', '，', ',') >= 0;
            Add(lines, text, gap && line.Rule is null ? line with { GapBefore = true, Parted = true } : line);
            gap &= line.Rule is not null || line.Length == 0;
        }
        draft.Lines = lines;
    }

    private static void Add(List<SourceLine> lines, string text, SourceLine line)
    {
        int start = line.Start, end = line.End;
        while (start < end && LineSplitter.IsEmpty(text[start]))
            start++;
        while (end > start && LineSplitter.IsEmpty(text[end - 1]))
            end--;
        if (start < end)
            lines.Add(line with { Start = start, End = end });
    }

    // The first notice in a line, its brackets and its full stop with it.
    private static TextSpan? Find(string text, SourceLine line)
    {
        int from = line.Start;
        while (from < line.End && text.AsSpan(from, line.End - from).IndexOfAny(Starts) is >= 0 and int skip)
        {
            int start = from + skip;
            ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(line.End - start, MaxLength));
            if (GapNotice.At(rest) is { } notice)
            {
                bool bracketed = start > line.Start && text[start - 1] is '(' or '（' or '[' or '【' or '［' or '〔';
                int length = notice.LengthIn(rest);
                bool closed = start + length < line.End && text[start + length] is ')' or '）' or ']' or '】' or '］' or '〕';
                return new TextSpan(bracketed ? start - 1 : start, closed && bracketed ? start + length + 1 : start + length);
            }
            from = start + 1;
        }
        return null;
    }
}
