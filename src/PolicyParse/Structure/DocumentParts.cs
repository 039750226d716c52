using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Finds where a document begins anew: the document that a notice forwards, annexes, glossaries.</summary>
internal static class DocumentParts
{
    private const int LongestTitle = 90;
    private const int MostLinesBehindSignature = 10;
    private const int LongestGlossaryHeading = 30;

    private static readonly string[] GlossaryWords =
        ["名词解释", "名词注释", "名词说明", "注释", "注解", "术语解释", "指标解释", "指标说明", "缩略语", "用语说明", "名词术语", "有关名词"];

    public static void Mark(OutlineDraft draft)
    {
        string named = ForwardedName(draft);
        MarkAnnexes(draft, named);
        MarkForwarded(draft, named);
        MarkGlossaries(draft);
    }

    private static void MarkAnnexes(OutlineDraft draft, string named)
    {
        for (int i = Math.Max(draft.BodyStart, draft.FirstAnnex); i < draft.Lines.Length; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (!line.IsOpen || !line.HasMarker || line.Marker.Style != NumberingStyle.Annex || line.Span.Length > LongestTitle || draft.LastOf(i) is '。' or ';')
                continue;
            line.Kind = LineKind.Annex;
            ReadOnlySpan<char> title = draft.Text.AsSpan(line.Marker.Content, line.Span.End - line.Marker.Content);
            if (title.IsEmpty && i + 1 < draft.Lines.Length && CanBeTitle(draft, i + 1))
            {
                draft.Lines[++i].Kind = LineKind.HeadingContinued;
                title = draft.WordsOf(i);
                if (IsBroken(draft, i, named))
                    draft.Lines[++i].Kind = LineKind.HeadingContinued;
            }
            line.IsGlossary = IsGlossaryHeading(title);
        }
    }

    // 某区促进产业发展扶持办法 / 实施细则: two lines that together are what the notice names.
    private static bool IsBroken(OutlineDraft draft, int i, string named) =>
        i + 1 < draft.Lines.Length && CanBeTitle(draft, i + 1) && named.Length > 0
        && SameWords(string.Concat(draft.WordsOf(i), draft.WordsOf(i + 1)), named);

    private static bool CanBeTitle(OutlineDraft draft, int i)
    {
        ref LineDraft line = ref draft.Lines[i];
        return line.IsOpen && !line.GapBefore && !(line.HasMarker && !line.Marker.Doubtful)
            && line.Span.Length is >= 2 and <= LongestTitle && !(draft.LastOf(i) is '。' or ';' or ':' or ',' or '!' or '?');
    }

    private static void MarkForwarded(OutlineDraft draft, string named)
    {
        int signed = draft.FirstDate;
        if (signed == draft.Lines.Length && named.Length == 0)
            return;
        int from = signed < draft.Lines.Length ? signed + 1 : draft.BodyStart;
        int to = signed < draft.Lines.Length ? Math.Min(draft.Lines.Length, from + MostLinesBehindSignature) : draft.Lines.Length;
        for (int i = from; i < to; i++)
        {
            if (draft.Lines[i].Kind == LineKind.Annex)
                return;
            int last = TitleEnd(draft, i, named, signed < draft.Lines.Length);
            if (last < 0)
                continue;
            draft.Lines[i].Kind = LineKind.ForwardedTitle;
            for (int k = i + 1; k <= last; k++)
                draft.Lines[k].Kind = LineKind.HeadingContinued;
            return;
        }
    }

    // The last line of a title that starts here, or -1. It may be broken once.
    private static int TitleEnd(OutlineDraft draft, int i, string named, bool signed)
    {
        if (!CanBeTitle(draft, i) || draft.Lines[i].Span.Length < 4 || !HasBodyBehind(draft, i))
            return -1;
        ReadOnlySpan<char> words = draft.WordsOf(i);
        if (named.Length > 0 && SameWords(words, named))
            return i;
        if (IsBroken(draft, i, named))
            return i + 1;
        if (!signed || words[0] == '(')
            return -1;
        if (DocumentKinds.Of(words) is not null)
            return i;
        bool broken = words.Length > 8 && i + 1 < draft.Lines.Length && CanBeTitle(draft, i + 1) && DocumentKinds.Of(draft.WordsOf(i + 1)) is not null;
        bool own = !words.EndsWith("附件") && !ClosingLines.IsSignature(draft.Text, draft.Lines[i].Span) && !DocumentNumbers.TryFind(draft.Text, draft.Lines[i].Span, out _);
        return broken && own ? i + 1 : -1;
    }

    private static bool HasBodyBehind(OutlineDraft draft, int i)
    {
        for (int k = i + 1; k < draft.Lines.Length && k <= i + 40; k++)
        {
            if (draft.Lines[k].HasMarker || draft.WordsOf(k).Contains('。'))
                return true;
        }
        return false;
    }

    // 关于印发《某某办法》的通知, 关于印发某某细则的通知 → the name of what is forwarded; empty where the title names none.
    private static string ForwardedName(OutlineDraft draft)
    {
        var title = new System.Text.StringBuilder();
        for (int i = 0; i < draft.BodyStart; i++)
        {
            if (draft.Lines[i].Role == ParagraphRole.Title)
                title.Append(draft.WordsOf(i));
        }
        string words = title.ToString();
        int verb = words.IndexOf("印发", StringComparison.Ordinal);
        if (verb < 0)
            verb = words.IndexOf("转发", StringComparison.Ordinal);
        int end = words.LastIndexOf("的通知", StringComparison.Ordinal);
        return verb >= 0 && end > verb + 2 ? words[(verb + 2)..end].Trim('《', '》', ' ') : "";
    }

    private static bool SameWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, k = 0;
        while (true)
        {
            while (i < a.Length && Characters.IsBlank(a[i]))
                i++;
            while (k < b.Length && Characters.IsBlank(b[k]))
                k++;
            if (i == a.Length || k == b.Length)
                return i == a.Length && k == b.Length;
            if (a[i++] != b[k++])
                return false;
        }
    }

    // The last kind of part: now all their starts are known.
    private static void MarkGlossaries(OutlineDraft draft)
    {
        for (int i = Math.Max(draft.BodyStart, 1); i < draft.Lines.Length; i++)
        {
            ref LineDraft line = ref draft.Lines[i];
            if (i > draft.BodyStart && line.IsOpen && IsGlossaryHeading(draft.WordsOf(i)) && i + 1 < draft.Lines.Length && draft.Lines[i + 1].HasMarker)
                line.Kind = LineKind.Glossary;
            if (line.OpensPart)
                draft.PartStarts.Add(i);
        }
    }

    // 注释, 《政府工作报告》名词解释, 有关名词解释:
    private static bool IsGlossaryHeading(ReadOnlySpan<char> words)
    {
        if (words is "注:")
            return true;
        words = words.TrimEnd(": )").TrimStart("( ");
        if (words.Length is < 2 or > LongestGlossaryHeading || words[^1] is not ('释' or '明' or '解' or '语' or '词' or '注') || words.ContainsAny('。', ',', ';'))
            return false;
        foreach (string word in GlossaryWords)
        {
            if (words.EndsWith(word))
                return true;
        }
        return words is "附注" or "脚注";
    }
}
