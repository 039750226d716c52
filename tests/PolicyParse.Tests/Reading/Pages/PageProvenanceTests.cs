using PolicyParse.Reading.Pages;
using Xunit;

namespace PolicyParse.Tests.Reading.Pages;

public sealed class PageProvenanceTests
{
    [Fact]
    public void The_names_of_authorities_pages_become_telling_keys()
    {
        IReadOnlyDictionary<string, string> told = PageProvenance.Read("""
            <head><title> 关于某事的通知_某市政府 </title>
            <meta name="SiteName" content="某市人民政府"><meta name="ColumnName"content="通知公告">
            <meta name="ArticleTitle" content="关于某事的&quot;通知&quot;"><META NAME=PubDate CONTENT="2020/3/7 08:59:01">
            <meta content='市政府办' name='ContentSource'><meta name="Author" content=""></head>
            """);
        Assert.Equal("某市人民政府", told["site"]);
        Assert.Equal("通知公告", told["column"]);
        Assert.Equal("关于某事的\"通知\"", told["title"]);
        Assert.Equal("关于某事的通知_某市政府", told["pageTitle"]);
        Assert.Equal("2020-03-07T08:59:01", told["publishedAt"]);
        Assert.Equal("市政府办", told["source"]);
        Assert.False(told.ContainsKey("author"));
    }

    [Fact]
    public void A_title_alone_is_the_title()
    {
        IReadOnlyDictionary<string, string> told = PageProvenance.Read("<title>通知</title><meta property='og:site_name' content='某网'><body><meta name=author content=甲>");
        Assert.Equal("通知", told["title"]);
        Assert.Equal("某网", told["site"]);
        Assert.Equal(2, told.Count);
    }

    [Theory]
    [InlineData("<meta name=PubDate content='昨天'>", "昨天")]
    [InlineData("<meta name=PubDate content='2020-01-02'>", "2020-01-02")]
    [InlineData("<meta property='article:published_time' content='2020-02-29T18:34:31+08:00'>", "2020-02-29T18:34:31+08:00")]
    public void A_time_is_written_as_ISO_8601_where_it_is_one(string html, string expected) => Assert.Equal(expected, PageProvenance.Read(html)["publishedAt"]);
}
