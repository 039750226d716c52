namespace PolicyParse.Lexicon;

/// <summary>The embedded words: policy terms by theme, the indicator catalogue's names, and the words that guard against false terms.</summary>
internal static class EmbeddedVocabulary
{
    private static readonly Lazy<VocabularyIndex> s_terms = new(() => new VocabularyIndex(ReadTerms()));
    private static readonly Lazy<VocabularyIndex> s_all = new(ReadAll);

    /// <summary>The terms alone, each with its theme.</summary>
    public static VocabularyIndex Terms => s_terms.Value;

    /// <summary>The terms and the guards: what text is cut by.</summary>
    public static VocabularyIndex All => s_all.Value;

    /// <summary>Words that are no terms, known so that no term is seen across their end: 全国防汛 holds no 国防.</summary>
    public static IReadOnlyList<GuardWord> Guards { get; } =
        [.. LexiconTable.Read("guards.tsv", "word", "hides", "example").Select(c => new GuardWord(c[0], c[1], c[2]))];

    private static VocabularyIndex ReadAll() => new([.. Guards.Select(g => new VocabularyWord(g.Word)), .. Terms.Words]);

    private static IEnumerable<VocabularyWord> ReadTerms()
    {
        Dictionary<string, string> themes = ReadThemes();
        foreach (IndicatorCatalogEntry entry in IndicatorCatalog.Default.Entries)
            foreach (string name in entry.Names)
                yield return new VocabularyWord(name, themes[entry.Theme]);
        foreach (string[] cells in LexiconTable.Read("terms.tsv", "term", "theme"))
            yield return new VocabularyWord(cells[0], cells[1]);
    }

    // Themes of the catalogue → themes of the terms: nationalAccounts → 经济
    private static Dictionary<string, string> ReadThemes() =>
        LexiconTable.Read("themes.tsv", "theme", "catalogThemes")
            .SelectMany(c => LexiconTable.Alternatives(c[1]), (c, id) => (id, theme: c[0]))
            .ToDictionary(p => p.id, p => p.theme, StringComparer.Ordinal);
}

/// <summary>A guard.</summary>
/// <param name="Word">The word that is known.</param>
/// <param name="Hides">The term that would be seen without it.</param>
/// <param name="Example">Where: <c>全国防汛工作</c>.</param>
internal sealed record GuardWord(string Word, string Hides, string Example);
