using Xunit;

namespace PolicyParse.Tests.Rendering;

public sealed class ChunkTests
{
    private const string Text =
        """
        某市政府工作报告
        一、工作回顾
        （一）稳增长
        甲区增长。乙区也增长。
        丙区持平。
        （二）惠民生
        """;

    private static readonly PolicyDocument Document = new PolicyParser().Parse(Text);

    [Fact]
    public void A_chunk_holds_whole_paragraphs_of_one_section_as_far_as_they_fit() =>
        Assert.Equal(
            [("0#1", "某市政府工作报告"), ("1.1#1", "甲区增长。乙区也增长。\n丙区持平。"), ("1.2#1", "（二）惠民生")],
            Document.Chunk(100).Select(c => (c.Id, c.Text)));

    [Fact]
    public void A_chunk_carries_title_and_section_path()
    {
        DocumentChunk chunk = Document.Chunk(100).ElementAt(1);
        Assert.Equal(("某市政府工作报告", "1.1"), (chunk.Title, chunk.Section));
        Assert.Equal(["一、工作回顾", "（一）稳增长"], chunk.SectionPath);
    }

    [Fact]
    public void A_long_paragraph_is_cut_behind_its_sentences() =>
        Assert.Equal(["甲区增长。", "乙区也增长。", "丙区持平。"], Document.Chunk(6).Where(c => c.Section == "1.1").Select(c => c.Text));

    [Theory]
    [InlineData("他说：“好。”大家鼓掌。", 8, "他说：“好。”|大家鼓掌。")]
    [InlineData("全力稳住外贸，扩大开放；优化环境，服务企业。", 14, "全力稳住外贸，扩大开放；|优化环境，服务企业。")]
    [InlineData("全力稳住外贸，扩大开放。", 8, "全力稳住外贸，|扩大开放。")]
    [InlineData("产值1,234,567元增长", 9, "产值1,234,5|67元增长")]
    [InlineData("真好！！真好", 3, "真好！|！真好")]
    [InlineData("𠮷𠮷𠮷", 3, "𠮷|𠮷|𠮷")]
    public void A_sentence_that_is_too_long_is_cut_at_a_clause_or_at_last_anywhere(string words, int most, string chunks) =>
        Assert.Equal(chunks, string.Join('|', new PolicyParser().Parse(words).Chunk(most).Select(c => c.Text)));

    [Fact]
    public void Spans_step_over_what_was_removed_inside_and_cover_what_was_repaired()
    {
        const string text = "前言。\n甲区与德.建市、德.建市协作发展。乙区的\n- 3 -\n旅游业发展很快。";
        PolicyDocument document = new PolicyParser().Parse(text);
        Assert.NotEmpty(document.Removed);
        Assert.NotEmpty(document.Repairs);
        foreach (DocumentChunk chunk in document.Chunk(4))
            Assert.Equal(chunk.Spans.Count, chunk.Text.Split('\n').Length);
        string[] places = [.. document.Chunk(8).SelectMany(c => c.Spans, (_, span) => span.Of(text).ToString())];
        Assert.Contains("甲区与德.建市、", places);
    }

    [Fact]
    public void A_heading_on_two_lines_is_one_piece() =>
        Assert.Equal(["附件1 申报材料清单"], new PolicyParser().Parse("关于申报项目的通知\n请按期申报。\n附件1\n申报材料清单").Chunk(40).Where(c => c.Section == "1").Select(c => c.Text));

    [Fact]
    public void An_enumeration_that_was_given_up_leaves_nothing_behind()
    {
        IEnumerable<DocumentChunk> chunks = Document.Chunk(6);
        string first = chunks.First().Text;
        Assert.Equal(first, chunks.First().Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_size_that_holds_no_surrogate_pair_is_refused(int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Document.Chunk(most));
}
