namespace PolicyParse;

/// <summary>Cuts Chinese text into words (分词).</summary>
/// <remarks>
/// An implementation is safe to use from many threads at once. It gives words in the order of the text, none over another, and
/// every character of the stretch that is no blank lies in exactly one of them. <see cref="VocabularySegmenter"/> needs no
/// dictionary; the package PolicyParse.Jieba adapts JiebaNet.
/// </remarks>
public interface IWordSegmenter
{
    /// <summary>Finds the words in a stretch of a text.</summary>
    /// <param name="text">The whole text; it is not copied where the segmenter can do without.</param>
    /// <param name="span">The stretch to cut. No word reaches beyond it.</param>
    /// <param name="words">Takes the words behind what it holds; clear and reuse it to spare allocations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches beyond <paramref name="text"/>.</exception>
    void Segment(string text, TextSpan span, List<WordSpan> words);
}
