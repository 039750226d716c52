namespace PolicyParse.Jieba;

/// <summary>The knobs of a <see cref="JiebaWordSegmenter"/>.</summary>
public sealed record JiebaOptions
{
    /// <summary>
    /// Words that JiebaNet is taught, with their frequency and part of speech where they have one; without a frequency it finds one
    /// by which the word is cut whole. Default: <see cref="PolicyParse.Vocabulary.Default"/>, so that 地区生产总值 is one word.
    /// <see cref="PolicyParse.Vocabulary.Empty"/> leaves JiebaNet as it is.
    /// </summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Default;

    /// <summary>Also tell parts of speech (词性标注), which takes several times as long. Default: false.</summary>
    public bool PartOfSpeech { get; init; }

    /// <summary>Guess words that no dictionary has, by a hidden Markov model. Default: true.</summary>
    public bool NewWords { get; init; } = true;
}
