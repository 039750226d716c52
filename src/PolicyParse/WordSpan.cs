namespace PolicyParse;

/// <summary>What a <see cref="WordSpan"/> is.</summary>
public enum WordKind
{
    /// <summary>A word that the segmenter knows, or one in Latin letters (<c>APEC</c>), whose bounds are plain.</summary>
    Word,

    /// <summary>A stretch that the segmenter does not know and leaves whole.</summary>
    Unknown,

    /// <summary>A number in digits: <c>2020</c>, <c>15,373</c>, <c>6.8%</c>.</summary>
    Number,

    /// <summary>A punctuation mark or another sign.</summary>
    Punctuation,
}

/// <summary>A word's place in a text.</summary>
/// <param name="Span">The place, in UTF-16 code units of the whole text.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="PartOfSpeech">The word's part of speech (词性) in jieba's tags, such as <c>n</c>; null where the segmenter does not tell.</param>
public readonly record struct WordSpan(TextSpan Span, WordKind Kind, string? PartOfSpeech = null);
