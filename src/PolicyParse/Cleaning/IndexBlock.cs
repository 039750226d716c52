namespace PolicyParse.Cleaning;

/// <summary>The index block and the source line of a page: labels and values, on one line or by turns.</summary>
internal static class IndexBlock
{
    public const string Rule = "page.index";

    /// <summary>A label with the document's title; it gives the title back where the text itself has none.</summary>
    public const string TitleRule = "page.index.title";

    private const int LongestValue = 90;

    /// <summary>Takes the line if a label opens it: 索引号：… or 来源：… 时间：…</summary>
    public static bool Take(Draft draft, int index, CompactLine line)
    {
        if (TakeCells(draft, index))
            return true;
        if (PageLabels.KeyAt(line.Text, 0, out int value) is not { } key || line.Text.Length > LongestValue + 60)
            return false;
        draft.Remove(index, key == "title" ? TitleRule : Rule);
        for (int at = 0; key is not null;)
        {
            int end = PageLabels.NextLabel(line.Text, value);
            draft.Note(key, Value(key, line.Source(draft.Text, value, end)));
            if (value >= line.Text.Length)
                TakeValueBelow(draft, index + 1, key);
            at = end;
            key = at < line.Text.Length ? PageLabels.KeyAt(line.Text, at, out value) : null;
        }
        return true;
    }

    // 1203次 【字体：大 中 小】 打印: what a bar adds behind the value goes.
    private static ReadOnlySpan<char> Value(string key, ReadOnlySpan<char> value)
    {
        int end = value.IndexOfAny('【', '|', '［');
        value = (end < 0 ? value : value[..end]).Trim();
        if (key != "views")
            return value;
        int digits = value.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? value : value[..digits];
    }

    // 索引号 | 11330000 | 发文机关 | 市财政局: a row of a table, its labels without colons
    private static bool TakeCells(Draft draft, int index)
    {
        SourceLine line = draft.Lines[index];
        ReadOnlySpan<char> words = draft.Text.AsSpan(line.Start, line.Length);
        if (words.IndexOfAny('\t', '|') < 0 || line.Length > CompactLine.MaxLength)
            return false;
        string? key = null;
        bool taken = false;
        foreach (Range range in words.SplitAny('\t', '|'))
        {
            ReadOnlySpan<char> cell = words[range].Trim();
            if (cell.IsEmpty)
                continue;
            string? next = PageLabels.KeyOf(DocumentTitle.Compact(cell.ToString()).TrimEnd(':'));
            if (next is null && key is null)
                return false;
            if (next is null)
                draft.Note(key!, cell);
            taken |= next is not null;
            key = next;
        }
        if (taken)
            draft.Remove(index, Rule);
        return taken;
    }

    // 发 布 机 构 ： / 市工业和信息化局
    private static void TakeValueBelow(Draft draft, int index, string key)
    {
        if (index >= draft.Lines.Count || draft.Lines[index].Rule is not null || draft.Lines[index].Length > LongestValue)
            return;
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        CompactLine value = CompactLine.Of(draft.Text, draft.Lines[index], buffer, origin);
        if (PageLabels.KeyAt(value.Text, 0, out _) is not null || PageBar.KindOf(value.Text) != BarKind.None || ContentLine.IsSentence(value.Text) || ContentLine.HasMarker(value.Text))
            return;
        // A number of views or a date is no title, and a title no date: 发布日期： / 关于…的通知
        if (key != "title" && DocumentTitle.IsLike(value.Text) && value.Text.Length > 12)
            return;
        draft.Note(key, value.Source(draft.Text, 0, value.Text.Length));
        draft.Remove(index, key == "title" ? TitleRule : Rule);
    }

    /// <summary>Takes only the label away: the value is the only title there is.</summary>
    public static void KeepTitle(Draft draft, int index)
    {
        SourceLine line = draft.Lines[index];
        int colon = draft.Text.AsSpan(line.Start, line.Length).IndexOfAny(':', '：');
        string title = draft.Provenance["title"];
        if (!draft.Text.AsSpan(line.Start, line.Length).EndsWith(title, StringComparison.Ordinal))
        {
            draft.Remove(index, Rule);
            return;
        }
        int start = line.End - title.Length;
        if (colon >= 0)
            draft.Cut(line.Start, start, Rule);
        draft.Lines[index] = line with { Start = start, Rule = null, Parted = true };
    }
}
