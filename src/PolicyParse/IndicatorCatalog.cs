using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using PolicyParse.Lexicon;

namespace PolicyParse;

/// <summary>The well-known indicators of the field, each with a stable id. Immutable and thread-safe.</summary>
/// <example>
/// <code>
/// IndicatorCatalog.Default.Find("城镇新增就业")?.Id; // urbanNewJobs
/// var own = IndicatorCatalog.Default.With([new("teaOutput", "Tea output", ["茶叶产量"], "agriculture", Dimension.Mass)]);
/// </code>
/// </example>
public sealed class IndicatorCatalog
{
    private const int LongestName = 128;

    private static readonly Lazy<IndicatorCatalog> s_default = new(() => new IndicatorCatalog([], ReadRows()));

    private readonly FrozenDictionary<string, IndicatorCatalogEntry> _byId;
    private readonly FrozenDictionary<string, IndicatorCatalogEntry>.AlternateLookup<ReadOnlySpan<char>> _byName;

    private IndicatorCatalog(IReadOnlyList<IndicatorCatalogEntry> entries, IReadOnlyList<IndicatorCatalogEntry> additional)
    {
        var byId = entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var byName = entries.SelectMany(e => e.Names, (e, name) => (e, name)).ToDictionary(p => Fold(p.name), p => p.e, StringComparer.Ordinal);
        for (int i = 0; i < additional.Count; i++)
            Add(additional[i], i, byId, byName);
        Entries = Array.AsReadOnly([.. entries, .. additional]);
        _byId = byId.ToFrozenDictionary(StringComparer.Ordinal);
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The built-in catalogue.</summary>
    public static IndicatorCatalog Default => s_default.Value;

    /// <summary>All entries: the built-in ones by theme, then those added, in their order.</summary>
    public IReadOnlyList<IndicatorCatalogEntry> Entries { get; }

    /// <summary>The entry that bears this name, or null. Full-width forms and blanks around the name make no difference; nothing else is guessed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chineseName"/> is null.</exception>
    public IndicatorCatalogEntry? Find(string chineseName)
    {
        ArgumentNullException.ThrowIfNull(chineseName);
        return Find(chineseName.AsSpan());
    }

    /// <summary>The entry with this id; ids are compared ordinally.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out IndicatorCatalogEntry? entry) => _byId.TryGetValue(id, out entry);

    /// <summary>A new catalogue with <paramref name="additional"/> entries behind these.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="additional"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is null, lacks an id, an English name, a theme or a name, has an undefined dimension,
    /// or repeats an id or a name; the message names the row.</exception>
    public IndicatorCatalog With(IEnumerable<IndicatorCatalogEntry> additional)
    {
        ArgumentNullException.ThrowIfNull(additional);
        return new IndicatorCatalog(Entries, [.. additional.Select(Frozen)]);
    }

    // On the hot path: looks up without allocating.
    internal IndicatorCatalogEntry? Find(ReadOnlySpan<char> chineseName)
    {
        ReadOnlySpan<char> name = chineseName.Trim();
        if (name.Length > LongestName)
            return null;
        return _byName.TryGetValue(Folding.Fold(name, stackalloc char[name.Length]), out IndicatorCatalogEntry? entry) ? entry : null;
    }

    // 地区生产总值跨越3个千亿元台阶 and 出口占42% bear a known name but are no level of it.
    internal string? CodeOf(ReadOnlySpan<char> chineseName, IndicatorKind kind, Dimension? measured) =>
        Find(chineseName) is { } entry && (kind != IndicatorKind.Level || measured is not { } dimension || Suits(entry.Dimension, dimension)) ? entry.Id : null;

    private static bool Suits(Dimension known, Dimension measured) => known switch
    {
        Dimension.Ratio or Dimension.Concentration => true,
        Dimension.Count or Dimension.Person => measured is Dimension.Count or Dimension.Person,
        Dimension.Percent or Dimension.Permille => measured is Dimension.Percent or Dimension.Permille,
        _ => known == measured,
    };

    private static void Add(
        IndicatorCatalogEntry? entry, int row, Dictionary<string, IndicatorCatalogEntry> byId, Dictionary<string, IndicatorCatalogEntry> byName)
    {
        if (Fault(entry) is { } fault)
            throw Refused(entry, row, fault);
        if (!byId.TryAdd(entry!.Id, entry))
            throw Refused(entry, row, "its id is taken");
        foreach (string name in entry.Names)
            if (!byName.TryAdd(Fold(name), entry))
                throw Refused(entry, row, $"the name {name} belongs to {byName[Fold(name)].Id}");
    }

    // The names are the caller's list: a copy keeps the catalogue immutable.
    private static IndicatorCatalogEntry Frozen(IndicatorCatalogEntry? entry) =>
        entry?.Names is null ? entry! : entry with { Names = Array.AsReadOnly([.. entry.Names]) };

    private static string? Fault(IndicatorCatalogEntry? entry) => entry switch
    {
        null => "it is null",
        _ when string.IsNullOrWhiteSpace(entry.Id) => "it has no id",
        _ when string.IsNullOrWhiteSpace(entry.EnglishName) => "it has no English name",
        _ when string.IsNullOrWhiteSpace(entry.Theme) => "it has no theme",
        _ when !Enum.IsDefined(entry.Dimension) => "its dimension is undefined",
        _ when entry.Names is null || entry.Names.Count == 0 => "it has no name",
        _ when entry.Names.Any(string.IsNullOrWhiteSpace) => "one of its names is empty",
        _ when entry.Names.Any(n => n.Length > LongestName) => $"one of its names is longer than {LongestName} characters",
        _ => null,
    };

    private static ArgumentException Refused(IndicatorCatalogEntry? entry, int row, string fault) =>
        new($"Row {row + 1} of the additional entries ({(string.IsNullOrWhiteSpace(entry?.Id) ? "no id" : entry.Id)}) is refused: {fault}.", "additional");

    private static string Fold(string name) => Folding.Fold(name.Trim());

    private static List<IndicatorCatalogEntry> ReadRows() =>
        [.. LexiconTable.Read("catalog.tsv", "id", "english", "theme", "dimension", "names", "example").Select(c =>
            new IndicatorCatalogEntry(c[0], c[1], Array.AsReadOnly(LexiconTable.Alternatives(c[4])), c[2], Enum.Parse<Dimension>(c[3], ignoreCase: true)))];
}
