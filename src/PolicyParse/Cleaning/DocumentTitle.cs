using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The shape of titles.</summary>
internal static class DocumentTitle
{
    // The words that titles of documents end in.
    private static readonly string[] Genres =
    [
        "通知", "意见", "办法", "规定", "决定", "方案", "细则", "措施", "公告", "通告", "批复", "函", "报告", "条例", "规划", "纲要", "计划", "公报", "讲话", "规则", "决议", "通报", "指引", "指南", "目录", "政策", "法", "要点", "说明", "标准",
    ];

    /// <summary>True where a line ends as titles do: …的通知, …办法（试行）, …政府工作报告.</summary>
    public static bool IsLike(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[^1] == ')' && line.LastIndexOf('(') is > 0 and int open)
            line = line[..open];
        foreach (string genre in Genres)
        {
            if (line.EndsWith(genre, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The title without the site's name behind it: 关于…的通知_委局文件_政务公开</summary>
    public static string WithoutSite(string line)
    {
        int at = line.AsSpan().IndexOfAny('_', '|');
        if (at < 0 && line.LastIndexOf('-') is > 8 and int dash && !Characters.IsDigit(line[dash - 1]))
            at = dash;
        return at > 3 ? line[..at] : line;
    }

    /// <summary>A title as compact lines are: folded, without blanks.</summary>
    public static string Compact(string title) =>
        string.Concat(title.Select(Folding.Fold).Where(static c => !LineSplitter.IsEmpty(c)));
}
