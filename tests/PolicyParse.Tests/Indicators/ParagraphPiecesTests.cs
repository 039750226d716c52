using PolicyParse.Indicators;
using Xunit;

namespace PolicyParse.Tests.Indicators;

public sealed class ParagraphPiecesTests
{
    private const int Longest = 200_000;

    [Fact]
    public void A_paragraph_that_somebody_wrote_stays_whole() => Assert.Equal(Longest, ParagraphPieces.EndOf(new string('好', Longest), 0, Longest));

    [Fact]
    public void An_endless_one_is_parted_behind_a_sentence() =>
        Assert.Equal(150_001, ParagraphPieces.EndOf(new string('好', 150_000) + "。" + new string('好', 150_000), 0, 300_001));

    [Fact]
    public void A_number_is_not_parted() =>
        Assert.Equal(Longest - 2, ParagraphPieces.EndOf(new string('好', Longest - 2) + "1234" + new string('好', 99), 0, Longest + 101));

    [Fact]
    public void Letters_without_an_end_are_parted_all_the_same() => Assert.Equal(Longest, ParagraphPieces.EndOf(new string('a', 300_000), 0, 300_000));
}
