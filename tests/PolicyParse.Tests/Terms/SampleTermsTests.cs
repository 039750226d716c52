using Xunit;

namespace PolicyParse.Tests.Terms;

/// <summary>Twenty terms of the sample report, counted by hand.</summary>
public sealed class SampleTermsTests
{
    private static readonly DocumentTerms Sample = new TermCounter().Count(new PolicyParser().Parse(Repository.Read("seeds/hangzhou-work-report-2020.txt")));

    // Each place of the term was looked up in the report's clean text (Gold/seed/clean.txt) and read; what belongs to a longer term
    // or to boilerplate does not count. The last column tells what was left out.
    [Theory]
    [InlineData("创新", 4)] // of 16: 创新推出, 创新带, 促进创新, 锐意创新; the others are 创新创业, 制度创新, 创新平台 and the like
    [InlineData("改革", 9)] // of 18: 改革开放 three times, and 重点改革, 改革试点, 体制改革, 事业单位改革 and the like
    [InlineData("改革开放", 3)]
    [InlineData("数字经济", 3)] // of 4: 数字经济核心产业增加值 is an indicator's name
    [InlineData("高质量发展", 2)] // of 4: 制造业高质量发展 twice
    [InlineData("新冠肺炎", 1)] // of 2 in the text: 新冠肺炎疫情; several more in the site's list of other documents
    [InlineData("疫情防控", 8)] // of 9: 疫情防控常态化; more in the site's list
    [InlineData("乡村振兴", 2)] // of 3: 乡村振兴示范市
    [InlineData("营商环境", 2)] // one of them in a heading
    [InlineData("长三角一体化", 2)]
    [InlineData("习近平总书记", 3)] // of 4: 习近平总书记重要讲话精神
    [InlineData("重要窗口", 4)] // one of them in a heading
    [InlineData("地区生产总值", 2)] // of 3: 全社会研发经费支出与地区生产总值之比 is an indicator's name
    [InlineData("污染防治", 1)] // of 2: 污染防治攻坚战
    [InlineData("精准脱贫", 2)] // of 3: 精准脱贫攻坚战
    [InlineData("脱贫", 1)] // of 5: 精准脱贫 three times, 脱贫出列
    [InlineData("安全生产", 1)] // of 3: 安全生产事故, 安全生产责任制
    [InlineData("党中央", 4)] // of 7: 党中央国务院, 以习近平同志为核心的党中央 twice
    [InlineData("十四五", 4)]
    [InlineData("形式主义", 2)]
    public void A_term_stands_as_often_as_was_counted_by_hand(string term, int count) => Assert.Equal(count, Sample.Counts.CountOf(term));

    [Fact]
    public void Redactions_and_boilerplate_hold_no_terms()
    {
        Assert.Equal(0, Sample.Counts.CountOf("XX"));
        Assert.DoesNotContain(Sample.Counts.Terms, t => t.Term.Contains('X') || t.Term.Contains("某某", StringComparison.Ordinal));
        Assert.Equal(0, Sample.Counts.CountOf("应急演练"));
    }

    [Fact]
    public void Sections_add_up_to_the_document()
    {
        TermCounts sum = TermCounts.Sum(Sample.Sections.Select(s => s.Counts));
        Assert.Equal(Sample.Counts.Terms, sum.Terms);
        Assert.Equal(Sample.Counts.Characters, sum.Characters);
        TermCounts epidemic = Sample.Sections.Single(s => s.Id == "2.2").Counts;
        Assert.Equal((1, 1), (epidemic.CountOf("疫情防控"), epidemic.CountOf("疫情防控常态化")));
    }

    [Fact]
    public void The_document_tells_its_year_and_region()
    {
        Assert.Equal(2020, Sample.Year);
        Assert.Equal("XX市", Sample.Region);
        Assert.Equal("XX市政府工作报告", Sample.Name);
    }
}
