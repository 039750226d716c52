using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>The rows of the table of boilerplate, ready to be asked place by place.</summary>
internal sealed class BoilerplateIndex
{
    /// <summary>A longer line is a paragraph.</summary>
    public const int LongestLine = 160;

    private readonly BoilerplateRule[] _rules;
    private readonly Dictionary<Place, PlaceIndex> _places;

    // The rules of the options stand before the others.
    private readonly int _own;

    private BoilerplateIndex(BoilerplateRule[] own, IEnumerable<BoilerplateRule> others)
    {
        _own = own.Length;
        _rules = [.. own, .. others];
        Place[] places = [Place.AtHead, Place.AtTail, Place.AtFooter, Place.EndsText, Place.Anywhere];
        _places = places.ToDictionary(static place => place, place => new PlaceIndex(_rules, place));
    }

    public static BoilerplateIndex Default { get; } = new([], BoilerplateRule.All);

    /// <summary>These rules behind those of the options, which take the place of those with the same id; itself where there are none.</summary>
    /// <exception cref="ArgumentException">A row is no rule, repeats another's id, or does not match its example.</exception>
    public BoilerplateIndex With(IReadOnlyList<BoilerplateDefinition> additional)
    {
        if (additional.Count == 0)
            return this;
        BoilerplateRule[] own = [.. additional.Select(BoilerplateReader.Read)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < own.Length; i++)
            if (!ids.Add(own[i].Id))
                throw OptionFault.At(nameof(PolicyParserOptions.AdditionalBoilerplate), i, own[i].Id, "a row above has the same id");
        return new BoilerplateIndex(own, _rules.Where(rule => !ids.Contains(rule.Id)));
    }

    /// <summary>True where the options add rules.</summary>
    public bool HasOwn => _own > 0;

    /// <summary>The rule of the options that the line falls to.</summary>
    public BoilerplateRule? FindOwn(Place place, ReadOnlySpan<char> line) =>
        HasOwn && Find(place, line) is { } rule && Array.IndexOf(_rules, rule, 0, _own) >= 0 ? rule : null;

    /// <summary>The first row of the table, of those for a place, that the line falls to.</summary>
    /// <param name="place">One of those where one looks: the head, the tail, above a footer, where the text ends, anywhere.</param>
    /// <param name="line">A compact line.</param>
    public BoilerplateRule? Find(Place place, ReadOnlySpan<char> line) => line.Length is 0 or > LongestLine ? null : _places[place].Find(line);
}
