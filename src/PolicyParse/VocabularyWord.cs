namespace PolicyParse;

/// <summary>A word of a <see cref="Vocabulary"/>.</summary>
/// <param name="Text">The word as written. Full-width forms make no difference.</param>
/// <param name="Theme">What it speaks of, such as <c>生态</c>; null for none.</param>
/// <param name="Frequency">词频, as jieba weighs it; null to let it choose. Longest match does not weigh words.</param>
/// <param name="PartOfSpeech">词性 in jieba's tags, such as <c>n</c>; null for unknown.</param>
public sealed record VocabularyWord(string Text, string? Theme = null, int? Frequency = null, string? PartOfSpeech = null);
