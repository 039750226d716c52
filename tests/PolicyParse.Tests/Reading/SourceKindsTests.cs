using PolicyParse.Reading;
using Xunit;

namespace PolicyParse.Tests.Reading;

public sealed class SourceKindsTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>通知</p>")]
    [InlineData("\uFEFF\r\n <!-- saved --> <HTML lang=zh><body>通知")]
    [InlineData("<?xml version='1.0'?><html>通知</html>")]
    [InlineData("<div class=a><p>通知</p></div>")]
    [InlineData("<p>通知</p>")]
    public void A_text_that_opens_with_a_tag_of_pages_is_a_page(string text) => Assert.Equal(SourceKind.Html, SourceKinds.Of(text, null));

    [Theory]
    [InlineData("<通知>")]
    [InlineData("<part of a sentence, no tag>")]
    [InlineData("<p")]
    [InlineData("关于<div>的说明</div>")]
    [InlineData("一、总体要求")]
    [InlineData("")]
    [InlineData("---\n\n一、总体要求")]
    public void Other_text_is_plain_text(string text) => Assert.Equal(SourceKind.PlainText, SourceKinds.Of(text, null));

    [Theory]
    [InlineData("report.html")]
    [InlineData("REPORT.HTM")]
    [InlineData("text/html")]
    [InlineData("text/html; charset=utf-8")]
    public void A_name_makes_a_page_of_text_with_tags_only(string name)
    {
        Assert.Equal(SourceKind.Html, SourceKinds.Of("正文<br>第二行", name));
        Assert.Equal(SourceKind.PlainText, SourceKinds.Of("正文\n第二行", name));
    }

    [Theory]
    [InlineData("report.md")]
    [InlineData("report.markdown")]
    [InlineData("text/markdown")]
    public void A_name_makes_Markdown(string name) => Assert.Equal(SourceKind.Markdown, SourceKinds.Of("# 条例\n\n第一条", name));

    [Fact]
    public void Front_matter_makes_Markdown_where_no_name_is_given()
    {
        Assert.Equal(SourceKind.Markdown, SourceKinds.Of("---\ntitle: 条例\n---\n\n第一条", null));
        Assert.Equal(SourceKind.PlainText, SourceKinds.Of("---\ntitle: 条例\n---\n\n第一条", "a.txt"));
    }

    [Fact]
    public void A_media_type_is_no_name()
    {
        Assert.Null(SourceReader.Read("通知"u8, "text/plain").Name);
        Assert.Equal("通知.txt", SourceReader.Read("通知"u8, "通知.txt").Name);
    }
}
