using Xunit;

namespace PolicyParse.Tests.Structure;

public sealed class PointScannerTests
{
    [Theory]
    [InlineData("——经济运行稳中提质。全市生产总值增长6.8%。", "——|经济运行稳中提质")]
    [InlineData("稳企惠企组合拳持续发力。全面落实减税降费政策。", "|稳企惠企组合拳持续发力")]
    [InlineData("第一，全力优化战略布局。加快形成空间格局。", "第一，|全力优化战略布局")]
    [InlineData("二是深化改革开放。推动重点领域改革。", "二是|深化改革开放")]
    public void A_paragraph_announces_its_point(string paragraph, string expected) => Assert.Equal([expected], Drawn.Points(paragraph));

    [Fact]
    public void A_row_of_counted_points_is_told_one_by_one() => Assert.Equal(
        ["一是|优化服务流程", "二是|压缩办理时限", "三是|推进数据共享"],
        Drawn.Points("要抓好三件事：一是优化服务流程；二是压缩办理时限；三是推进数据共享。"));

    [Theory]
    [InlineData("全年新增就业20万人。失业率保持低位。")]
    [InlineData("坚持以人民为中心的发展思想统筹推进教育医疗养老住房等民生事业不断取得新的进展。持续改善民生。")]
    [InlineData("加快发展现代服务业。")]
    [InlineData("这一是非曲直不容混淆，必须予以澄清并长期坚持下去。")]
    public void A_digit_a_long_sentence_or_a_whole_paragraph_is_no_point(string paragraph) => Assert.Empty(Drawn.Points(paragraph));
}
