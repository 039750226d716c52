using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Tells signatures, dates and attachment notes.</summary>
internal static class ClosingBlocks
{
    private const int MostSigners = 20;
    private const int MostNotes = 60;

    public static void Mark(OutlineDraft draft)
    {
        for (int i = draft.BodyStart; i < draft.Lines.Length; i++)
            MarkSignature(draft, i);
        for (int i = Math.Max(draft.BodyStart, draft.FirstAnnex); i < draft.Lines.Length; i++)
            i = MarkNote(draft, i);
    }

    private static void MarkSignature(OutlineDraft draft, int i)
    {
        ref LineDraft line = ref draft.Lines[i];
        if (!line.IsOpen || line.HasMarker)
            return;
        if (IsSignedDate(draft.Text, line.Span))
        {
            line.Role = ParagraphRole.Signature;
            return;
        }
        if (!ClosingLines.IsDate(draft.Text, line.Span, out WrittenDate date))
            return;
        int signer = i - 1;
        while (signer > draft.BodyStart && i - signer <= MostSigners && IsSigner(draft, signer))
            draft.Lines[signer--].Role = ParagraphRole.Signature;
        if (date.Day == 0 && signer == i - 1)
            return;
        line.Role = ParagraphRole.Date;
        draft.FirstDate = Math.Min(draft.FirstDate, i);
    }

    private static bool IsSigner(OutlineDraft draft, int i) =>
        draft.Lines[i].IsOpen && !draft.Lines[i].HasMarker && ClosingLines.IsSignature(draft.Text, draft.Lines[i].Span);

    // 某省人民政府办公厅 2025年6月30日
    private static bool IsSignedDate(string text, TextSpan line)
    {
        if (line.Length is < 12 or > 60 || text[line.End - 1] != '日')
            return false;
        int blank = text.IndexOf(' ', line.Start, line.Length);
        if (blank < 0)
            return false;
        int date = Blanks.Skip(text, blank, line.End);
        return ClosingLines.IsDate(text, new TextSpan(date, line.End), out _) && ClosingLines.IsSignature(text, new TextSpan(line.Start, blank));
    }

    // 附件:1.某某表 / 2.某某清单 before the signature or at the end is a note; an annex has words of its own below it.
    private static int MarkNote(OutlineDraft draft, int i)
    {
        if (!IsNoteHead(draft, i))
            return i;
        int end = i + 1;
        bool listed = false;
        while (end < draft.Lines.Length && end - i < MostNotes && IsNoteItem(draft, end))
        {
            listed |= draft.Lines[end].Marker.Style == NumberingStyle.Arabic;
            end++;
        }
        if (!Closes(draft, end, HasWords(draft, i) || listed))
            return i;
        for (int k = i; k < end; k++)
            draft.Lines[k].Role = ParagraphRole.AttachmentNote;
        return end - 1;
    }

    private static bool HasWords(OutlineDraft draft, int i) => draft.Lines[i].Marker.Content < draft.Lines[i].Span.End;

    private static bool IsNoteHead(OutlineDraft draft, int i)
    {
        ref LineDraft line = ref draft.Lines[i];
        return line.IsOpen && line.HasMarker && line.Marker.Style == NumberingStyle.Annex && draft.WordsOf(i).StartsWith("附件");
    }

    private static bool IsNoteItem(OutlineDraft draft, int i)
    {
        ref LineDraft line = ref draft.Lines[i];
        if (!line.IsOpen || !line.HasMarker || draft.WordsOf(i).Contains('。'))
            return false;
        return line.Marker.Style == NumberingStyle.Arabic || line.Marker.Style == NumberingStyle.Annex && HasWords(draft, i);
    }

    private static bool Closes(OutlineDraft draft, int i, bool hasWords)
    {
        if (!hasWords)
            return false;
        if (i >= draft.Lines.Length)
            return true;
        ref LineDraft line = ref draft.Lines[i];
        ReadOnlySpan<char> words = draft.WordsOf(i);
        return line.Role is ParagraphRole.Signature or ParagraphRole.Date
            || words.StartsWith("公开方式") || words.StartsWith("抄送") || words.StartsWith("(此件") || words.StartsWith("(联系")
            || ClosingLines.IsSignature(draft.Text, line.Span);
    }
}
