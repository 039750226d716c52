using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace PolicyParse.Fuzz;

/// <summary>Which branches of the library an input takes, and how often: SharpFuzz's instrumentation writes it into a map that lives here.</summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private static readonly byte* Map = (byte*)NativeMemory.AllocZeroed(Size);

    // Which classes of counts each branch was seen with; as AFL does: 1, 2, 3, 4-7, 8-15, …
    private readonly byte[] _seen = new byte[Size];

    public Coverage() => Trace.SharedMem = Map;

    public int Branches { get; private set; }

    public void Clear()
    {
        new Span<byte>(Map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>True where the run since <see cref="Clear"/> took a branch as no run before it did.</summary>
    public bool IsNew()
    {
        bool isNew = false;
        var map = new ReadOnlySpan<byte>(Map, Size);
        for (int at = 0; map[at..].IndexOfAnyExcept((byte)0) is >= 0 and int skip; at++)
        {
            at += skip;
            var bucket = (byte)(1 << Math.Min(7, BitOperations.Log2(map[at]) + (map[at] > 2 ? 1 : 0)));
            if ((_seen[at] & bucket) != 0)
                continue;
            Branches += _seen[at] == 0 ? 1 : 0;
            _seen[at] |= bucket;
            isNew = true;
        }
        return isNew;
    }
}
