namespace PolicyParse;

/// <summary>What every <see cref="IWordSegmenter"/> can do.</summary>
public static class WordSegmenterExtensions
{
    /// <summary>The words of a whole text, as a list of its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="segmenter"/> or <paramref name="text"/> is null.</exception>
    public static IReadOnlyList<WordSpan> Segment(this IWordSegmenter segmenter, string text)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<WordSpan>();
        segmenter.Segment(text, new TextSpan(0, text.Length), words);
        return words;
    }
}
