using PolicyParse.Reading.Pages;
using Xunit;

namespace PolicyParse.Tests.Reading.Pages;

public sealed class TagScannerTests
{
    [Theory]
    [InlineData("<p>甲</p>", "+p 甲 -p")]
    [InlineData("<a title=\"x>y\" href='z'>甲", "+a 甲")]
    [InlineData("<a href=x?id='1 onclick=open('x?id='+1)>甲</a><b c=>乙<i d", "+a 甲 -a +b 乙 +i")]
    [InlineData("<script>if (a<b) '</p>'</script>乙", "+script [if (a<b) '</p>'] -script 乙")]
    [InlineData("甲<!-- <p> -->乙<!DOCTYPE x><? y >丙", "甲 乙 丙")]
    [InlineData("甲<!-- <p> --!>乙<!-->丙<!--->丁<!---->戊", "甲 乙 丙 丁 戊")]
    [InlineData("<svg><style/>甲</svg><style/>乙", "+svg +style 甲 -svg +style [乙]")]
    [InlineData("1 < 2 <3 <", "1 < 2 <3 <")]
    [InlineData("<IMG/><br/>", "+img +br")]
    [InlineData("<a href=\"甲", "+a")]
    [InlineData("</ >甲<!-- 乙", "甲")]
    public void Tags_and_words_come_in_order(string html, string expected)
    {
        var found = new List<string>();
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            found.Add(tags.Kind switch
            {
                TagKind.Start => "+" + tags.Element.Name,
                TagKind.End => "-" + tags.Element.Name,
                TagKind.RawText => $"[{tags.Content}]",
                _ => tags.Content.ToString(),
            });
        }
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData(" a=1 b='2 3' c=\"4>5\" d", "a", "1")]
    [InlineData(" a=1 b='2 3' c=\"4>5\" d", "b", "2 3")]
    [InlineData(" a=1 b='2 3' c=\"4>5\" d", "C", "4>5")]
    [InlineData(" a=1 b='2 3' c=\"4>5\" d", "d", "")]
    [InlineData(" a = 1/", "a", "1/")]
    [InlineData(" a='1", "a", "1")]
    [InlineData(" content=\"&#20013;&amp;\"", "content", "中&")]
    [InlineData(" a=1", "b", null)]
    public void Attributes_are_found_by_name(string content, string name, string? value) => Assert.Equal(value, TagAttributes.Find(content, name));
}
