using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>The place that a document speaks of, as written.</summary>
internal static class RegionReader
{
    // What may stand before a place inside a title: 关于印发某市…, 《某省…》, 1-10月某县….
    private static readonly string[] Before = ["关于", "印发", "推进", "促进", "加快", "支持", "做好", "修订", "修改", "加强", "发布", "公布", "批准", "同意", "《", "“", "年", "月", "在", "，", ",", "：", ":", " ", "、"];

    public static string? Read(DocumentFrame frame, string? title, string? issuer, Speech speech) =>
        OfBodies(issuer)
        ?? At(speech.Meeting)
        ?? At(title)
        ?? At(speech.Role)
        ?? Inside(title)
        ?? At(frame.Forwarded is { } forwarded ? frame.Words(forwarded).ToString() : null)
        ?? OfReport(frame)
        ?? OfHeadline(frame, title);

    private static string? OfBodies(string? issuer)
    {
        foreach (string body in issuer?.Split('、') ?? [])
        {
            if (At(body) is { } place)
                return place;
        }
        return null;
    }

    private static string? At(string? words)
    {
        if (words is null)
            return null;
        int start = 0;
        while (start < words.Length && (char.IsAsciiDigit(words[start]) || words[start] is '年'))
            start++;
        return PlaceNames.TryRead(words, start, out int end) ? words[start..end] : null;
    }

    private static string? Inside(string? title)
    {
        if (title is null)
            return null;
        for (int i = 0; i < title.Length; i++)
        {
            foreach (string before in Before)
            {
                if (string.CompareOrdinal(title, i, before, 0, before.Length) == 0 && PlaceNames.TryRead(title, i + before.Length, out int end))
                    return title[(i + before.Length)..end];
            }
        }
        return null;
    }

    // 现在,我代表某市人民政府,向大会报告工作
    private static string? OfReport(DocumentFrame frame)
    {
        foreach (TextSpan paragraph in frame.Preamble)
        {
            ReadOnlySpan<char> words = frame.Folded(paragraph);
            int at = words.IndexOf("我代表");
            if (at >= 0 && PlaceNames.TryRead(words[(at + 3)..].ToString(), 0, out int end))
                return words.Slice(at + 3, end).ToString();
        }
        return null;
    }

    // 益阳：“数字”是优长, where the text speaks of 益阳市.
    private static string? OfHeadline(DocumentFrame frame, string? title)
    {
        int colon = title?.AsSpan().IndexOfAny('：', ':') ?? -1;
        if (colon is < 2 or > 4)
            return null;
        string name = title![..colon];
        foreach (char ending in "市县区省州")
        {
            if (frame.Text.Text.Contains(name + ending, StringComparison.Ordinal))
                return name + ending;
        }
        return null;
    }
}
