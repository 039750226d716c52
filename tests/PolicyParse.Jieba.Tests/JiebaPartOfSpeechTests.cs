using PolicyParse.Tests.Segmenting;
using Xunit;

namespace PolicyParse.Jieba.Tests;

public sealed class JiebaPartOfSpeechTests : WordSegmenterContract
{
    protected override IWordSegmenter Create(string userWord) =>
        new JiebaWordSegmenter(new JiebaOptions { PartOfSpeech = true, Vocabulary = Vocabulary.Default.With([new(userWord, PartOfSpeech: "nz")]) });

    [Fact]
    public void Words_bring_their_part_of_speech()
    {
        const string text = "推进亲清云枢建设";
        IReadOnlyList<WordSpan> words = Create("亲清云枢").Segment(text);
        Assert.Equal("nz", words.Single(w => w.Span.Of(text) is "亲清云枢").PartOfSpeech);
        Assert.All(words, w => Assert.False(string.IsNullOrEmpty(w.PartOfSpeech)));
    }
}
