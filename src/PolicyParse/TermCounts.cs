namespace PolicyParse;

/// <summary>How often terms stand in some stretch of text: a section, a document, a year, a whole corpus.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TermCounts
{
    // Sorted ordinally, so that a look-up is a binary search and a sum of sums is the same in whatever order.
    private readonly string[] _terms;
    private readonly long[] _counts;
    private readonly Vocabulary _vocabulary;

    internal TermCounts(IEnumerable<KeyValuePair<string, long>> counts, long characters, Vocabulary vocabulary)
    {
        KeyValuePair<string, long>[] sorted = [.. counts.OrderBy(c => c.Key, StringComparer.Ordinal)];
        _terms = Array.ConvertAll(sorted, c => c.Key);
        _counts = Array.ConvertAll(sorted, c => c.Value);
        _vocabulary = vocabulary;
        Characters = characters;
        Total = _counts.Sum();
    }

    /// <summary>The length of the text that counts, in characters: blanks, boilerplate and redactions are none of it.</summary>
    public long Characters { get; }

    /// <summary>The number of terms found, each as often as it stands.</summary>
    public long Total { get; }

    /// <summary>Every term, the most frequent first, equally frequent ones in ordinal order.</summary>
    public IReadOnlyList<TermCount> Terms =>
        [.. _terms.Select((t, i) => new TermCount(t, _vocabulary.Find(t)?.Theme, _counts[i], PerTenThousand(_counts[i]))).OrderByDescending(t => t.Count).ThenBy(t => t.Term, StringComparer.Ordinal)];

    /// <summary>Every theme, ordered like <see cref="Terms"/>. Terms without a theme are in none.</summary>
    public IReadOnlyList<ThemeCount> Themes =>
        [.. Terms.Where(t => t.Theme is not null).GroupBy(t => t.Theme!, t => t.Count, (theme, counts) => (theme, count: counts.Sum()))
            .Select(t => new ThemeCount(t.theme, t.count, PerTenThousand(t.count))).OrderByDescending(t => t.Count).ThenBy(t => t.Theme, StringComparer.Ordinal)];

    /// <summary>How often a term stands in the text; 0 where it does not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public long CountOf(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        int at = Array.BinarySearch(_terms, term, StringComparer.Ordinal);
        return at < 0 ? 0 : _counts[at];
    }

    /// <summary>The sum of several.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    public static TermCounts Sum(IEnumerable<TermCounts> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        long characters = 0;
        Vocabulary vocabulary = Vocabulary.Empty;
        foreach (TermCounts part in parts)
        {
            ArgumentNullException.ThrowIfNull(part);
            vocabulary = part._vocabulary;
            characters += part.Characters;
            for (int i = 0; i < part._terms.Length; i++)
                counts[part._terms[i]] = counts.GetValueOrDefault(part._terms[i]) + part._counts[i];
        }
        return new TermCounts(counts, characters, vocabulary);
    }

    internal IReadOnlyList<string> Distinct => _terms;

    internal double PerTenThousand(long count) => Characters == 0 ? 0 : count * 10_000.0 / Characters;
}

/// <summary>How often a term stands in a text.</summary>
/// <param name="Term">The term, full-width forms folded.</param>
/// <param name="Theme">Its theme, where the vocabulary tells one.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="PerTenThousand">The same per 10,000 characters.</param>
public sealed record TermCount(string Term, string? Theme, long Count, double PerTenThousand);

/// <summary>How often terms of a theme stand in a text.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Count">How often any of its terms stands there.</param>
/// <param name="PerTenThousand">The same per 10,000 characters.</param>
public sealed record ThemeCount(string Theme, long Count, double PerTenThousand);
