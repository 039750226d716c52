using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>Tells a report's year from the years that its text names.</summary>
internal static class ReportedYears
{
    private const int First = 1900;
    private const int Last = 2100;

    /// <summary>
    /// The year behind the one that the text names most, the later of two: a report gives its figures for the year before.
    /// Years that it looks forward to (到2020年) do not count.
    /// </summary>
    public static int? MeetingYear(string text)
    {
        Span<int> mentions = stackalloc int[Last - First];
        mentions.Clear();
        int from = 0;
        while (WrittenDate.TryFind(text, new TextSpan(from, text.Length), out WrittenDate date))
        {
            if (!LooksForward(text, date.Span))
                mentions[date.Year - First]++;
            from = date.Span.End;
        }
        int most = Last - 1 - First;
        for (int year = most; year >= 0; year--)
        {
            if (mentions[year] > mentions[most])
                most = year;
        }
        return mentions[most] >= 2 ? First + most + 1 : null;
    }

    /// <summary>
    /// The year of the session that a report opens with: 第六届全国人民代表大会第一次会议 → 1983.
    /// Since the fifth congress of 1978 a congress sits for five years, once a year.
    /// </summary>
    public static int? CongressYear(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> opening = text[..Math.Min(text.Length, 400)];
        return SessionYear(opening, "届全国人民代表大会第") ?? SessionYear(opening, "届全国人民代表大会作");
    }

    // 向第五届全国人民代表大会|作政府工作报告: where no session is counted it is the first.
    private static int? SessionYear(ReadOnlySpan<char> opening, string congressWords)
    {
        int at = opening.IndexOf(congressWords);
        int start = at < 0 ? -1 : opening[..at].LastIndexOf('第');
        if (start < 0)
            return null;
        ReadOnlySpan<char> behind = opening[(at + congressWords.Length)..];
        int end = behind.IndexOf("次会议"), session = 1;
        bool counted = congressWords[^1] != '第' || end is 1 or 2 && ChineseNumeral.TryParse(behind[..end], out session);
        if (!counted || !ChineseNumeral.TryParse(opening[(start + 1)..at], out int congress) || congress < 5 || session > 5)
            return null;
        return 1978 + (congress - 5) * 5 + session - 1;
    }

    // 到一九九二年, 至2010年, 2000年以前
    private static bool LooksForward(string text, TextSpan year)
    {
        bool reached = year.End < text.Length && text[year.End] == '的'; // 增加到2002年的10.2万亿元
        bool until = year.Start > 0 && text[year.Start - 1] is '到' or '至' or '—' or '-' or '~';
        return until && !reached || year.End < text.Length && text.AsSpan(year.End).StartsWith("以前");
    }
}
