using System.Globalization;

namespace PolicyParse;

/// <summary>What the documents of a corpus are put together by.</summary>
public enum TermGrouping
{
    /// <summary>Each document alone, in the corpus's order.</summary>
    Document,

    /// <summary>Each section of each document, in document order.</summary>
    Section,

    /// <summary>By <see cref="DocumentTerms.Year"/>, in rising order.</summary>
    Year,

    /// <summary>By <see cref="DocumentTerms.Region"/>, in ordinal order.</summary>
    Region,
}

/// <summary>The terms of many documents. Immutable and thread-safe.</summary>
public sealed class TermCorpus
{
    private readonly Dictionary<string, int> _documentFrequency = new(StringComparer.Ordinal);

    /// <summary>Makes a corpus.</summary>
    /// <param name="documents">Its documents, in the order that results keep.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public TermCorpus(IEnumerable<DocumentTerms> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Documents = [.. documents];
        Counts = TermCounts.Sum(Documents.Select(d => d.Counts));
        foreach (string term in Documents.SelectMany(d => d.Counts.Distinct))
            _documentFrequency[term] = _documentFrequency.GetValueOrDefault(term) + 1;
    }

    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentTerms> Documents { get; }

    /// <summary>The terms of all documents together.</summary>
    public TermCounts Counts { get; }

    /// <summary>The number of documents that a term stands in.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public int DocumentFrequency(string term) => _documentFrequency.GetValueOrDefault(term);

    /// <summary>The corpus of those documents that <paramref name="belongs"/> takes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="belongs"/> is null.</exception>
    public TermCorpus Where(Func<DocumentTerms, bool> belongs) => new(Documents.Where(belongs));

    /// <summary>The terms by document, section, year or region. Documents without a year or region make a group with an empty key, the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is undefined.</exception>
    public IReadOnlyList<TermGroup> GroupBy(TermGrouping grouping) => grouping switch
    {
        TermGrouping.Document => [.. Documents.Select(d => new TermGroup(d.Name, 1, d.Counts, d.Title))],
        TermGrouping.Section => [.. Documents.SelectMany(d => d.Sections, (d, s) => new TermGroup(d.Name, 1, s.Counts, s.Title, s.Id))],
        TermGrouping.Year => Group(d => d.Year?.ToString("0000", CultureInfo.InvariantCulture)),
        TermGrouping.Region => Group(d => d.Region),
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "No such grouping."),
    };

    /// <summary>How much each term sets a document apart from the others, the highest score first.</summary>
    /// <remarks>
    /// TF-IDF = <c>count / total × ln(N / n)</c>: count is how often the term stands in the document, total how many terms stand
    /// there, N the number of documents and n the number of those that hold the term (Salton and Buckley 1988, "Term-weighting
    /// approaches in automatic text retrieval"). A term that every document holds scores 0.
    /// </remarks>
    /// <param name="document">A document of this corpus.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="document"/> is none of this corpus: it holds a term that no document here does.</exception>
    public IReadOnlyList<TermScore> TfIdf(DocumentTerms document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Counts.Terms.Select(t => new TermScore(t.Term, t.Theme, t.Count, ScoreOf(t, document))).OrderByDescending(t => t.TfIdf).ThenBy(t => t.Term, StringComparer.Ordinal)];
    }

    private double ScoreOf(TermCount term, DocumentTerms document) => DocumentFrequency(term.Term) is > 0 and int holding
        ? (double)term.Count / document.Counts.Total * Math.Log((double)Documents.Count / holding)
        : throw new ArgumentException($"The document {document.Name} is none of this corpus: no document here holds {term.Term}.", nameof(document));

    private TermGroup[] Group(Func<DocumentTerms, string?> key) =>
        [.. Documents.GroupBy(d => key(d) ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new TermGroup(g.Key, g.Count(), TermCounts.Sum(g.Select(d => d.Counts))))];
}

/// <summary>The terms of a group of documents, or of a section.</summary>
/// <param name="Key">The document's name, the year, or the region.</param>
/// <param name="Documents">The number of documents in it.</param>
/// <param name="Counts">Their terms.</param>
/// <param name="Title">The document's or section's title; null for a year or region.</param>
/// <param name="Section">The section's id, where the group is one.</param>
public sealed record TermGroup(string Key, int Documents, TermCounts Counts, string? Title = null, string? Section = null);

/// <summary>How much a term sets a document apart.</summary>
/// <param name="Term">The term.</param>
/// <param name="Theme">Its theme, where the vocabulary tells one.</param>
/// <param name="Count">How often it stands in the document.</param>
/// <param name="TfIdf">The score, not negative.</param>
public sealed record TermScore(string Term, string? Theme, long Count, double TfIdf);
