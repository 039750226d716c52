using PolicyParse.Metadata;
using PolicyParse.Structure;
using PolicyParse.Tests.Structure;
using Xunit;

namespace PolicyParse.Tests.Metadata;

public sealed class MetadataReaderTests
{
    [Fact]
    public void A_notice_tells_its_number_issuer_addressee_and_date()
    {
        DocumentMetadata notice = Read(
            """
            临江市发展和改革委员会 临江市财政局关于印发《临江市充电设施补贴办法》的通知
            临发改规（2024）12 号
            各区人民政府，市有关单位：
            现将办法印发给你们，请遵照执行。
            临江市发展和改革委员会
            临江市财政局
            二〇二四年十二月六日
            """);
        Assert.Equal(Genre.Notice, notice.Genre);
        Assert.Equal("临发改规（2024）12号", notice.DocumentNumber);
        Assert.Equal("临江市发展和改革委员会、临江市财政局", notice.Issuer);
        Assert.Equal("各区人民政府，市有关单位", notice.Addressee);
        Assert.Equal("2024-12-06", notice.Date);
        Assert.Equal(2024, notice.Year);
        Assert.Equal("临江市", notice.Region);
    }

    [Fact]
    public void A_work_report_tells_its_speaker_meeting_and_year()
    {
        DocumentMetadata report = Read(
            """
            XX市政府工作报告
            ——2020年4月26日在XX市第十三届人民代表大会第五次会议上
            XX市人民政府代市长 刘 某
            各位代表：
            现在，我代表市人民政府，向大会报告工作，请予审议。
            一、2019年工作回顾
            过去一年，全市上下奋力拼搏，成效明显。
            """);
        Assert.Equal(Genre.GovernmentWorkReport, report.Genre);
        Assert.Equal("刘某", report.Speaker);
        Assert.Equal("XX市人民政府代市长", report.SpeakerRole);
        Assert.Equal("XX市第十三届人民代表大会第五次会议", report.Meeting);
        Assert.Equal("2020-04-26", report.Date);
        Assert.Equal(2020, report.Year);
        Assert.Equal("XX市", report.Region);
        Assert.Equal("XX市人民政府", report.Issuer);
    }

    [Fact]
    public void A_report_without_front_lines_takes_the_year_behind_the_one_it_reviews()
    {
        DocumentMetadata report = Read(
            """
            上海市市长 龚某
            各位代表：
            现在，我代表上海市人民政府，向大会报告工作，请予审议。
            一、2020年工作回顾
            过去一年极不平凡，全市经济稳步恢复。
            二、关于《二〇三五年远景目标纲要》的说明
            纲要展望了长远目标，描绘了宏伟蓝图。
            """);
        Assert.Equal(2021, report.Year);
        Assert.Null(report.Title);
        Assert.Equal("上海市人民政府", report.Issuer);
    }

    [Fact]
    public void An_amended_regulation_is_as_old_as_its_latest_revision()
    {
        DocumentMetadata regulation = Read(
            """
            食糖储备办法
            1996年5月27日 中华人民共和国国务院令第197号发布
            2017年12月26日 中华人民共和国国务院令第696号修订
            第一章 总则
            第一条 为了加强管理，制定本办法。
            第二条 本办法自公布之日起施行。
            """);
        Assert.Equal(Genre.Measures, regulation.Genre);
        Assert.Equal("中华人民共和国国务院令第696号", regulation.DocumentNumber);
        Assert.Equal("中华人民共和国国务院", regulation.Issuer);
        Assert.Equal("2017-12-26", regulation.Date);
        Assert.Equal("2017-12-26", regulation.EffectiveDate);
    }

    [Fact]
    public void A_congress_adopts_and_a_higher_one_only_approves()
    {
        DocumentMetadata regulation = Read(
            """
            临江市电动自行车管理规定
            2016年10月11日 临江市第六届人民代表大会常务委员会第四十一次会议通过
            2016年12月1日 江南省第十二届人民代表大会常务委员会第三十五次会议批准
            第一条 为了加强管理，制定本规定。
            第二条 本规定自2017年5月1日起施行。
            """);
        Assert.Equal(Genre.Regulation, regulation.Genre);
        Assert.Equal("2016-10-11", regulation.Date);
        Assert.Equal("临江市人民代表大会常务委员会", regulation.Issuer);
        Assert.Null(regulation.Meeting);
        Assert.Equal("2017-05-01", regulation.EffectiveDate);
        Assert.Equal("临江市", regulation.Region);
    }

    [Fact]
    public void A_plan_names_the_meeting_that_adopted_it()
    {
        DocumentMetadata plan = Read(
            """
            临江市国民经济和社会发展第十五个五年规划纲要
            （2026年2月6日临江市第八届人民代表大会第五次会议通过）
            第一章 发展基础
            “十四五”时期，经济保持平稳。
            """);
        Assert.Equal(Genre.Plan, plan.Genre);
        Assert.Equal("临江市第八届人民代表大会第五次会议", plan.Meeting);
        Assert.Equal("2026-02-06", plan.Date);
    }

    [Fact]
    public void A_pages_index_block_outranks_the_numbers_in_the_body()
    {
        DocumentMetadata notice = Read(
            "关于做好保供工作的通知\n津工信〔2021〕2号\n各有关单位：\n请认真落实。",
            ("documentNumber", "津工信〔2021〕3号"), ("publishedAt", "2021-02-03"));
        Assert.Equal("津工信〔2021〕3号", notice.DocumentNumber);
    }

