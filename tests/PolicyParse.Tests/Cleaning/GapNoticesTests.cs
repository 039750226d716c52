using PolicyParse.Cleaning;
using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class GapNoticesTests
{
    private const string Notice = "内容过长,仅展示头部和尾部部分文字预览,全文请查看图片预览。";

    [Fact]
    public void A_notice_in_the_middle_of_a_paragraph_is_a_gap()
    {
        var text = Cleaned.Text($"一、工作回顾\n聚焦重点领域和关键环节, {Notice} 三是打造清廉政府。\n继续努力。");
        Assert.Equal(["一、工作回顾", "聚焦重点领域和关键环节,", "三是打造清廉政府。", "继续努力。"], text.Lines());
        Assert.Equal([false, false, true, false], text.Lines.Select(static l => l.GapBefore));
        Gap gap = Assert.Single(text.Traces.Gaps);
        Assert.Equal(Notice, gap.Text);
        Assert.Equal(Notice, gap.Span.Of(text.Source.Text).ToString());
    }

    [Fact]
    public void A_notice_on_a_line_of_its_own_between_paragraphs_is_a_gap()
    {
        var text = Cleaned.Text("聚焦重点领域和关键环节，推动各项工作。\n（此处省略3000字）\n打造清廉政府。");
        Assert.Equal([false, true], text.Lines.Select(static l => l.GapBefore));
        Assert.Equal("（此处省略3000字）", Assert.Single(text.Traces.Gaps).Text);
    }

    [Fact]
    public void A_notice_at_the_end_is_only_removed()
    {
        var text = Cleaned.Text($"聚焦重点领域和关键环节，推动各项工作。{Notice}");
        Assert.Empty(text.Traces.Gaps);
        Assert.Equal([GapNotice.Rule], text.Rules());
    }

    [Fact]
    public void A_notice_in_the_head_is_only_removed()
    {
        var text = Cleaned.Text($"{Notice}\n聚焦重点领域和关键环节，推动各项工作。");
        Assert.Empty(text.Traces.Gaps);
        Assert.Equal(["聚焦重点领域和关键环节，推动各项工作。"], text.Lines());
    }

    // The text is searched in pieces of 32,768 characters.
    [Fact]
    public void A_notice_is_found_wherever_it_lies_in_a_long_text()
    {
        for (int before = 32_768 - 2 * Notice.Length; before <= 32_768 + 1; before++)
        {
            string head = new('业', before - 1);
            var text = Cleaned.Text($"{head}。{Notice}三是打造清廉政府。");
            Assert.Equal(before, Assert.Single(text.Traces.Gaps).Span.Start);
        }
    }

    public static TheoryData<string, string, string> Notices => [.. GapNotice.All.Select(static n => (n.Id, n.Example, n.CounterExample))];

    [Theory]
    [MemberData(nameof(Notices))]
    public void Each_notice_is_told_by_its_own_example_and_not_by_its_counter_example(string id, string example, string counterExample)
    {
        Assert.Equal(id, GapNotice.At(example.TrimStart('（'))?.Id);
        Assert.Null(GapNotice.At(counterExample));
    }
}
