using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class PageHeadTests
{
    private const string Sentence = "为进一步优化营商环境，现将有关事项通知如下。";

    [Fact]
    public void A_bar_of_one_word_a_line_goes()
    {
        var text = Cleaned.Text($"打印\n收藏\n【字号：\n大\n中\n小\n】\n某市政府工作报告\n{Sentence}");
        Assert.Equal(["某市政府工作报告", Sentence], text.Lines());
        Assert.Equal(["page.bar"], text.Rules());
    }

    [Fact]
    public void A_bar_on_one_line_goes() =>
        Cleaned.Gives($"关于做好防汛工作的通知\n【字体：大 中 小】 打印 关闭\n{Sentence}", "关于做好防汛工作的通知", Sentence);

    [Theory]
    [InlineData("上传人：小**子 文档编号：12345678 上传时间：2023-03-09 格式：DOCX 页数：15 大小：38.52KB", "shareSite.uploader")]
    [InlineData("下载文档到电脑，查找使用更方便\n15金币", "shareSite.preview")]
    [InlineData("某市人民政府门户网站 www.example.gov.cn 2023-02-21 来源：本网", "page.source")]
    public void What_a_site_adds_above_the_text_goes(string added, string rule)
    {
        var text = Cleaned.Text($"关于做好防汛工作的通知\n{added}\n{Sentence}");
        Assert.Equal(["关于做好防汛工作的通知", Sentence], text.Lines());
        Assert.Equal(rule, Assert.Single(text.Traces.Removed).Rule);
    }

    [Fact]
    public void A_head_is_read_behind_any_length_of_navigation()
    {
        string navigation = string.Concat(Enumerable.Range(1, 200).Select(static n => $"<li><a href=\"#\">第{n}频道</a></li>"));
        string paragraphs = string.Concat(Enumerable.Repeat($"<p>{Sentence}{Sentence}</p>", 4));
        PolicyDocument page = new PolicyParser().Parse(
            $"<html><body><ul>{navigation}</ul><h1>某市出台若干措施</h1><div><p>（原标题：某市印发通知  进一步优化营商环境）</p>{paragraphs}</div></body></html>");
        Assert.Contains(page.Removed, static removal => removal.Rule == "page.originalTitle");
    }

    [Fact]
    public void Words_of_a_bar_alone_are_no_bar() => Cleaned.Keeps("大", "某市政府工作报告", Sentence);

    [Fact]
    public void Breadcrumbs_go_also_one_word_a_line()
    {
        Cleaned.Gives($"您的位置：首页 > 政务公开 > 文件\n关于做好防汛工作的通知\n{Sentence}", "关于做好防汛工作的通知", Sentence);
        Cleaned.Gives($"首页\n>\n政务公开\n>\n本市文件\n关于做好防汛工作的通知\n{Sentence}", "关于做好防汛工作的通知", Sentence);
    }

    [Fact]
    public void The_page_s_title_above_the_document_s_goes() =>
        Cleaned.Gives($"关于做好防汛工作的通知_政务公开\n来源：市水务局\n关于做好防汛工作的通知\n{Sentence}", "关于做好防汛工作的通知", Sentence);

    [Fact]
    public void A_title_that_stands_once_stays() => Cleaned.Keeps("关于做好防汛工作的通知", Sentence, "附件", "关于做好防汛工作的通知");

    [Fact]
    public void An_index_block_is_kept_as_provenance()
    {
        var text = Cleaned.Text($"索 引 号：\n11330000/2024-00012\n发布机构：某市财政局\n成文日期：2024年3月5日\n发文字号：某财〔2024〕3号\n正文\n关于做好预算工作的通知\n{Sentence}");
        Assert.Equal(["关于做好预算工作的通知", Sentence], text.Lines());
        Assert.Equal("11330000/2024-00012", text.Traces.Provenance["indexNumber"]);
        Assert.Equal("某市财政局", text.Traces.Provenance["issuer"]);
        Assert.Equal("2024-03-05", text.Traces.Provenance["writtenAt"]);
        Assert.Equal("某财〔2024〕3号", text.Traces.Provenance["documentNumber"]);
    }

    [Fact]
    public void Labels_in_brackets_are_an_index_block_too()
    {
        var text = Cleaned.Text($"【发布单位】某市人民政府\n【发布日期】2024-03-05\n关于做好预算工作的通知\n{Sentence}");
        Assert.Equal(["关于做好预算工作的通知", Sentence], text.Lines());
        Assert.Equal("某市人民政府", text.Traces.Provenance["issuer"]);
    }

    [Fact]
    public void A_source_line_is_kept_as_provenance()
    {
        var text = Cleaned.Text($"关于做好防汛工作的通知\n发布时间：2024-03-05 10:20 来源：市水务局 浏览次数：1203次 【字体：大 中 小】\n{Sentence}");
        Assert.Equal(["关于做好防汛工作的通知", Sentence], text.Lines());
        Assert.Equal("2024-03-05T10:20:00", text.Traces.Provenance["publishedAt"]);
        Assert.Equal("市水务局", text.Traces.Provenance["site"]);
        Assert.Equal("1203", text.Traces.Provenance["views"]);
    }

    [Fact]
    public void The_title_of_the_index_block_stays_where_the_text_has_none() =>
        Cleaned.Gives($"标题：关于做好防汛工作的通知\n发布日期：2024-03-05\n正文\n各区：\n{Sentence}", "关于做好防汛工作的通知", "各区：", Sentence);

    [Fact]
    public void The_title_of_the_index_block_goes_where_the_text_repeats_it_over_two_lines() =>
        Cleaned.Gives($"标题：某市关于进一步做好防汛抗旱工作的通知\n正文\n某市关于进一步\n做好防汛抗旱工作的通知\n{Sentence}", "某市关于进一步做好防汛抗旱工作的通知", Sentence);

    [Fact]
    public void A_label_inside_the_text_is_text() => Cleaned.Keeps("关于召开会议的通知", "各区：", Sentence, "时间：2024年3月5日", "地点：市政府会议室");

    [Fact]
    public void The_speaker_s_line_between_boilerplate_stays() =>
        Cleaned.Gives("2024年某省政府工作报告\n来源：某省日报\n省长 王 平\n王平作政府工作报告。本报记者 李四 摄\n各位代表：\n现在，我代表省人民政府，向大会报告工作。", "2024年某省政府工作报告", "省长 王 平", "各位代表：", "现在，我代表省人民政府，向大会报告工作。");

    [Fact]
    public void The_uploader_is_kept_as_provenance()
    {
        var text = Cleaned.Text($"工作总结\n本文由用户“wenku”分享发布 更新时间:2020-01-02 03:04:05 举报文档\n工作总结\n{Sentence}");
        Assert.Equal(["工作总结", Sentence], text.Lines());
        Assert.Equal("wenku", text.Traces.Provenance["uploader"]);
        Assert.Equal("2020-01-02T03:04:05", text.Traces.Provenance["updatedAt"]);
    }
}
