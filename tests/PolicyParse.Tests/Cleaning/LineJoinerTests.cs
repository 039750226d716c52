using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("认真贯彻《|预算法|》，硬化约束。", "认真贯彻《预算法》，硬化约束。")]
    [InlineData("全年PM|2.5|平均浓度降至28微克/立方米。", "全年PM2.5平均浓度降至28微克/立方米。")]
    [InlineData("广义货币M|2|预期增长12%左右，保持流动性合理充裕。", "广义货币M2预期增长12%左右，保持流动性合理充裕。")]
    [InlineData("填谷规模为|20|万千瓦，由用户参与。", "填谷规模为20万千瓦，由用户参与。")]
    [InlineData("第一，|这次改革主要着眼于转变职能。", "第一，这次改革主要着眼于转变职能。")]
    [InlineData("城镇化率达到|65|%，进度快于预期。", "城镇化率达到65%，进度快于预期。")]
    [InlineData("（|三）改革开放持续深化。", "（三）改革开放持续深化。")]
    [InlineData("（一）|保持经济的持续稳定增长。", "（一）保持经济的持续稳定增长。")]
    [InlineData("（|1|）对于连续参与的用户，予以补贴。", "（1）对于连续参与的用户，予以补贴。")]
    [InlineData("某工信电力|〔|2021|〕|2|号附件", "某工信电力〔2021〕2号附件")]
    [InlineData("关于印发支持制造业数字化|发展实施细则的通知|各区：", "关于印发支持制造业数字化发展实施细则的通知|各区：")]
    [InlineData("新建5部法规。针对|收容遣送|工作中存在的问题，制定了管理办法。", "新建5部法规。针对收容遣送工作中存在的问题，制定了管理办法。")]
    [InlineData("某市人民政府办公室|关于印发某市促进消费若干措施|的通知|各区：", "某市人民政府办公室关于印发某市促进消费若干措施的通知|各区：")]
    public void A_sentence_that_the_page_broke_is_one_again(string source, string lines) =>
        Cleaned.Gives(source.Replace('|', '\n'), lines.Split('|'));

    [Theory]
    [InlineData("一、实施背景|2018年以来，我市连续开展试点，取得明显成效。")]
    [InlineData("各位代表！|“十四五”时期是极不平凡的五年。")]
    [InlineData("特此通知。|某市财政局|2024年3月5日")]
    [InlineData("（一）总体要求|坚持稳中求进工作总基调。|（二）主要目标")]
    [InlineData("煤炭|120|石油|200|天然气|80")]
    [InlineData("响应时段|0:00-06:00|1.2|2.0")]
    [InlineData("省长 王 平|各位代表：|现在，我代表省人民政府，向大会报告工作。")]
    [InlineData("附件：1.任务分工表|2.申报指南")]
    [InlineData("现将有关意见印发给你们，请认真执行。|某市财政局|关于加强预算管理的意见|为加强管理，提出如下意见。")]
    [InlineData("按照有关规定（国发〔2022〕13号，切实抓好落实。|各级政府要加强领导。")]
    [InlineData("二要|加强企业各项基础工作。")]
    [InlineData("属性|1|数字经济增加值占生产总值比重|%|35.2|45|预期性")]
    public void Headings_items_cells_and_signatures_stay_lines(string source) => Cleaned.Keeps(source.Split('|'));

    [Fact]
    public void A_date_in_pieces_is_a_line_of_its_own() =>
        Cleaned.Gives("特此通知。\n2021\n年\n2\n月\n2\n日\n（此件主动公开）", "特此通知。", "2021年2月2日", "（此件主动公开）");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lines_broken_at_a_width_are_paragraphs_again(bool indented)
    {
        string[] paragraphs =
        [
            "一、工作回顾",
            .. Enumerable.Range(1, 6).Select(n => $"过去的第{n}年，全市上下坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，着力推动高质量发展，经济运行总体平稳，社会大局保持稳定，人民生活水平不断提高，各项事业取得新的进步，成绩来之不易。"),
            "二、工作安排",
        ];
        string wrapped = string.Join('\n', paragraphs.SelectMany(p => (indented ? "　　" + p : p).Chunk(35)).Select(static line => new string(line)));
        Cleaned.Gives(wrapped, paragraphs);
    }

    [Fact]
    public void Short_items_of_one_width_are_no_broken_lines() =>
        Cleaned.Keeps([.. Enumerable.Range(1, 20).Select(static n => $"{n:D2}号企业名单公示")]);
}
