namespace PolicyParse.Lexicon;

/// <summary>Rows under one character each, in their order. A look-up is two array reads: it is made for every character of a text.</summary>
internal sealed class CharIndex<T>
{
    // The group's number; 0 for the empty group.
    private readonly ushort[] _group = new ushort[char.MaxValue + 1];
    private readonly T[][] _groups;

    public CharIndex(IEnumerable<T> rows, Func<T, char> key)
    {
        List<T[]> groups = [[]];
        foreach (IGrouping<char, T> group in rows.GroupBy(key))
        {
            _group[group.Key] = (ushort)groups.Count;
            groups.Add([.. group]);
        }
        _groups = [.. groups];
    }

    public ReadOnlySpan<T> Under(char c) => _groups[_group[c]];
}
