using PolicyParse.Report.Charts;
using PolicyParse.Report.Html;
using PolicyParse.Report.Pages;

namespace PolicyParse.Report;

/// <summary>What an index page keeps of one document; the document itself may be let go.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReportIndexEntry
{
    private ReportIndexEntry(string title, string? link)
    {
        Title = title;
        Link = link;
    }

    /// <summary>The document's title, else its file's name.</summary>
    public string Title { get; }

    /// <summary>Where its page is, relative to the index page and percent-encoded; null for a document that could not be read.</summary>
    public string? Link { get; }

    internal string? Error { get; private init; }

    internal DocumentMetadata? Metadata { get; private init; }

    internal IReadOnlyDictionary<IndicatorStatus, int> Indicators { get; private init; } = new Dictionary<IndicatorStatus, int>();

    internal IReadOnlyDictionary<Severity, int> Diagnostics { get; private init; } = new Dictionary<Severity, int>();

    internal IReadOnlyList<GrowthRate> KnownGrowth { get; private init; } = [];

    /// <summary>The entry of a document that has a page of its own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The page's path relative to the index page, its folders parted by <c>/</c>, not encoded: <c>2020/杭州 市.html</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static ReportIndexEntry Of(PolicyDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new ReportIndexEntry(Titles.Of(document), PageLink.To(path))
        {
            Metadata = document.Metadata,
            Indicators = document.Indicators.CountBy(i => i.Status).ToDictionary(),
            Diagnostics = document.Diagnostics.CountBy(d => d.Severity).ToDictionary(),
            KnownGrowth = [.. GrowthRates.Of(document).SelectMany(g => g.Rates).Where(r => r.Indicator.Code is not null)],
        };
    }

    /// <summary>The entry of a document that could not be read: it is listed with what was wrong.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="error">What was wrong, in one line.</param>
    public static ReportIndexEntry Failed(string name, string error)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(error);
        return new ReportIndexEntry(name, link: null) { Error = error };
    }
}
