using PolicyParse.Cleaning;
using PolicyParse.Cleaning.Pages;
using PolicyParse.Reading;
using Xunit;

namespace PolicyParse.Tests.Cleaning.Pages;

public sealed class PageContentTests
{
    private const string First = "为贯彻落实省委、省政府决策部署，加快推进全市养老服务体系建设，现就有关事项通知如下。";
    private const string Second = "各县（市、区）要加强组织领导，落实工作责任，确保各项任务按期完成，重大事项及时报告。";

    private const string Navigation = "<div class=top><ul><li><a href=/>首页</a></li><li><a href=/a>政务公开</a></li><li><a href=/b>互动交流</a></li></ul></div>";

    private const string Footer = "<div class=bt><p>版权所有：某市人民政府 主办单位：某市人民政府办公室</p><p>网站标识码：3300000001 某ICP备05000001号</p></div>";

    [Fact]
    public void A_notice_keeps_its_title_addressee_body_and_signature()
    {
        string[] lines = Clean($"""
            <title>关于加强养老服务工作的通知_某市人民政府</title>{Navigation}
            <div class=wrap><h1>关于加强养老服务工作的通知</h1><div class=info>发布时间：2020-03-05　来源：某市民政局　浏览次数：<span>96</span></div>
            <div id=zoom><p align=center>某民发〔2020〕5号</p><p>各县（市、区）民政局：</p><p>{First}</p><p>{Second}</p><p align=right>某市民政局</p><p align=right>2020年3月5日</p></div>
            <div class=tool><a href=#>打印本页</a> <a href=#>关闭窗口</a></div></div>{Footer}
            """);
        Assert.Equal(["关于加强养老服务工作的通知", "某民发〔2020〕5号", "各县（市、区）民政局：", First, Second, "某市民政局", "2020年3月5日"], lines);
    }

    [Fact]
    public void A_page_laid_out_in_tables_with_line_breaks_is_read_the_same()
    {
        string[] lines = Clean($"""
            <title>某市民政局</title><table><tr><td>{Navigation}</td></tr></table>
            <table><tr><td class=l><a href=1>机构概况</a><br><a href=2>通知公告</a><br><a href=3>政策法规</a></td>
            <td><table><tr><td align=center><b>关于加强养老服务工作的通知</b></td></tr><tr><td align=center>发布日期：2020-03-05</td></tr>
            <tr><td>各县（市、区）民政局：<br>　　{First}<br><br>　　{Second}<br><br>某市民政局<br>2020年3月5日</td></tr></table></td></tr></table>
            <table><tr><td>版权所有 某市民政局</td></tr></table>
            """);
        Assert.Equal(["关于加强养老服务工作的通知", "各县（市、区）民政局：", First, Second, "某市民政局", "2020年3月5日"], lines);
    }

    [Fact]
    public void Paragraphs_in_boxes_of_their_own_are_one_document()
    {
        string[] lines = Clean($"<title>工作通知</title>{Navigation}<div><h2>工作通知</h2><div><div><span>一、总体要求</span></div><div><span>{First}</span></div><div><span>二、工作要求</span></div><div><span>{Second}</span></div></div></div>{Footer}");
        Assert.Equal(["工作通知", "一、总体要求", First, "二、工作要求", Second], lines);
    }

    [Fact]
    public void A_documents_number_and_adoption_stay_wherever_they_stand_at_its_head()
    {
        string[] lines = Clean($"<title>某市养老服务条例</title>{Navigation}<div><p>第12号</p><h1>某市养老服务条例</h1></div><div>（2020年3月5日某市第十五届人民代表大会第四次会议通过）</div><div>发布日期：2020-03-09</div><div><p>{First}</p><p>{Second}</p></div>");
        Assert.Equal(["第12号", "某市养老服务条例", "（2020年3月5日某市第十五届人民代表大会第四次会议通过）", First, Second], lines);
    }

    [Fact]
    public void A_work_report_keeps_where_it_was_given_and_by_whom()
    {
        string[] lines = Clean($"<title>政府工作报告</title>{Navigation}<h1>政府工作报告</h1><div>——2020年1月5日在某市第十五届人民代表大会第四次会议上</div><div>市长　王某</div><div>来源：市政府办　字号：大 中 小</div><div><p>{First}</p><p>{Second}</p></div>");
        Assert.Equal(["政府工作报告", "——2020年1月5日在某市第十五届人民代表大会第四次会议上", "市长 王某", First, Second], lines);
    }

