namespace PolicyParse.Report;

/// <summary>How a page is written. The defaults serve readers of Chinese.</summary>
public sealed record PolicyReportOptions
{
    /// <summary>The language of the page's labels when it opens; a button on the page changes it. Default: Chinese.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.Chinese;

    /// <summary>Gives well-known indicators their English names. Default: the built-in catalogue.</summary>
    public IndicatorCatalog Catalog { get; init; } = IndicatorCatalog.Default;

    /// <summary>
    /// Where the index page is that a document's page leads back to, relative to that page, its folders parted by <c>/</c>, not encoded:
    /// <c>../index.html</c>. Default: null, no link.
    /// </summary>
    public string? IndexPath { get; init; }
}

/// <summary>The language of a page's labels. A document's own words are never translated.</summary>
public enum ReportLanguage
{
    /// <summary>Chinese in simplified characters.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
