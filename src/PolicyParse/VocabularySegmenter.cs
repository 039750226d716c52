using PolicyParse.Lexicon;

namespace PolicyParse;

/// <summary>Cuts text into words by longest match over a <see cref="Vocabulary"/>; what lies between its words is left whole.</summary>
/// <remarks>
/// From the left, the longest word that starts at a place is taken. A word that the user added wins over every embedded word that
/// it overlaps, wherever that starts. Latin letters and digits are never cut: <c>15G</c> holds no <c>5G</c>. Immutable and
/// thread-safe; nothing is copied or allocated but the words.
/// </remarks>
public sealed class VocabularySegmenter : IWordSegmenter
{
    private readonly VocabularyIndex _embedded;
    private readonly VocabularyIndex _added;

    /// <summary>Makes a segmenter over the embedded vocabulary.</summary>
    public VocabularySegmenter()
        : this(Vocabulary.Default)
    {
    }

    /// <summary>Makes a segmenter.</summary>
    /// <param name="vocabulary">The words to find.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public VocabularySegmenter(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        (_embedded, _added) = (vocabulary.Embedded, vocabulary.Added);
    }

    /// <inheritdoc/>
    public void Segment(string text, TextSpan span, List<WordSpan> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        int from = _added.IsEmpty ? span.Start : CutAroundAdded(text, span, words);
        CutEmbedded(text, from, span.End, words);
    }

    // The user's words first; what lies before each is left to the embedded ones.
    private int CutAroundAdded(string text, TextSpan span, List<WordSpan> words)
    {
        int from = span.Start;
        for (int i = from; i < span.End; i++)
        {
            if (!_added.TryFind(text, i, span.End, out WordSpan word))
                continue;
            CutEmbedded(text, from, i, words);
            words.Add(word);
            from = word.Span.End;
            i = from - 1;
        }
        return from;
    }

    private void CutEmbedded(string text, int start, int end, List<WordSpan> words)
    {
        int unknown = start;
        for (int i = start; i < end;)
        {
            WordShape shape = WordShapes.Of(text[i]);
            if (_embedded.TryFind(text, i, end, out WordSpan word) || TryCutSign(text, i, end, shape, out word))
            {
                EndUnknown(unknown, i, words);
                words.Add(word);
                unknown = i = word.Span.End;
            }
            else if (shape == WordShape.Blank)
            {
                EndUnknown(unknown, i, words);
                unknown = ++i;
            }
            else
            {
                i++;
            }
        }
        EndUnknown(unknown, end, words);
    }

    private static bool TryCutSign(string text, int at, int end, WordShape shape, out WordSpan word)
    {
        word = default;
        if (shape == WordShape.Mark)
            word = new WordSpan(new TextSpan(at, at + 1), WordKind.Punctuation);
        else if (shape is WordShape.Digit or WordShape.Latin)
            word = new WordSpan(new TextSpan(at, WordShapes.EndOfRun(text, at, end, out bool isNumber)), isNumber ? WordKind.Number : WordKind.Word);
        return !word.Span.IsEmpty;
    }

    private static void EndUnknown(int start, int end, List<WordSpan> words)
    {
        if (start < end)
            words.Add(new WordSpan(new TextSpan(start, end), WordKind.Unknown));
    }
}
