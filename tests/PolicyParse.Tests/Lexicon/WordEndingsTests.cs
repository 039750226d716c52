using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class WordEndingsTests
{
    private static readonly WordEndings Endings = new("设定为", "定为", "为", "目标");

    [Theory]
    [InlineData("增速目标设定为", 3)]
    [InlineData("增速目标定为", 2)]
    [InlineData("增速目标为", 1)]
    [InlineData("增速目标", 2)]
    [InlineData("为", 1)]
    [InlineData("标", 0)]
    [InlineData("目标值", 0)]
    [InlineData("", 0)]
    public void A_text_ends_with_the_first_word_in_their_order(string text, int length) => Assert.Equal(length, Endings.LengthAtEnd(text));
}
