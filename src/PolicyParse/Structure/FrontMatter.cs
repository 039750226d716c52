using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Tells what stands before the body: title, number, speech line, adoption, addressee.</summary>
internal static class FrontMatter
{
    private const int MostLines = 60;
    private const int LongestTitle = 400;
    private const int LongestShortLine = 140;

    public static void Mark(OutlineDraft draft)
    {
        int stop = FindStop(draft);
        MarkLines(draft, stop);
        MarkTitle(draft, stop);
        MarkSigners(draft, stop);
        draft.BodyStart = stop;
        if (stop < draft.Lines.Length && draft.Lines[stop] is { IsOpen: true, HasMarker: false } && FrontLines.IsAddressee(draft.Text, draft.Lines[stop].Span))
        {
            draft.Lines[stop].Role = ParagraphRole.Addressee;
            draft.BodyStart = stop + 1;
        }
    }

    // The front ends at the addressee, a salutation, a heading or the first sentence.
    private static int FindStop(OutlineDraft draft)
    {
        for (int i = 0; i < draft.Lines.Length && i < MostLines; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (line.Role == ParagraphRole.TableOfContents)
                continue;
            if (FrontLines.IsAdoption(draft.Text, line.Span) || FrontLines.IsSpeechLine(draft.Text, line.Span) || DocumentNumbers.IsNumber(draft.Text, line.Span))
                continue;
            if (line.HasMarker && !line.Marker.Doubtful || line.GapBefore || Ends(draft, i))
                return i;
        }
        return Math.Min(draft.Lines.Length, MostLines);
    }

    private static bool Ends(OutlineDraft draft, int i)
    {
        ReadOnlySpan<char> words = draft.WordsOf(i);
        return words.Length > LongestShortLine && !IsLongTitle(words) || words.Contains('。') || draft.LastOf(i) is ':' or ';' or ','
            || FrontLines.IsSalutation(words) || MatterHeadings.Is(words);
    }

    // Seven bodies may issue a notice together, all in its title.
    private static bool IsLongTitle(ReadOnlySpan<char> words) =>
        words.Length <= LongestTitle && words.Contains("关于", StringComparison.Ordinal) && DocumentKinds.Of(words) is not null;

    private static void MarkLines(OutlineDraft draft, int stop)
    {
        for (int i = 0; i < stop; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (!line.IsOpen)
                continue;
            if (DocumentNumbers.IsNumber(draft.Text, line.Span) || IsOrder(draft, i, stop))
                line.Role = ParagraphRole.DocumentNumber;
            else if (FrontLines.IsAdoption(draft.Text, line.Span))
                line.Role = ParagraphRole.Adoption;
            else if (FrontLines.IsSpeechLine(draft.Text, line.Span))
                line.Role = ParagraphRole.SpeechLine;
            else if (ClosingLines.IsDate(draft.Text, line.Span, out _))
                line.Role = ParagraphRole.Date;
        }
        MarkBareSpeaker(draft, stop);
    }

    // 中华人民共和国国务院令 / 第777号
    private static bool IsOrder(OutlineDraft draft, int i, int stop) =>
        i + 1 < stop && DocumentNumbers.IsOrderHead(draft.Text, draft.Lines[i].Span) && DocumentNumbers.IsOrderTail(draft.Text, draft.Lines[i + 1].Span)
        || i > 0 && draft.Lines[i - 1].Role == ParagraphRole.DocumentNumber && DocumentNumbers.IsOrderTail(draft.Text, draft.Lines[i].Span);

    // A name alone counts only beside a speech line: ——2026年2月3日在…会议上 / 毛伟明.
    private static void MarkBareSpeaker(OutlineDraft draft, int stop)
    {
        bool speech = false;
        for (int i = 0; i < stop; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (line.Role is ParagraphRole.SpeechLine or ParagraphRole.Date)
                speech = true;
            else if (speech && line.IsOpen && FrontLines.IsName(line.Span.Of(draft.Text)))
                line.Role = ParagraphRole.SpeechLine;
        }
    }

    // A communiqué is signed below its title: 某市统计局 / 2025年3月20日.
    private static void MarkSigners(OutlineDraft draft, int stop)
    {
        for (int i = 1; i < stop; i++)
        {
            if (draft.Lines[i].Role != ParagraphRole.Date)
                continue;
            for (int k = i - 1; k >= 0 && draft.Lines[k].IsOpen && ClosingLines.IsSignature(draft.Text, draft.Lines[k].Span); k--)
                draft.Lines[k].Role = ParagraphRole.Signature;
        }
    }

    private static void MarkTitle(OutlineDraft draft, int stop)
    {
        int last = LastOfTitle(draft, stop);
        if (last < 0)
            return;
        draft.Lines[last].Role = ParagraphRole.Title;
        for (int i = last - 1; i >= 0 && BelongsToTitle(draft, i, i + 1); i--)
            draft.Lines[i].Role = ParagraphRole.Title;
    }

    // The document's own title is the last that names its kind; a page's headline may stand above it.
    private static int LastOfTitle(OutlineDraft draft, int stop)
    {
        int first = -1;
        for (int i = stop - 1; i >= 0; i--)
        {
            if (!CanBeTitle(draft, i))
                continue;
            if (DocumentKinds.Of(draft.WordsOf(i)) is not null)
                return i;
            first = i;
        }
        return first;
    }

    private static bool CanBeTitle(OutlineDraft draft, int i) =>
        draft.Lines[i].IsOpen && draft.Lines[i].Span.Length is >= 4 and <= LongestTitle && !FrontLines.IsSalutation(draft.WordsOf(i));

    // 某市第五届人民代表大会第四次会议 / 关于…的决议: a congress resolves, too.
    private static bool IsCongress(ReadOnlySpan<char> words) =>
        words.EndsWith("会议") && words[0] is not ('(' or '—') && (words.Contains("人民代表大会", StringComparison.Ordinal) || words.Contains("人大", StringComparison.Ordinal)) && !words.ContainsAny('。', ',');

    // 某某部办公厅 / 关于…的通知; …关于印发某某省哲学 / 社会科学优秀成果奖励办法的通知
    private static bool BelongsToTitle(OutlineDraft draft, int i, int next)
    {
        if (!CanBeTitle(draft, i) || DocumentKinds.Of(draft.WordsOf(i)) is not null)
            return false;
        ReadOnlySpan<char> words = draft.WordsOf(i), following = draft.WordsOf(next);
        bool openQuote = words.Count('《') > words.Count('》');
        bool goesOn = words.Contains("关于", StringComparison.Ordinal) || words.Contains("印发", StringComparison.Ordinal);
        bool startsInside = following.StartsWith("关于") || following.StartsWith("印发") || following.StartsWith("转发") || following[0] is '《';
        return openQuote || goesOn || startsInside && (ClosingLines.IsSignature(draft.Text, draft.Lines[i].Span) || IsCongress(words));
    }
}
