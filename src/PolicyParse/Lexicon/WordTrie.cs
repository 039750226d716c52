namespace PolicyParse.Lexicon;

/// <summary>Words as a frozen trie: the longest that starts at a place, in one walk over it, however many words there are.</summary>
/// <remarks>The first character is an array read; every further one a probe of one flat table of (node, character) → node.</remarks>
internal sealed class WordTrie
{
    private readonly int[] _first = new int[char.MaxValue + 1];
    private readonly int[] _wordAt;
    private readonly long[] _keys;
    private readonly int[] _nodes;
    private readonly int _shift;

    /// <param name="words">The words, folded, none empty, none twice.</param>
    public WordTrie(IReadOnlyList<string> words)
    {
        var steps = new Dictionary<long, int>();
        var wordAt = new List<int> { -1 };
        for (int word = 0; word < words.Count; word++)
            Add(words[word], word, steps, wordAt);
        _wordAt = [.. wordAt];
        int bits = Math.Max(4, 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)steps.Count * 2));
        _shift = 64 - bits;
        _keys = new long[1 << bits];
        _nodes = new int[1 << bits];
        foreach ((long key, int node) in steps)
            Place(key, node);
    }

    public bool IsEmpty => _wordAt.Length == 1;

    /// <summary>The longest word that starts at <paramref name="start"/> and ends at or before <paramref name="end"/>.</summary>
    /// <remarks>A word neither starts nor ends inside a run of Latin letters and digits: 15G holds no 5G.</remarks>
    /// <returns>Its length, or 0.</returns>
    public int StartingAt(ReadOnlySpan<char> text, int start, int end, out int word)
    {
        int length = 0;
        word = -1;
        char c = Folding.Fold(text[start]);
        int node = _first[c];
        if (node == 0 || (char.IsAsciiLetterOrDigit(c) && start > 0 && IsLatin(text[start - 1])))
            return 0;
        for (int i = start + 1; ; i++)
        {
            if (_wordAt[node] >= 0 && !(IsLatin(c) && i < text.Length && IsLatin(text[i])))
                (length, word) = (i - start, _wordAt[node]);
            if (i >= end)
                return length;
            c = Folding.Fold(text[i]);
            node = Next(node, c);
            if (node == 0)
                return length;
        }
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(Folding.Fold(c));

    private void Add(string word, int index, Dictionary<long, int> steps, List<int> wordAt)
    {
        ref int first = ref _first[word[0]];
        if (first == 0)
            first = NewNode(wordAt);
        int node = first;
        foreach (char c in word.AsSpan(1))
        {
            ref int next = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(steps, Key(node, c), out _);
            if (next == 0)
                next = NewNode(wordAt);
            node = next;
        }
        wordAt[node] = index;
    }

    private static int NewNode(List<int> wordAt)
    {
        wordAt.Add(-1);
        return wordAt.Count - 1;
    }

    private void Place(long key, int node)
    {
        int slot = SlotOf(key);
        while (_nodes[slot] != 0)
            slot = (slot + 1) & (_nodes.Length - 1);
        (_keys[slot], _nodes[slot]) = (key, node);
    }

    // At least half of the slots are free, so a run of taken ones is short.
    private int Next(int node, char c)
    {
        long key = Key(node, c);
        int slot = SlotOf(key);
        while (_nodes[slot] != 0)
        {
            if (_keys[slot] == key)
                return _nodes[slot];
            slot = (slot + 1) & (_nodes.Length - 1);
        }
        return 0;
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;

    // Fibonacci hashing: the upper bits of key × 2⁶⁴/φ.
    private int SlotOf(long key) => (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15)) >> _shift);
}
