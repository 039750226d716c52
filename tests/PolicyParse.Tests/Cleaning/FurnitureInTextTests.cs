using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class FurnitureInTextTests
{
    private const string First = "深入实施创新驱动发展战略，全社会研发投入强度达到3%。";
    private const string Second = "扎实推进乡村振兴，农村居民人均可支配收入增长7%。";

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("—3—")]
    [InlineData("第3页 共10页")]
    [InlineData("第 三 页")]
    public void A_page_number_between_paragraphs_is_removed(string number)
    {
        var text = Cleaned.Text($"{First}\n{number}\n{Second}");
        Assert.Equal([First, Second], text.Lines());
        Assert.Equal(["page.number"], text.Rules());
    }

    [Fact]
    public void A_page_number_of_a_table_of_contents_stays() =>
        Cleaned.Gives($"目录\n一、总体要求......\n- 1 -\n{First}", "目录", "一、总体要求......-1-", First);

    [Fact]
    public void A_sentence_that_a_page_s_end_has_cut_is_one() =>
        Cleaned.Gives($"{First}\n一年来，全市生产总值增长6.1%，城镇新增就业\n（下转第7版）\n（上接第1版）\n3.2万人，居民收入稳步增长。", First, "一年来，全市生产总值增长6.1%，城镇新增就业3.2万人，居民收入稳步增长。");

    [Fact]
    public void A_photographer_s_line_is_removed() => Cleaned.Gives($"{First}\n项目建设现场。本报记者 李四 摄\n{Second}", First, Second);

    [Fact]
    public void A_running_head_is_told_by_repetition()
    {
        string pages = string.Join('\n', Enumerable.Range(1, 3).Select(page => $"{First}\n- {page} -\n某市政府工作报告汇编\n{Second}"));
        Assert.DoesNotContain("某市政府工作报告汇编", Cleaned.Text(pages).Lines());
    }

    [Fact]
    public void A_line_that_stands_once_beside_a_page_number_is_no_running_head() =>
        Cleaned.Gives($"{First}\n- 1 -\n二、工作安排\n{Second}", First, "二、工作安排", Second);
}
