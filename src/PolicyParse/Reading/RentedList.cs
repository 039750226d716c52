using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace PolicyParse.Reading;

/// <summary>A list for the time of one pass. Disposing it gives its memory back; what shall stay is copied out before.</summary>
/// <param name="capacity">How many it will hold, as far as one can tell.</param>
internal sealed class RentedList<T>(int capacity) : IReadOnlyList<T>, IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    // So many items were held before some were dropped.
    private int _touched;

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public ref T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref _items[index];
        }
    }

    T IReadOnlyList<T>.this[int index] => Items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    /// <summary>The first at or behind <paramref name="from"/> that is as asked, or -1.</summary>
    public int FindIndex(Predicate<T> match, int from = 0)
    {
        for (int i = from; i < Count; i++)
        {
            if (match(_items[i]))
                return i;
        }
        return -1;
    }

    public Span<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new ArraySegment<T>(_items, 0, Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public void Clear() => Truncate(0);

    /// <summary>Keeps the first <paramref name="count"/> items.</summary>
    public void Truncate(int count)
    {
        _touched = Math.Max(_touched, Count);
        Count = count;
    }

    public T[] ToArray() => Count == 0 ? [] : Items.ToArray();

    public void Dispose()
    {
        Return();
        (_items, _touched, Count) = ([], 0, 0);
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(_items.Length * 2, 16));
        Items.CopyTo(larger);
        Return();
        _items = larger;
    }

    // The pool must not keep alive what the items point to.
    private void Return()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            _items.AsSpan(0, Math.Max(_touched, Count)).Clear();
        ArrayPool<T>.Shared.Return(_items);
    }
}
