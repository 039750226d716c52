using Xunit;

namespace PolicyParse.Tests.Terms;

public sealed class TermCounterTests
{
    private const string Report = "某市政府工作报告\n——2021年1月20日在某市第十四届人民代表大会第一次会议上\n某市市长 张三\n各位代表：\n"
        + "一、坚持创新驱动\n我们推进科技创新。创新成效明显，ＧＤＰ增长6.8%，OPEC会议在XX高新区召开。\n二、保护生态环境\n治水治气，生态环境明显改善。\n";

    private static readonly PolicyParser Parser = new();

    [Fact]
    public void Terms_count_with_their_themes()
    {
        TermCounts counts = Count(Report);
        Assert.Equal((1, 2, 1), (counts.CountOf("创新"), counts.CountOf("生态环境"), counts.CountOf("科技创新")));
        Assert.Equal((1, 1), (counts.CountOf("GDP"), counts.CountOf("OPEC")));
        Assert.Equal("生态", counts.Terms.Single(t => t.Term == "治水").Theme);
        Assert.Null(counts.Terms.Single(t => t.Term == "OPEC").Theme);
        Assert.Equal(4, counts.Themes.Single(t => t.Theme == "生态").Count);
    }

    [Fact]
    public void Stop_words_numbers_and_short_words_do_not_count()
    {
        TermCounts counts = Count(Report, new TermOptions { StopWords = StopWords.Default.With(["创新"]) });
        Assert.Equal(0, counts.CountOf("创新"));
        Assert.Equal(0, counts.CountOf("6.8%"));
        Assert.Equal(0, Count(Report, new TermOptions { MinimumLength = 3 }).CountOf("治水"));
    }

    [Fact]
    public void Headings_count_unless_told_otherwise()
    {
        Assert.Equal(1, Count(Report).CountOf("创新驱动"));
        TermCounts without = Count(Report, new TermOptions { IncludeHeadings = false });
        Assert.Equal((0, 1), (without.CountOf("创新驱动"), without.CountOf("生态环境")));
        Assert.Equal((1, 0), (Count(Report).CountOf("政府工作报告"), without.CountOf("政府工作报告")));
    }

    [Fact]
    public void Headings_of_annexes_and_notes_that_name_them_never_count()
    {
        const string notice = "某市人民政府关于印发行动方案的通知\n各区县人民政府：\n一、总体要求\n推进乡村振兴。\n附件：1.数字经济任务表\n2.绿色发展指标\n某市人民政府\n2021年3月1日\n附件1 数字经济任务表\n建设智慧城市。\n附件2 绿色发展指标\n植树造林。\n";
        TermCounts counts = Count(notice);
        Assert.Equal((0, 0), (counts.CountOf("数字经济"), counts.CountOf("绿色发展")));
        Assert.Equal((1, 1, 1), (counts.CountOf("乡村振兴"), counts.CountOf("智慧城市"), counts.CountOf("植树造林")));
    }

    [Fact]
    public void A_table_of_contents_does_not_count()
    {
        const string plan = "某市发展规划\n目录\n一、科技创新……1\n二、乡村振兴……2\n一、科技创新\n推进改革。\n二、乡村振兴\n推进开放。\n";
        Assert.Equal(1, Count(plan).CountOf("科技创新"));
        Assert.Equal(0, Count(plan, new TermOptions { IncludeHeadings = false }).CountOf("乡村振兴"));
    }

    [Fact]
    public void A_redaction_is_no_word_and_parts_words()
    {
        Assert.Equal((1, 0), (Count("推进XX经济XX区建设。").CountOf("经济"), Count("推进XX经济XX区建设。").CountOf("XX")));
        Assert.Equal("推进经济区建设。".Length, Count("推进XX经济XX区建设。").Characters);
    }

    [Fact]
    public void Frequency_is_told_per_ten_thousand_characters()
    {
        TermCounts counts = Count("推进改革。");
        Assert.Equal(5, counts.Characters);
        Assert.Equal(2000, counts.Terms.Single(t => t.Term == "改革").PerTenThousand);
    }

    [Fact]
    public void A_segmenter_of_the_users_is_asked()
    {
        TermCounts counts = new TermCounter(new CharacterPairs()).Count(Parser.Parse("推进改革。")).Counts;
        Assert.Equal((1, 1), (counts.CountOf("推进"), counts.CountOf("进改")));
    }

    [Fact]
    public void A_parsed_document_read_back_from_json_gives_the_same_counts()
    {
        PolicyDocument document = Parser.Parse(Report);
        Assert.Equal(new TermCounter().Count(document).Counts.Terms, new TermCounter().Count(PolicyJson.Deserialize(PolicyJson.Serialize(document))).Counts.Terms);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => new TermCounter((IWordSegmenter)null!));
        Assert.Throws<ArgumentNullException>(() => new TermCounter(new TermOptions { StopWords = null! }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermCounter(new TermOptions { MinimumLength = 0 }));
        Assert.Throws<ArgumentNullException>(() => new TermCounter().Count((PolicyDocument)null!));
        Assert.Throws<ArgumentNullException>(() => new TermCounter().Count([Parser.Parse(Report), null!], cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>("maxDegreeOfParallelism", () => new TermCounter().Count([], 0, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>("maxDegreeOfParallelism", () => new TermCounter().Count([], 513, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void What_the_documents_throw_comes_as_it_is() =>
        Assert.Throws<TimeoutException>(() => new TermCounter().Count(
            Enumerable.Range(0, 9).Select(i => i < 8 ? Parser.Parse(Report) : throw new TimeoutException()), cancellationToken: TestContext.Current.CancellationToken));

    private static TermCounts Count(string text, TermOptions? options = null) => new TermCounter(options ?? new TermOptions()).Count(Parser.Parse(text)).Counts;

    private sealed class CharacterPairs : IWordSegmenter
    {
        public void Segment(string text, TextSpan span, List<WordSpan> words)
        {
            for (int i = span.Start; i + 2 <= span.End; i++)
                words.Add(new WordSpan(new TextSpan(i, i + 2), WordKind.Word));
        }
    }
}
