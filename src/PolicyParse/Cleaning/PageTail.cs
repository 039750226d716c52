namespace PolicyParse.Cleaning;

/// <summary>Finds what a page put behind the text: related documents, editors, share bars, footers, licence boxes.</summary>
internal static class PageTail
{
    private const int MaxLines = 250;
    private const int MaxLength = 4000;
    private const int SignatureLines = 12;
    private const int LongestDate = 16;
    private const string AttachmentFile = "attachment.file";

    public static void Clear(Draft draft, int head)
    {
        int end = CutEnd(draft, head);
        int first = FirstAfterText(draft, head, end);
        TakeLines(draft, first, end);
        TakeAttachmentLabels(draft, first, end);
    }

    // A licence box or a footer ends the text: where the first of them stands.
    private static int CutEnd(Draft draft, int head)
    {
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        int end = draft.Lines.Count, lines = 0, length = 0;
        string ending = "";
        for (int i = draft.Lines.Count - 1; i >= head && lines < MaxLines && length < MaxLength; i--)
        {
            if (draft.Lines[i].Rule is not null)
                continue;
            lines++;
            length += draft.Lines[i].Length;
            if (draft.Lines[i].Length > CompactLine.MaxLength)
                continue;
            ReadOnlySpan<char> line = CompactLine.Of(draft.Text, draft.Lines[i], buffer, origin).Text;
            // Few rows end the text, and few lines fall to them; of those the first row of all at the tail tells.
            if (draft.Boilerplate.Find(Place.EndsText, line) is not null && draft.Boilerplate.Find(Place.AtTail, line) is { Place: Place.EndsText } rule)
                (end, ending) = (i, rule.Id);
        }
        while (end < draft.Lines.Count && end > head && IsAboveFooter(draft, end - 1))
            end--;
        for (int i = end; i < draft.Lines.Count; i++)
            TakeFollower(draft, i, CompactLine.Of(draft.Text, draft.Lines[i], buffer, origin), ending);
        return end;
    }

    // 主办单位：… above 版权所有
    private static bool IsAboveFooter(Draft draft, int index)
    {
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        return draft.Lines[index].Rule is null && draft.Boilerplate.Find(Place.AtFooter, CompactLine.Of(draft.Text, draft.Lines[index], buffer, origin).Text) is not null;
    }

    // The first line behind the last one that is text.
    private static int FirstAfterText(Draft draft, int head, int end)
    {
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        int first = end;
        for (int lines = 0; first > head && lines < MaxLines; first--)
        {
            if (draft.Lines[first - 1].Rule is not null)
                continue;
            lines++;
            CompactLine line = CompactLine.Of(draft.Text, draft.Lines[first - 1], buffer, origin);
            if (ContentLine.IsSentence(line.Text) && draft.Boilerplate.Find(Place.AtTail, line.Text) is null)
                break;
        }
        return first;
    }

    private static void TakeLines(Draft draft, int first, int end)
    {
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        string? opener = null;
        for (int i = first; i < end; i++)
        {
            if (draft.Lines[i].Rule is not null)
                continue;
            CompactLine line = CompactLine.Of(draft.Text, draft.Lines[i], buffer, origin);
            BoilerplateRule? rule = draft.Boilerplate.Find(Place.AtTail, line.Text);
            if (opener is not null)
                TakeFollower(draft, i, line, opener);
            else if (rule is not null && !(rule.Id == AttachmentFile && IsSignedBelow(draft, i, end)))
                Take(draft, i, line, rule);
            else if (!IndexTail(draft, i, line) && PageBar.KindOf(line.Text) is var bar && (bar == BarKind.Bar || (bar == BarKind.Beside && IsBesideBar(draft, i, end))))
                draft.Remove(i, PageBar.Rule);
            if (rule is { Place: Place.OpensTail })
                opener = rule.Id;
        }
    }

    // 附件：实施办法.docx above the signature's date is the document's note; below it a link of the page's.
    private static bool IsSignedBelow(Draft draft, int index, int end)
    {
        for (int i = index + 1; i < Math.Min(end, index + SignatureLines); i++)
        {
            SourceLine line = draft.Lines[i];
            if (line.Rule is null && line.Length <= LongestDate && draft.Text[line.End - 1] == '日' && draft.Text.AsSpan(line.Start, line.Length).Contains('年'))
                return true;
        }
        return false;
    }

    private static void Take(Draft draft, int index, CompactLine line, BoilerplateRule rule)
    {
        draft.Remove(index, rule.Id);
        ProvenanceNotes.Take(draft, rule, line);
    }

    private static void TakeFollower(Draft draft, int index, CompactLine line, string opener)
    {
        if (draft.Lines[index].Rule is not null)
            return;
        if (draft.Boilerplate.Find(Place.AtTail, line.Text) is { } rule)
            Take(draft, index, line, rule);
        else
            draft.Remove(index, line.Text[0] is >= '0' and <= '9' ? "related.document" : opener);
    }

    // 来源：新华社, behind the text
    private static bool IndexTail(Draft draft, int index, CompactLine line) =>
        PageLabels.KeyAt(line.Text, 0, out _) is "site" or "author" or "editor" or "views" or "url" or "updatedAt" && IndexBlock.Take(draft, index, line);

    private static bool IsBesideBar(Draft draft, int index, int end)
    {
        if (index > 0 && draft.Lines[index - 1].Rule is not null)
            return true;
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        return index + 1 < end && PageBar.KindOf(CompactLine.Of(draft.Text, draft.Lines[index + 1], buffer, origin).Text) == BarKind.Bar;
    }

    // 附件： above nothing but links to files
    private static void TakeAttachmentLabels(Draft draft, int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            SourceLine line = draft.Lines[i];
            if (line.Rule is null && draft.Text.AsSpan(line.Start, line.Length) is "附件" or "附件：" or "附件:" && i + 1 < draft.Lines.Count && draft.Lines[i + 1].Rule == AttachmentFile)
                draft.Remove(i, AttachmentFile);
        }
    }
}
