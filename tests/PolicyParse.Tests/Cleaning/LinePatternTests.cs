using PolicyParse.Cleaning;
using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class LinePatternTests
{
    [Theory]
    [InlineData("下载", "下载", true)]
    [InlineData("下载", "下载量", false)]
    [InlineData("第#页", "第12页", true)]
    [InlineData("第#页", "第十二页", true)]
    [InlineData("第#页", "第页", false)]
    [InlineData("*记者*摄", "本报记者王五摄", true)]
    [InlineData("*记者*摄", "记者拍摄了照片", false)]
    [InlineData("本文由用户?{uploader}?分享*", "本文由用户“甲”分享发布", true)]
    [InlineData("*", "", true)]
    public void A_pattern_is_matched_against_the_whole_line(string pattern, string line, bool matches) =>
        Assert.Equal(matches, LinePattern.Parse(pattern).Matches(line));

    [Fact]
    public void Kept_words_are_told_with_their_bounds()
    {
        const string line = "责任编辑:张三(实习)";
        var notes = new List<string>();
        LinePattern.Parse("责任编辑:{editor}(*)").Matches(line, (key, start, end) => notes.Add($"{key}={line[start..end]}"));
        Assert.Equal(["editor=张三"], notes);
    }
}
