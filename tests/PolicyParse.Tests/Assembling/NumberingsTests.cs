using PolicyParse.Assembling;
using Xunit;

namespace PolicyParse.Tests.Assembling;

public sealed class NumberingsTests
{
    [Fact]
    public void A_numbering_is_the_same_string_again()
    {
        string first = Numberings.Of("（三）".AsSpan());
        Assert.Equal("（三）", first);
        Assert.Same(first, Numberings.Of(new string(['（', '三', '）']).AsSpan()));
    }

    // More than there are places: some share one.
    [Fact]
    public void Numberings_that_share_a_place_keep_their_words()
    {
        for (int number = 1; number <= 5000; number++)
            Assert.Equal($"{number}.", Numberings.Of($"{number}."));
    }
}
