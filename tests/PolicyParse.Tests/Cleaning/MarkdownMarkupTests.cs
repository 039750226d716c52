using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class MarkdownMarkupTests
{
    [Fact]
    public void Headings_lose_their_marks_and_leave_a_hint()
    {
        var text = Cleaned.Markdown("# 某市管理办法\n\n## 第一章 总则\n\n第一条 为了加强管理，制定本办法。");
        Assert.Equal(["某市管理办法", "第一章 总则", "第一条 为了加强管理，制定本办法。"], text.Lines());
        Assert.Equal([1, 2, 0], text.Lines.Select(static l => l.HeadingHint));
    }

    [Theory]
    [InlineData("要**切实加强**领导，做好`试点`工作。", "要切实加强领导，做好试点工作。")]
    [InlineData("按照[预算法](https://example.gov.cn/a)执行。", "按照预算法执行。")]
    [InlineData("> 各级政府要加强领导，落实责任。", "各级政府要加强领导，落实责任。")]
    [InlineData("- 推动产业升级，增长5%。", "推动产业升级，增长5%。")]
    [InlineData("1. 推动产业升级，增长5%。", "1.推动产业升级，增长5%。")]
    [InlineData("与***会审议，增长5*3倍。", "与***会审议，增长5*3倍。")]
    [InlineData("前半句<!-- 注 -->后半句。", "前半句后半句。")]
    public void Markup_goes_out_of_the_words(string source, string words) => Assert.Equal([words], Cleaned.Markdown(source).Lines());

    [Fact]
    public void Front_matter_is_provenance()
    {
        var text = Cleaned.Markdown("---\n标题: 某区实施意见\n文号: 某府发〔2023〕20号\n发布日期: 2023-07-17\n---\n\n# 某区实施意见\n\n各镇人民政府：");
        Assert.Equal(["某区实施意见", "各镇人民政府："], text.Lines());
        Assert.Equal("某府发〔2023〕20号", text.Traces.Provenance["documentNumber"]);
        Assert.Equal("2023-07-17", text.Traces.Provenance["publishedAt"]);
    }

    [Fact]
    public void Tables_are_rows_with_cells_kept_apart() =>
        Assert.Equal(["指标\t2023年", "生产总值\t100"], Cleaned.Markdown("| 指标 | 2023年 |\n| --- | --- |\n| 生产总值 | 100 |").Lines());

    [Fact]
    public void Plain_text_keeps_its_marks() => Cleaned.Keeps("#号文件", "按照[2023]3号**执行**。");
}
