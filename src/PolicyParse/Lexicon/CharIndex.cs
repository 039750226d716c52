using System.Numerics;

namespace PolicyParse.Lexicon;

/// <summary>Rows under one character each, in their order. Immutable.</summary>
/// <remarks>
/// A look-up is made for nearly every character of a text, and mostly finds nothing: an open hash table with four times as many
/// slots as characters answers from a few cache lines, where an array over all characters would fetch one for each.
/// </remarks>
internal sealed class CharIndex<T>
{
    private const int SlotsPerKey = 4;

    // '\0' marks a free slot; its rows are none.
    private readonly char[] _keys;
    private readonly T[][] _rows;
    private readonly int _shift;

    public CharIndex(IEnumerable<T> rows, Func<T, char> key)
    {
        IGrouping<char, T>[] groups = [.. rows.GroupBy(key)];
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, groups.Length * SlotsPerKey));
        _shift = 32 - BitOperations.Log2((uint)size);
        _keys = new char[size];
        _rows = new T[size][];
        Array.Fill(_rows, []);
        foreach (IGrouping<char, T> group in groups)
        {
            int slot = SlotOf(group.Key, Slot(group.Key));
            _keys[slot] = group.Key;
            _rows[slot] = [.. group];
        }
    }

    public ReadOnlySpan<T> Under(char c)
    {
        int slot = Slot(c);
        char key = _keys[slot];
        return key == c ? _rows[slot] : key == '\0' ? [] : UnderNext(c, slot);
    }

    private ReadOnlySpan<T> UnderNext(char c, int taken)
    {
        int slot = SlotOf(c, taken);
        return _keys[slot] == c ? _rows[slot] : [];
    }

    // The character's slot, or the free one where it would stand: linear probing.
    private int SlotOf(char c, int slot)
    {
        char[] keys = _keys;
        while (keys[slot] != c && keys[slot] != '\0')
            slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    // Multiplicative hashing.
    private int Slot(char c) => (int)((c * 2654435769u) >> _shift);
}
