using System.Buffers;
using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;

namespace PolicyParse.Jieba;

/// <summary>Cuts text into words with JiebaNet (结巴中文分词).</summary>
/// <remarks>
/// Thread-safe. JiebaNet has one dictionary for the whole process: it is loaded when the first segmenter is made, and the words that
/// one segmenter teaches it are known to all. JiebaNet takes strings, so each stretch is copied once.
/// </remarks>
/// <example>
/// <code>
/// var counter = new TermCounter(new JiebaWordSegmenter());
/// </code>
/// </example>
public sealed class JiebaWordSegmenter : IWordSegmenter
{
    // JiebaNet's time grows with the square of an unbroken run; it never cuts a word across these marks.
    private const int LongestPiece = 2_000;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("。，、；：！？（）《》“”,;:!?()\n ");

    private readonly bool _partOfSpeech;
    private readonly bool _newWords;

    /// <summary>Makes a segmenter with the default options.</summary>
    /// <exception cref="FileNotFoundException">A dictionary of JiebaNet's is missing; the message names it.</exception>
    public JiebaWordSegmenter()
        : this(new JiebaOptions())
    {
    }

    /// <summary>Makes a segmenter.</summary>
    /// <param name="options">The options; read once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or its vocabulary is null.</exception>
    /// <exception cref="FileNotFoundException">A dictionary of JiebaNet's is missing; the message names it.</exception>
    public JiebaWordSegmenter(JiebaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Vocabulary);
        JiebaDictionary.Prepare(options.Vocabulary.Words, options.PartOfSpeech);
        (_partOfSpeech, _newWords) = (options.PartOfSpeech, options.NewWords);
    }

    /// <inheritdoc/>
    public void Segment(string text, TextSpan span, List<WordSpan> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        for (int start = span.Start; start < span.End;)
        {
            int end = EndOfPiece(text, start, span.End);
            Cut(text[start..end], new WordPlacer(text, new TextSpan(start, end), words));
            start = end;
        }
    }

    private void Cut(string piece, WordPlacer placer)
    {
        if (_partOfSpeech)
        {
            foreach (Pair word in JiebaDictionary.Tag(piece, _newWords))
                placer.Add(word.Word, word.Flag);
        }
        else
        {
            foreach (Token word in JiebaDictionary.Tokenize(piece, _newWords))
                placer.Add(word.Word, null);
        }
        placer.End();
    }

    private static int EndOfPiece(string text, int start, int end)
    {
        if (end - start <= LongestPiece)
            return end;
        int last = text.AsSpan(start, LongestPiece).LastIndexOfAny(Breaks);
        if (last >= 0)
            return start + last + 1;
        return char.IsHighSurrogate(text[start + LongestPiece - 1]) ? start + LongestPiece - 1 : start + LongestPiece;
    }
}
