using PolicyParse.Tests.Segmenting;
using Xunit;

namespace PolicyParse.Jieba.Tests;

public sealed class JiebaWordSegmenterTests : WordSegmenterContract
{
    protected override IWordSegmenter Create(string userWord) => new JiebaWordSegmenter(new JiebaOptions { Vocabulary = Vocabulary.Default.With([new(userWord)]) });

    [Fact]
    public void The_embedded_terms_are_cut_whole()
    {
        const string text = "全市地区生产总值增长";
        Assert.Contains(new JiebaWordSegmenter().Segment(text), w => w.Span.Of(text) is "地区生产总值");
    }

    [Fact]
    public void Terms_are_counted_in_jiebas_words()
    {
        TermCounts counts = new TermCounter(new JiebaWordSegmenter()).Count(new PolicyParser().Parse("我们坚持创新驱动，勇士们构筑铜墙铁壁。")).Counts;
        Assert.Equal((1, 1, 0), (counts.CountOf("创新驱动"), counts.CountOf("铜墙铁壁"), counts.CountOf("我们")));
    }

    [Fact]
    public void Null_options_throw()
    {
        Assert.Throws<ArgumentNullException>(() => new JiebaWordSegmenter(null!));
        Assert.Throws<ArgumentNullException>(() => new JiebaWordSegmenter(new JiebaOptions { Vocabulary = null! }));
    }
}