    [Fact]
    public void A_period_of_validity_counts_from_the_day_of_effect()
    {
        DocumentMetadata notice = Read(
            """
            临江区商务局关于印发若干措施的通知
            各有关单位：
            本措施自印发之日起施行，有效期三年。
            临江区商务局
            2025年4月24日
            """);
        Assert.Equal("2025-04-24", notice.EffectiveDate);
        Assert.Equal("2028-04-24", notice.ValidUntil);
    }

    [Fact]
    public void A_licences_validity_is_not_the_documents() =>
        Assert.Null(Read("某某生产监督管理办法\n第一条 许可证有效期为五年，载明许可证编号。\n第二条 本办法自2022年5月1日起施行。").ValidUntil);

    [Fact]
    public void An_order_has_the_title_of_what_it_promulgates()
    {
        DocumentMetadata order = Read(
            """
            中华人民共和国国务院令
            第777号
            《湿地补偿条例》已经国务院常务会议通过，现予公布，自2024年6月1日起施行。
            总理 李某
            2024年4月6日
            湿地补偿条例
            第一条 为了保护湿地，制定本条例。
            第二条 本条例自2024年6月1日起施行。
            """);
        Assert.Equal("湿地补偿条例", order.Title);
        Assert.Equal(Genre.Regulation, order.Genre);
        Assert.Equal("中华人民共和国国务院令第777号", order.DocumentNumber);
        Assert.Equal("中华人民共和国国务院", order.Issuer);
        Assert.Equal("2024-04-06", order.Date);
    }

    [Fact]
    public void A_rule_tells_the_order_that_published_it()
    {
        DocumentMetadata rule = Read(
            """
            临江市户外广告管理办法
            （2023年5月6日临江市人民政府令第12号公布 自2023年7月1日起施行）
            第一条 为了规范户外广告，制定本办法。
            """);
        Assert.Equal("临江市人民政府令第12号", rule.DocumentNumber);
        Assert.Equal("临江市人民政府", rule.Issuer);
        Assert.Equal("2023-05-06", rule.Date);
    }

    [Fact]
    public void A_communique_is_signed_below_its_title()
    {
        DocumentMetadata communique = Read("临江市2024年国民经济和社会发展统计公报\n临江市统计局\n国家统计局临江调查队\n2025年3月20日\n2024年，全市经济总体平稳。");
        Assert.Equal("临江市统计局、国家统计局临江调查队", communique.Issuer);
        Assert.Equal("2025-03-20", communique.Date);
        Assert.Equal(2024, communique.Year);
    }

    [Fact]
    public void A_speech_tells_its_meeting_in_its_title()
    {
        DocumentMetadata speech = Read("在全市经济工作会议上的讲话\n（2024年12月30日）\n王某某\n同志们：\n下面，我讲三点意见。");
        Assert.Equal(Genre.Speech, speech.Genre);
        Assert.Equal("王某某", speech.Speaker);
        Assert.Equal("全市经济工作会议", speech.Meeting);
        Assert.Equal("2024-12-30", speech.Date);
    }

    [Theory]
    [InlineData("国务院办公厅关于稳就业工作的通知", Genre.Notice)]
    [InlineData("关于2025年预算执行情况与2026年预算草案的报告", Genre.BudgetReport)]
    [InlineData("临江市数字经济三年行动计划（2025—2027年）", Genre.ActionPlan)]
    [InlineData("江南省“十四五”能源发展规划", Genre.Plan)]
    [InlineData("临江市2024年国民经济和社会发展统计公报", Genre.Communique)]
    [InlineData("中华人民共和国监察法", Genre.Law)]
    [InlineData("基层治理的好做法", Genre.Other)]
    [InlineData("益阳：“数字”是优长", Genre.Other)]
    public void A_title_tells_the_genre(string title, Genre genre) => Assert.Equal(genre, Read(title + "\n这里是正文，说明有关情况。").Genre);

    private static DocumentMetadata Read(string text, params (string Key, string Value)[] provenance) =>
        MetadataReader.Read(OutlineBuilder.Build(Drawn.Clean(text, provenance.ToDictionary(pair => pair.Key, pair => pair.Value))));

    [Fact]
    public void A_county_of_one_character_and_a_redacted_speaker_are_read()
    {
        DocumentMetadata report = Read(
            """
            赵县政府工作报告
            ——2021年2月26日在赵县第十七届人民代表大会第一次会议上
            赵县人民政府县长 何**
            各位代表：
            受县人民政府委托，我向大会报告工作，请予审议。
            一、2020年工作回顾
            过去一年，全县上下奋力拼搏，成效明显。
            """);
        Assert.Equal("赵县", report.Region);
        Assert.Equal("赵县人民政府", report.Issuer);
        Assert.Equal("赵县人民政府县长", report.SpeakerRole);
        Assert.Equal("何**", report.Speaker);
    }

    [Theory]
    [InlineData("我代表国务院，向第六届全国人民代表大会第一次会议作政府工作报告，请予审议。", "第六届全国人民代表大会第一次会议", 1983)]
    [InlineData("现在，我代表国务院，向第五届全国人民代表大会作政府工作报告。", "第五届全国人民代表大会", 1978)]
    public void A_report_without_front_lines_tells_its_meeting_in_its_opening(string opening, string meeting, int year)
    {
        DocumentMetadata report = Read($"各位代表：\n{opening}\n一、过去五年的回顾\n我们的国家取得了很大的成就，各个领域都发生了深刻的变化。");
        Assert.Equal(meeting, report.Meeting);
        Assert.Equal(year, report.Year);
        Assert.Equal("国务院", report.Issuer);
    }
}
