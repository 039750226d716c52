using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class ChineseNumeralTests
{
    [Fact]
    public void A_numeral_is_a_digit_or_a_place_and_nothing_else()
    {
        const string Digits = "〇零○一壹二两贰三叁四肆五伍六陆七柒八捌九玖", Places = "十拾百佰千仟";
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal(Digits.Contains((char)c), ChineseNumeral.Digit((char)c) >= 0);
            Assert.Equal(Places.Contains((char)c), ChineseNumeral.Place((char)c) > 0);
            Assert.Equal((Digits + Places).Contains((char)c), ChineseNumeral.IsNumeral((char)c));
        }
    }
}
