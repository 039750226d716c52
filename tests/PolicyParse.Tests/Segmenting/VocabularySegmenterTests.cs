using Xunit;

namespace PolicyParse.Tests.Segmenting;

public sealed class VocabularySegmenterTests : WordSegmenterContract
{
    private static readonly VocabularySegmenter Default = new();

    protected override IWordSegmenter Create(string userWord) => new VocabularySegmenter(Vocabulary.Default.With([new(userWord)]));

    [Theory]
    [InlineData("加快数字经济核心区建设", "加快? 数字经济 核心区? 建设")]
    [InlineData("全市地区生产总值增长", "全市 地区生产总值 增长")]
    [InlineData("5G网络、15G流量", "5G网络 、. 15G 流量?")]
    [InlineData("PM2.5降至28微克", "PM2.5 降至? 28# 微克?")]
    [InlineData("ＰＭ２.５达标", "ＰＭ２.５ 达标?")]
    [InlineData("APEC工商论坛", "APEC 工商论坛?")]
    [InlineData("增长6.8%左右", "增长 6.8%# 左右?")]
    [InlineData("1,093个", "1,093# 个?")]
    [InlineData("中国（浙江）外事", "中国 （. 浙江? ）. 外事")]
    [InlineData("海洋强国 教育强国", "海洋强国 教育强国")]
    [InlineData("互联网＋政务服务", "互联网＋政务服务")]
    public void The_longest_word_is_taken_and_the_rest_left_whole(string text, string expected) => Assert.Equal(expected, Cut(Default, text));

    [Theory]
    [InlineData("高质量", "高质量发展", "高质量 发展")]
    [InlineData("字经济", "数字经济", "数? 字经济")]
    [InlineData("新路", "高质量发展新路", "高质量发展 新路")]
    [InlineData("质量发展新路", "高质量发展新路", "高? 质量发展新路")]
    [InlineData("数字经济第一城", "数字经济第一城", "数字经济第一城")]
    [InlineData("发展", "区域协调发展", "区域协调 发展")]
    public void A_word_of_the_users_wins_over_the_embedded_ones(string word, string text, string expected) =>
        Assert.Equal(expected, Cut(new VocabularySegmenter(Vocabulary.Default.With([new(word)])), text));

    [Fact]
    public void Of_the_users_own_words_the_longest_wins() =>
        Assert.Equal("未来社区 建设", Cut(new VocabularySegmenter(Vocabulary.Empty.With([new("未来"), new("未来社区"), new("社区"), new("建设")])), "未来社区建设"));

    [Fact]
    public void A_line_of_a_million_characters_is_cut() =>
        Assert.Equal(100_000, Default.Segment(string.Concat(Enumerable.Repeat("高质量发展坚持走新路", 100_000))).Count(w => w.Kind == WordKind.Word));

    [Fact]
    public void A_users_word_brings_its_part_of_speech()
    {
        var segmenter = new VocabularySegmenter(Vocabulary.Default.With([new("未来社区", PartOfSpeech: "n")]));
        Assert.Equal("n", Assert.Single(segmenter.Segment("未来社区")).PartOfSpeech);
    }

    // Unknown words end in ?, numbers in #, punctuation in a full stop.
    private static string Cut(IWordSegmenter segmenter, string text) => string.Join(' ', segmenter.Segment(text).Select(w => w.Span.Of(text).ToString() + w.Kind switch
    {
        WordKind.Unknown => "?",
        WordKind.Number => "#",
        WordKind.Punctuation => ".",
        _ => "",
    }));
}