    [Fact]
    public void A_short_notice_is_found_too() =>
        Assert.Equal(["放假通知", "各科室：", "元旦放假一天，请安排好值班。", "局办公室"], Clean($"<title>放假通知</title>{Navigation}<h1>放假通知</h1><div><p>各科室：</p><p>元旦放假一天，请安排好值班。</p><p>局办公室</p></div>{Footer}"));

    [Fact]
    public void The_index_block_of_an_authoritys_page_is_no_content()
    {
        CleanText text = TextCleaner.Clean(SourceReader.Read($"""
            <!DOCTYPE html><title>某市人民政府关于加强养老服务工作的意见_政策文件</title>{Navigation}
            <table><tr><td>索 引 号：</td><td>000014349/2020-00005</td><td>主题分类：</td><td>民政</td></tr><tr><td>发文机关：</td><td>某市人民政府</td><td>成文日期：</td><td>2020年03月05日</td></tr><tr><td>标　　题：</td><td colspan=3>某市人民政府关于加强养老服务工作的意见</td></tr><tr><td>发文字号：</td><td>某政发〔2020〕5号</td><td>发布日期：</td><td>2020年03月09日</td></tr></table>
            <div id=content><p align=center><b>某市人民政府关于加强<br>养老服务工作的意见</b></p><p align=center>某政发〔2020〕5号</p><p>{First}</p><p>{Second}</p><p>某市人民政府</p><p>2020年3月5日</p><p>（此件公开发布）</p></div>
            """, null));
        Assert.Equal(["某市人民政府关于加强养老服务工作的意见", "某政发〔2020〕5号", First, Second, "某市人民政府", "2020年3月5日"], Lines(text)[..6]);
        Assert.Equal(("000014349/2020-00005", "某市人民政府", "2020-03-09"), (text.Traces.Provenance["indexNumber"], text.Traces.Provenance["issuer"], text.Traces.Provenance["publishedAt"]));
    }

    [Fact]
    public void Sections_in_boxes_of_their_own_are_one_document()
    {
        string[] sections = [.. Enumerable.Range(1, 15).SelectMany(i => new[] { $"（{i}）加强第{i}方面工作", First, Second })];
        string boxes = string.Concat(sections.Chunk(3).Select(section => $"<div class=s><p>{section[0]}</p><p>{section[1]}</p><p>{section[2]}</p></div>"));
        Assert.Equal(["工作通知", .. sections], Clean($"<title>工作通知</title>{Navigation}<h1>工作通知</h1><div>{boxes}</div>{Footer}"));
    }

    [Fact]
    public void The_pages_headline_gives_way_to_the_documents_own_title()
    {
        string[] lines = Clean($"""
            <title>关于印发《养老服务实施办法》的通知</title>{Navigation}<h2>关于印发《养老服务实施办法》的通知</h2><p>2020-03-05</p>
            <div class=con><p style="text-align:center"><b>某市民政局　某市财政局</b></p><p style="text-align:center"><b>关于印发《养老服务实施办法》的通知</b></p><p>{First}</p><p>{Second}</p></div>
            """);
        Assert.Equal(["某市民政局 某市财政局关于印发《养老服务实施办法》的通知", First, Second], lines);
    }

    [Fact]
    public void A_headline_stays_where_the_text_only_names_the_document()
    {
        const string naming = "近日，市民政局印发了《养老服务实施办法》，对养老服务工作作出全面部署，要求各地认真贯彻执行。";
        Assert.Equal(["《养老服务实施办法》", naming, Second], Clean($"<title>《养老服务实施办法》</title>{Navigation}<h1>《养老服务实施办法》</h1><p>来源：民政局</p><div><p>{naming}</p><p>{Second}</p></div>"));
    }

    [Fact]
    public void A_headline_that_the_pages_head_does_not_tell_is_found_above_the_text() =>
        Assert.Equal(["全市养老服务工作会议在市民政局召开", First, Second], Clean($"<title>工作动态-某市民政局</title>{Navigation}<div><h5>全市养老服务工作会议在市民政局召开</h5><div>发布时间：2020-03-05 来源：局办公室</div><div><p>{First}</p><p>{Second}</p></div></div>{Footer}"));

    [Fact]
    public void Words_under_a_picture_are_no_content()
    {
        string[] lines = Clean($"<title>工作通知</title><h1>工作通知</h1><div><p>{First}</p><p align=center><img src=a.jpg></p><p align=center>工作会议现场</p><p><b>加强领导</b></p><p>{Second}</p><p>图为志愿者慰问老人。某报记者 王某摄</p><p>{First}</p></div>");
        Assert.Equal(["工作通知", First, "加强领导", Second, First], lines);
    }

