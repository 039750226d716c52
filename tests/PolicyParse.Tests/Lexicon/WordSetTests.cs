using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class WordSetTests
{
    private static readonly string[] Words = ["增", "增长", "增长率", "提高", "提升", "GDP"];

    [Theory]
    [InlineData("增长率提高", 1)]
    [InlineData("提高", 2)]
    [InlineData("提高了", 2)]
    [InlineData("提升", 2)]
    [InlineData("提", 0)]
    [InlineData("提速", 0)]
    [InlineData("GDP增速", 3)]
    [InlineData("GD", 0)]
    [InlineData("gdp", 0)]
    [InlineData("", 0)]
    public void A_text_begins_with_the_shortest_word(string text, int length) => Assert.Equal(length, new WordSet(Words).LengthAtStart(text));

    [Theory]
    [InlineData("gdp增速", 3)]
    [InlineData("GDP增速", 3)]
    [InlineData("gd", 0)]
    [InlineData("提升", 2)]
    public void Case_may_be_without_regard(string text, int length) => Assert.Equal(length, new WordSet(StringComparison.OrdinalIgnoreCase, Words).LengthAtStart(text));
}
