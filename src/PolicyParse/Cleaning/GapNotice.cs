namespace PolicyParse.Cleaning;

/// <summary>A shape of the notices that text was left out.</summary>
/// <param name="Start">The words that open it.</param>
/// <param name="Inside">Words of which one must follow in the same sentence; none for a notice that its opening tells alone.</param>
internal sealed record GapNotice(string Id, string Start, string[] Inside, string Example, string CounterExample)
{
    public const string Rule = "notice.truncated";

    public static GapNotice[] All { get; } =
    [
        new("notice.tooLong", "内容过长", ["预览", "全文", "展示", "显示"], "内容过长,仅展示头部和尾部部分文字预览,全文请查看图片预览。", "材料内容过长的，应当附摘要。"),
        new("notice.contentTooMuch", "由于内容太多", ["预览", "全文", "显示"], "由于内容太多，此处只显示部分文字，全文请下载。", "由于内容太多，会议延长一天。"),
        new("notice.middle", "中间部分", ["省略", "略去", "请查看", "未显示"], "中间部分内容省略，请查看原文。", "道路中间部分由区级负责养护。"),
        new("notice.leftOut", "此处省略", [], "（此处省略3000字）", ""),
        new("notice.more", "剩余", ["未读", "未展示", "请下载", "查看全文"], "剩余内容请下载后查看。", "剩余资金结转下年使用。"),
        new("notice.readAll", "点击", ["阅读全文", "查看全文", "展开全文", "查看剩余"], "点击展开，查看全文", "点击率提高30%。"),
        new("notice.expand", "展开全文", [], "展开全文", ""),
    ];

    private static ReadOnlySpan<char> Ends => "。！!]】］)）";

    /// <summary>The notice that stands at the start of a stretch.</summary>
    public static GapNotice? At(ReadOnlySpan<char> text)
    {
        foreach (GapNotice notice in All)
        {
            if (notice.IsAt(text))
                return notice;
        }
        return null;
    }

    /// <summary>True where the notice stands at the start of a stretch.</summary>
    public bool IsAt(ReadOnlySpan<char> text) => text.StartsWith(Start, StringComparison.Ordinal) && HoldsInside(text[..LengthIn(text)]);

    /// <summary>How long the notice is: to the end of its sentence, or to the bracket that closes it.</summary>
    public int LengthIn(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(Ends);
        return end < 0 ? text.Length : text[end] is '。' or '！' or '!' ? end + 1 : end;
    }

    private bool HoldsInside(ReadOnlySpan<char> sentence)
    {
        foreach (string word in Inside)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return Inside.Length == 0;
    }
}
