namespace PolicyParse.Reading.Pages;

/// <summary>What a page's head says about it, under the library's own names.</summary>
internal static class PageProvenance
{
    // Names that pages give, the most telling first (SiteName, ArticleTitle and their like: GB/T 38624, pages of Chinese authorities).
    private static readonly (string Key, string[] Names)[] Rows =
    [
        ("title", ["ArticleTitle", "og:title", "twitter:title"]),
        ("site", ["SiteName", "og:site_name", "application-name"]),
        ("publishedAt", ["PubDate", "article:published_time", "og:release_date", "publishdate", "datePublished", "weibo:article:create_at", "date"]),
        ("updatedAt", ["article:modified_time", "og:updated_time", "lastmodified", "weibo:article:update_at"]),
        ("source", ["ContentSource", "source", "og:article:source", "mediaid"]),
        ("author", ["author", "article:author", "og:article:author"]),
        ("editor", ["editor", "责任编辑"]),
        ("column", ["ColumnName", "article:section"]),
        ("columnType", ["ColumnType"]),
        ("keywords", ["keywords"]),
        ("description", ["description", "og:description"]),
        ("url", ["og:url", "url"]),
    ];

    public static IReadOnlyDictionary<string, string> Read(string html)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? title = null;
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            if (tags.Kind == TagKind.RawText && tags.Element.Name == "title")
                title ??= Trim(CharacterReferences.Resolve(tags.Content));
            else if (tags.Kind == TagKind.Start && tags.Element.Name == "meta")
                Add(found, tags.Content);
            else if (tags.Kind == TagKind.Start && tags.Element.Name == "body")
                break;
        }
        return Rename(found, title);
    }

    private static void Add(Dictionary<string, string> found, ReadOnlySpan<char> content)
    {
        string? name = TagAttributes.Find(content, "name") ?? TagAttributes.Find(content, "property") ?? TagAttributes.Find(content, "itemprop");
        string? value = TagAttributes.Find(content, "content");
        if (name is not null && value is not null && Trim(value) is { Length: > 0 } trimmed && !trimmed.Contains('<'))
            found.TryAdd(name.Trim(), trimmed);
    }

    private static SortedDictionary<string, string> Rename(Dictionary<string, string> found, string? title)
    {
        var provenance = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string key, string[] names) in Rows)
        {
            if (names.FirstOrDefault(found.ContainsKey) is { } name)
                provenance[key] = key.EndsWith("At", StringComparison.Ordinal) ? IsoTime(found[name]) : found[name];
        }
        if (!string.IsNullOrEmpty(title))
            provenance.TryAdd("title", title);
        if (!string.IsNullOrEmpty(title) && provenance["title"] != title)
            provenance["pageTitle"] = title;
        return provenance;
    }

    /// <summary><c>2019-08-07 08:59:01</c> → <c>2019-08-07T08:59:01</c>; what is no such time stays as it is.</summary>
    private static string IsoTime(string value)
    {
        string[] parts = value.Replace('/', '-').Split([' ', 'T'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0].Split('-') is not [{ Length: 4 } year, { Length: 1 or 2 } month, { Length: 1 or 2 } day])
            return value;
        string date = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return parts.Length > 1 ? $"{date}T{parts[1]}" : date;
    }

    private static string Trim(string value) => string.Join(' ', value.Split([' ', '\t', '\r', '\n', '\u00A0', '\u3000'], StringSplitOptions.RemoveEmptyEntries));
}
