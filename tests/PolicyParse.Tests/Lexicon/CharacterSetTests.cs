using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class CharacterSetTests
{
    private const string Characters = "0年“\0\uFFFF";

    [Fact]
    public void It_holds_its_characters_and_no_other()
    {
        var set = new CharacterSet(Characters);
        for (int c = 0; c <= char.MaxValue; c++)
            Assert.Equal(Characters.Contains((char)c), set.Contains((char)c));
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("城镇新增就业", -1)]
    [InlineData("2020年", 1)]
    [InlineData("全年新增", 1)]
    public void It_finds_the_first_in_a_text(string text, int first) => Assert.Equal(first, new CharacterSet(Characters).FirstIn(text));
}
