using System.Globalization;
using PolicyParse.Report.Html;

namespace PolicyParse.Report.Pages;

/// <summary>What the document says of itself, as a list of terms and words.</summary>
internal static class FactsView
{
    private static readonly string[] s_short = ["region", "date", "year", "genre", "documentNumber", "speaker"];

    public static void WriteShort(HtmlWriter html, PolicyDocument document, Labels labels)
    {
        var facts = Metadata(document).ToDictionary(f => f.Key, f => f.Words, StringComparer.Ordinal);
        if (facts["date"] is not null)
            facts["year"] = null;
        foreach (string key in s_short)
            Write(html, labels, key, facts[key]);
    }

    public static void Write(HtmlWriter html, PolicyDocument document, Labels labels)
    {
        foreach ((string key, string? words) in Metadata(document).Concat(Source(document)))
            Write(html, labels, key, words);
        foreach ((string key, string words) in document.Source.Provenance.OrderBy(p => p.Key, StringComparer.Ordinal))
            html.Element("dt", "own", key).Element("dd", "own", words);
    }

    private static IEnumerable<(string Key, string? Words)> Metadata(PolicyDocument document)
    {
        DocumentMetadata facts = document.Metadata;
        return
        [
            ("title", facts.Title), ("genre", Words.Of(facts.Genre)), ("documentNumber", facts.DocumentNumber), ("issuer", facts.Issuer),
            ("addressee", facts.Addressee), ("speaker", facts.Speaker), ("speakerRole", facts.SpeakerRole), ("meeting", facts.Meeting),
            ("region", facts.Region), ("date", facts.Date), ("year", facts.Year?.ToString(CultureInfo.InvariantCulture)),
            ("effectiveDate", facts.EffectiveDate), ("validUntil", facts.ValidUntil),
        ];
    }

    private static IEnumerable<(string Key, string? Words)> Source(PolicyDocument document) =>
    [
        ("file", document.Source.Name), ("mediaType", document.Source.MediaType), ("encoding", document.Source.Encoding),
        ("length", document.Text.Length.ToString("N0", CultureInfo.InvariantCulture)),
        ("generator", $"{document.Generator.Name} {document.Generator.Version} ({document.Generator.Lexicon})"),
    ];

    private static void Write(HtmlWriter html, Labels labels, string key, string? words)
    {
        if (string.IsNullOrEmpty(words))
            return;
        html.Markup("<dt>").Label(labels, "fact." + key).Markup("</dt>");
        if (key == "genre")
            html.Markup("<dd>").Label(labels, "genre." + words).Markup("</dd>");
        else
            html.Element("dd", "own", words);
    }
}
