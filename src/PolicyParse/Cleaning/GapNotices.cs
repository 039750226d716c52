using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Notices that text was left out. Inside the text each is a gap; at its ends it is only removed.</summary>
internal static class GapNotices
{
    private const int MaxLength = 120;
    private const int Piece = 1 << 15;

    public static void Cut(Draft draft)
    {
        List<TextSpan> notices = FindAll(draft.Text);
        if (notices.Count == 0)
            return;
        int last = LastWords(draft.Lines), next = 0;
        var lines = new RentedList<SourceLine>(draft.Lines.Count + 4);
        bool textBefore = false, gap = false;
        for (int i = 0; i < draft.Lines.Count; i++)
        {
            SourceLine line = draft.Lines[i];
            while (line.Rule is null && NextIn(notices, ref next, line) is { } notice)
            {
                textBefore |= notice.Start > line.Start;
                bool isGap = textBefore && (notice.End < line.End || i < last);
                draft.Cut(notice.Start, notice.End, GapNotice.Rule, isGap ? CutKind.Gap : CutKind.Removal);
                Add(lines, draft.Text, line with { End = notice.Start, GapBefore = gap });
                gap = isGap;
                line = line with { Start = notice.End, Parted = true };
            }
            textBefore = textBefore || line.Rule is null && draft.Text.AsSpan(line.Start, line.Length).ContainsAny('。', '，', ',');
            Add(lines, draft.Text, gap && line.Rule is null ? line with { GapBefore = true, Parted = true } : line);
            gap &= line.Rule is not null || line.Length == 0;
        }
        draft.Lines = lines;
    }

    private static int LastWords(RentedList<SourceLine> lines)
    {
        int last = lines.Count - 1;
        while (last >= 0 && lines[last].Rule is not null)
            last--;
        return last;
    }

    // The next notice, if it stands in the line; those before it stand in lines that are gone.
    private static TextSpan? NextIn(List<TextSpan> notices, ref int next, SourceLine line)
    {
        while (next < notices.Count && notices[next].Start < line.Start)
            next++;
        return next < notices.Count && notices[next].End <= line.End ? notices[next++] : null;
    }

    private static void Add(RentedList<SourceLine> lines, string text, SourceLine line)
    {
        int start = line.Start, end = line.End;
        while (start < end && LineSplitter.IsEmpty(text[start]))
            start++;
        while (end > start && LineSplitter.IsEmpty(text[end - 1]))
            end--;
        if (start < end)
            lines.Add(line with { Start = start, End = end });
    }

    // One search for each opening: a search for all at once is slower by far on Chinese text.
    // Piece by piece, so that the processor's cache still holds what the next one searches.
    private static List<TextSpan> FindAll(string text)
    {
        var found = new List<TextSpan>();
        for (int start = 0; start < text.Length; start += Piece)
        {
            foreach (GapNotice notice in GapNotice.All)
                Find(notice, text, start, Math.Min(text.Length, start + Piece + notice.Start.Length - 1), found);
        }
        found.Sort();
        return found;
    }

    private static void Find(GapNotice notice, string text, int from, int to, List<TextSpan> found)
    {
        int at = from;
        while (at < to && text.AsSpan(at, to - at).IndexOf(notice.Start) is >= 0 and int skip)
        {
            at += skip;
            ReadOnlySpan<char> rest = ToLineEnd(text.AsSpan(at, Math.Min(text.Length - at, MaxLength)));
            if (notice.IsAt(rest))
                found.Add(WithBrackets(text, at, notice.LengthIn(rest)));
            at += notice.Start.Length;
        }
    }

    private static ReadOnlySpan<char> ToLineEnd(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('\n', '\r');
        return end < 0 ? text : text[..end];
    }

    private static TextSpan WithBrackets(string text, int start, int length)
    {
        int end = start + length;
        bool opened = start > 0 && text[start - 1] is '(' or '（' or '[' or '【' or '［' or '〔';
        bool closed = end < text.Length && text[end] is ')' or '）' or ']' or '】' or '］' or '〕';
        return opened && closed ? new TextSpan(start - 1, end + 1) : new TextSpan(start, end);
    }
}
