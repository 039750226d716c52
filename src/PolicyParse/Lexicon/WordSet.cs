using System.Buffers;

namespace PolicyParse.Lexicon;

/// <summary>Words of one sense, of which a text holds one or none. Immutable; no look-up allocates.</summary>
internal sealed class WordSet
{
    // The second character of a word that has none, or of one without regard to case.
    private const char Any = '\uFFFF';

    private readonly CharIndex<Entry> _byFirst;
    private readonly SearchValues<char> _starts;
    private readonly StringComparison _comparison;

    public WordSet(params IReadOnlyList<string> words)
        : this(StringComparison.Ordinal, words)
    {
    }

    /// <param name="comparison">Ordinal, or ordinal without regard to case.</param>
    public WordSet(StringComparison comparison, params IReadOnlyList<string> words)
    {
        _comparison = comparison;
        Entry[] entries = [.. words.OrderBy(w => w.Length).SelectMany(Entries)];
        _byFirst = new CharIndex<Entry>(entries, e => e.First);
        _starts = SearchValues.Create([.. entries.Select(e => e.First)]);
    }

    /// <summary>True where one of the words stands in <paramref name="text"/>.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; NextStart(text, ref at); at++)
            if (LengthAtStart(text[at..]) > 0)
                return true;
        return false;
    }

    /// <summary>True where <paramref name="text"/> begins with one of the words.</summary>
    public bool Begins(ReadOnlySpan<char> text) => LengthAtStart(text) > 0;

    /// <summary>Where the first of the words to end in <paramref name="text"/> does end, or <see cref="int.MaxValue"/> where none stands in it.</summary>
    public int FirstEnd(ReadOnlySpan<char> text)
    {
        int first = int.MaxValue;
        for (int at = 0; NextStart(text, ref at) && at < first; at++)
            if (LengthAtStart(text[at..]) is > 0 and var length)
                first = Math.Min(first, at + length);
        return first;
    }

    // Moves to the next character, this one included, that a word begins with.
    private bool NextStart(ReadOnlySpan<char> text, ref int at)
    {
        int step = text[at..].IndexOfAny(_starts);
        at += step;
        return step >= 0;
    }

    /// <summary>The length of the shortest of the words that the text begins with; 0 where it begins with none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        char second = text.Length > 1 ? text[1] : '\0';
        foreach (ref readonly Entry entry in _byFirst.Under(text[0]))
            if ((entry.Second == second || entry.Second == Any) && text.StartsWith(entry.Word, _comparison))
                return entry.Word.Length;
        return 0;
    }

    private IEnumerable<Entry> Entries(string word)
    {
        if (_comparison == StringComparison.Ordinal)
            return [new(word[0], word.Length > 1 ? word[1] : Any, word)];
        return char.IsAsciiLetter(word[0]) ? [new(char.ToLowerInvariant(word[0]), Any, word), new(char.ToUpperInvariant(word[0]), Any, word)] : [new(word[0], Any, word)];
    }

    // The second character stands beside the word, which is fetched only where it fits.
    private readonly record struct Entry(char First, char Second, string Word);
}
