using AngleSharp.Dom;
using AngleSharp.Html;
using PolicyParse.Lexicon;
using PolicyParse.Reading.Pages;
using Xunit;

namespace PolicyParse.Tests.Reading.Pages;

public sealed class CharacterReferencesTests
{
    [Theory]
    [InlineData("甲&nbsp;乙", "甲\u00A0乙")]
    [InlineData("&lt;甲&gt;&amp;lt;", "<甲>&lt;")]
    [InlineData("&#12290;&#x3002;&#X3002", "。。。")]
    [InlineData("&#150;&#147;甲&#148;&#128;", "–“甲”€")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#x1F600;", "😀")]
    [InlineData("&ldquo;甲&rdquo;&hellip;&percnt;&lpar;", "“甲”…%(")]
    [InlineData("甲&nbsp乙&times3", "甲\u00A0乙×3")]
    [InlineData("&notit;&notin;", "¬it;∉")]
    [InlineData("&NotEqualTilde;", "≂̸")]
    public void A_reference_stands_for_its_characters(string written, string read) => Assert.Equal(read, CharacterReferences.Resolve(written));

    [Theory]
    [InlineData("AT&T")]
    [InlineData("&")]
    [InlineData("&;&#;&#x;&#xg")]
    [InlineData("甲&乙;&无;")]
    [InlineData("&hellip")]
    [InlineData("&NBSP;")]
    public void What_is_no_reference_stays_as_written(string written) => Assert.Equal(written, CharacterReferences.Resolve(written));

    [Theory]
    [InlineData("?a=1&copy=2&amp;b=3", "?a=1&copy=2&b=3")]
    [InlineData("?a=1&copyb", "?a=1&copyb")]
    [InlineData("甲&copy 乙", "甲© 乙")]
    public void In_an_attribute_a_bare_name_before_more_is_none(string written, string read) => Assert.Equal(read, CharacterReferences.Resolve(written, inAttribute: true));

    [Fact]
    public void The_names_are_those_of_the_standard()
    {
        string[][] rows = [.. LexiconFile.Rows("character-references.tsv")];
        Assert.Equal(2125, rows.Length);
        Assert.Equal(106, rows.Count(row => row[2] == "bare"));
        var others = (IEntityProvider)HtmlEntityProvider.Resolver;
        Assert.All(rows, row => Assert.Equal(others.GetSymbol(row[0] + ";"), CharacterReferences.Resolve($"&{row[0]};")));
        Assert.All(rows.Where(row => row[2] == "bare"), row => Assert.Equal(others.GetSymbol(row[0] + ";"), CharacterReferences.Resolve($"&{row[0]}")));
    }
}
