using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>The document's own title; a page's headline serves where the text has none.</summary>
internal static class TitleReader
{
    public static string? Read(DocumentFrame frame)
    {
        if (frame.Title.Count > 0)
            return string.Concat(frame.Title.Select(span => frame.Words(span).ToString()));
        // An order has no title but the one of what it promulgates.
        if (frame.Numbers.Count > 0 && frame.Forwarded is { } promulgated)
            return frame.Words(promulgated).ToString().Replace("\n", "", StringComparison.Ordinal);
        string? told = frame.Provenance("title");
        return told is null ? null : WithoutSite(told);
    }

    // 某某通知_某市人民政府, 某某办法-股票频道-某网
    private static string WithoutSite(string title)
    {
        int end = title.IndexOf('_', StringComparison.Ordinal);
        if (end < 0)
            end = title.IndexOf("--", StringComparison.Ordinal);
        if (end < 0 && DocumentKinds.Of(title) is null)
            end = title.IndexOf('-', StringComparison.Ordinal);
        return end > 4 ? title[..end].Trim() : title;
    }
}