    [Fact]
    public void A_heading_or_a_signature_under_a_picture_stays()
    {
        string[] lines = Clean($"<title>工作通知</title><h1>工作通知</h1><div><p>{First}</p><p align=center><img src=a.jpg></p><p align=center><b>加强领导</b></p><p>{Second}</p><p align=center><img src=seal.gif></p><p align=center>某市民政局</p><p align=center>2020年3月5日</p></div>");
        Assert.Equal(["工作通知", First, "加强领导", Second, "某市民政局", "2020年3月5日"], lines);
    }

    [Fact]
    public void A_bold_line_under_a_picture_that_shows_what_is_going_on_is_a_caption()
    {
        string[] lines = Clean($"<title>工作通知</title><h1>工作通知</h1><div><p>{First}</p><p align=center><img src=a.jpg></p><p align=center><b>技术人员正在调试设备</b></p><p>{Second}</p><p>{First}</p></div>");
        Assert.DoesNotContain("技术人员正在调试设备", lines);
    }

    [Fact]
    public void Links_inside_the_article_stay_and_lists_of_links_go()
    {
        string[] lines = Clean($"<title>工作通知</title><h1>工作通知</h1><div class=a><p>根据<a href=1>《养老服务条例》</a>，{First}</p><p><a href=2>《养老服务条例》</a></p><div><a href=3>全市养老服务工作取得新成效</a></div><div><a href=4>我市召开养老服务推进会议</a></div><p>{Second}</p></div>");
        Assert.Equal(["工作通知", "根据《养老服务条例》，" + First, "《养老服务条例》", Second], lines);
    }

    [Fact]
    public void A_list_of_attachments_stays() =>
        Assert.Equal(["工作通知", First, "附件：", "1.申报表", "2.汇总表", "某市民政局", "2020年3月5日"], Clean($"<title>工作通知</title><h1>工作通知</h1><div class=a><p>{First}</p><p>附件：</p><ul><li><a href=1>1.申报表</a></li><li><a href=2>2.汇总表</a></li></ul><p>某市民政局</p><p>2020年3月5日</p></div>"));

    [Fact]
    public void Sidebars_comments_and_disclaimers_are_no_content_however_long()
    {
        string teasers = string.Concat(Enumerable.Range(1, 12).Select(i => $"<li><a href={i}>某地第{i}季度经济运行平稳，企业生产形势良好</a></li>"));
        string[] lines = Clean($"<title>工作通知</title><h1>工作通知</h1><div id=article><p>{First}</p></div><div class=comment-list><p>写得很好，支持！希望早日落实，让老人们过上好日子。</p></div><div class=sidebar><ul>{teasers}</ul></div><p>【免责声明】本文仅代表作者本人观点，与本网无关。本网对文中陈述、观点判断保持中立，不对所包含内容的准确性提供任何保证。</p>");
        Assert.Equal(["工作通知", First], lines);
    }

    [Fact]
    public void Every_line_of_a_page_is_content_or_a_removal()
    {
        PolicyDocument document = new PolicyParser().Parse($"<!DOCTYPE html><title>工作通知</title>{Navigation}<h1>工作通知</h1><p>来源：甲</p><div><p>{First}</p><p>{Second}</p></div>{Footer}");
        Assert.Contains(document.Removed, r => r.Rule == "page.navigation");
        Assert.All(document.Removed, r => Assert.Equal(r.Text, r.Span.Of(document.Text).ToString()));
        Assert.Equal("工作通知", document.Source.Provenance["title"]);
    }

    [Fact]
    public void A_page_without_running_text_is_kept_whole() => Assert.Equal(["通知", "全体放假"], Clean("<p>通知</p><p>全体放假</p>"));

    [Fact]
    public void A_control_character_alone_above_the_text_is_no_label() => Assert.Equal([First], Clean($"<body>\u000F<div>{First}</div>"));

    [Fact]
    public void Text_that_is_no_page_has_no_page_furniture() => Assert.Empty(PageContent.Find(SourceReader.Read("首页\n正文", null)).Certain);

    [Fact]
    public void Every_site_notice_matches_its_example() => Assert.All(SiteNotice.Examples, example => Assert.True(SiteNotice.Is(example), example));

    [Fact]
    public void A_sentence_of_a_document_is_no_site_notice() => Assert.False(SiteNotice.Is("加强知识产权保护，完善版权登记制度。"));

    private static string[] Clean(string html)
    {
        return Lines(TextCleaner.Clean(SourceReader.Read("<!DOCTYPE html>" + html, null)));
    }

    private static string[] Lines(CleanText text) => [.. text.Lines.Select(line => text.Words[line.Span.Start..line.Span.End])];
}
