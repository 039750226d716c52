using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class PageTailTests
{
    private const string Sentence = "各级各部门要切实加强组织领导，确保各项任务落到实处。";

    [Theory]
    [InlineData("相关报道：\n一图读懂政府工作报告", "related.list")]
    [InlineData("责任编辑：张三", "page.editor")]
    [InlineData("上一篇：关于开展检查的通知", "page.sibling")]
    [InlineData("扫一扫在手机打开当前页", "page.share")]
    [InlineData("版权所有：某市人民政府 网站标识码：3300000001", "footer.copyright")]
    [InlineData("【打印】 【关闭】", "page.bar")]
    [InlineData("附件：\n任务分工表.docx", "attachment.file")]
    [InlineData("（本文有删减）", "notice.abridged")]
    [InlineData("《某区政府工作报告》由会员分享，可在线阅读，更多相关《某区政府工作报告》请在文库上搜索。", "shareSite.preview")]
    [InlineData("最新文档\n某镇年度工作总结", "related.list")]
    [InlineData("最新推荐\n某镇年度工作总结", "related.list")]
    [InlineData("本文标题：某区政府工作报告", "notice.disclaimer")]
    [InlineData("关于我们 - 网站声明 - 网站地图", "footer.contact")]
    public void What_a_page_adds_behind_the_text_goes(string added, string rule)
    {
        var text = Cleaned.Text($"{Sentence}\n{added}");
        Assert.Equal([Sentence], text.Lines());
        Assert.Equal(rule, Assert.Single(text.Traces.Removed).Rule);
    }

    [Fact]
    public void A_sponsor_goes_above_a_footer_only()
    {
        Cleaned.Gives($"{Sentence}\n主办单位：某市人民政府\n版权所有 ICP备05000000号", Sentence);
        Cleaned.Keeps(Sentence, "主办单位：某市人民政府", "承办单位：某市体育局");
    }

    [Fact]
    public void Related_documents_go_though_they_are_numbered()
    {
        var text = Cleaned.Text($"{Sentence}\n请点击下方选择您需要的文档下载。\n1. 某市工作方案\n2. 某县疫情防控通知\n图片预览");
        Assert.Equal([Sentence], text.Lines());
        Assert.Contains("related.document", text.Rules());
    }

    [Fact]
    public void A_licence_box_goes_in_all_its_pieces() =>
        Cleaned.Gives($"{Sentence}\n本作品是中华人民共和国的\n法律\n、\n法规\n，根据《\n著作权法\n》第五条，本作品不适用于该法，属于\n公有领域\n。\nPublic domain\nfalse", Sentence);

    [Fact]
    public void Signature_and_date_stay() => Cleaned.Keeps(Sentence, "某市人民政府", "2024年3月5日", "（此件主动公开）", "抄送：市委各部门。");

    [Fact]
    public void A_list_of_related_matters_before_more_text_stays() => Cleaned.Keeps("一、相关政策", Sentence, "二、相关解读", Sentence);
}
