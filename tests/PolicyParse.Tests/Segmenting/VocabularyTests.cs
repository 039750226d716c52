using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Segmenting;

public sealed class VocabularyTests
{
    private static readonly List<string[]> Rows = LexiconTable.Read("terms.tsv", "term", "theme");

    [Fact]
    public void At_least_1500_terms_are_embedded_none_twice()
    {
        Assert.True(Rows.Count >= 1500);
        string[] names = [.. IndicatorCatalog.Default.Entries.SelectMany(e => e.Names)];
        Assert.DoesNotContain(Rows.Select(r => r[0]).Concat(names).CountBy(t => t), c => c.Value > 1);
    }

    [Fact]
    public void Each_embedded_term_is_found_as_one_word_with_its_theme()
    {
        string[] themes = [.. LexiconTable.Read("themes.tsv", "theme", "catalogThemes").Select(c => c[0])];
        var segmenter = new VocabularySegmenter();
        foreach (string[] row in Rows)
        {
            WordSpan word = Assert.Single(segmenter.Segment(row[0]));
            Assert.Equal((new TextSpan(0, row[0].Length), WordKind.Word), (word.Span, word.Kind));
            Assert.Equal(row[1], Vocabulary.Default.Find(row[0])!.Theme);
            Assert.Contains(row[1], themes);
            Assert.False(StopWords.Default.Contains(row[0]), $"{row[0]} is a stop word and would not be counted.");
        }
        Assert.Equal(themes.Order(StringComparer.Ordinal), Rows.Select(r => r[1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_names_of_the_indicator_catalogue_are_terms()
    {
        foreach (string name in IndicatorCatalog.Default.Entries.SelectMany(e => e.Names))
            Assert.NotNull(Vocabulary.Default.Find(name)?.Theme);
    }

    [Fact]
    public void Each_guard_hides_a_false_term_in_its_example()
    {
        var unguarded = new VocabularySegmenter(Vocabulary.Empty.With(EmbeddedVocabulary.Terms.Words));
        foreach (GuardWord guard in EmbeddedVocabulary.Guards)
        {
            Assert.Contains(guard.Hides, WordsOf(unguarded, guard.Example));
            Assert.DoesNotContain(guard.Hides, WordsOf(new VocabularySegmenter(), guard.Example));
            Assert.Null(Vocabulary.Default.Find(guard.Word));
        }
    }

    [Fact]
    public void A_user_dictionary_is_read_in_jiebas_format()
    {
        using var file = new TemporaryFile("\uFEFF创新办 3 i\n云计算 5\n\n凱特琳 nz\r\n台中\n  机器学习\t3\nHello Kitty 5 nz\n");
        Vocabulary vocabulary = Vocabulary.Empty.WithFile(file.Path);
        Assert.Equal(
            [new("创新办", null, 3, "i"), new("云计算", null, 5), new("凱特琳", PartOfSpeech: "nz"), new("台中"), new("机器学习", null, 3), new("Hello Kitty", null, 5, "nz")],
            vocabulary.Words);
    }

    [Theory]
    [InlineData("云计算 5\n大数据 五 n\n", "line 2: '大数据 五 n' is no row 词 频率 词性")]
    [InlineData("云计算 99999999999\n", "line 1: the frequency 99999999999 is greater than 2147483647")]
    [InlineData("\n \n", "the file holds no word")]
    [InlineData("云\0计算\n", "line 1: a control character")]
    public void A_bad_row_is_refused_by_file_and_line(string content, string message)
    {
        using var file = new TemporaryFile(content);
        var error = Assert.Throws<PolicyParseException>(() => Vocabulary.Default.WithFile(file.Path));
        Assert.StartsWith(file.Path, error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_given_by_mistake_is_refused()
    {
        var error = Assert.Throws<PolicyParseException>(() => Vocabulary.Default.WithFile(Repository.Seed));
        Assert.Contains(Repository.Seed + ", line ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        using var file = new TemporaryFile([0xB4, 0xB4, 0xD0, 0xC2]);
        Assert.Contains("line 1 or below: this is no UTF-8", Assert.Throws<PolicyParseException>(() => Vocabulary.Default.WithFile(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_word_keeps_its_theme()
    {
        Vocabulary own = Vocabulary.Default.With([new("创新", Frequency: 5), new("未来社区大脑", "城市")]);
        Assert.Equal(new VocabularyWord("创新", "创新", 5), own.Find("创新"));
        Assert.Equal("城市", own.Find("未来社区大脑")!.Theme);
        Assert.Null(Vocabulary.Default.Find("未来社区大脑"));
        Assert.Equal(Vocabulary.Default.Words.Count + 1, own.Words.Count);
    }

    [Fact]
    public void Words_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Vocabulary.Default.With([new("")]));
        Assert.Throws<ArgumentException>(() => Vocabulary.Default.With([new(" 创新")]));
        Assert.Throws<ArgumentException>(() => Vocabulary.Default.With([new("创新", Frequency: -1)]));
        Assert.Throws<ArgumentException>(() => Vocabulary.Default.With([null!]));
    }

    [Fact]
    public void Stop_words_are_read_one_a_line()
    {
        using var file = new TemporaryFile("创新\n，\n\nｅＷＴＰ\n");
        StopWords own = StopWords.None.WithFile(file.Path);
        Assert.Equal(3, own.Count);
        Assert.True(own.Contains("创新") && own.Contains("，") && own.Contains("eWTP") && !own.Contains("改革"));
        Assert.True(StopWords.Default.Contains("我们") && StopWords.Default.Contains("进一步"));
    }

    private static string[] WordsOf(IWordSegmenter segmenter, string text) => [.. segmenter.Segment(text).Select(w => w.Span.Of(text).ToString())];
}
