using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class FoldingTests
{
    [Fact]
    public void Many_characters_fold_as_each_alone_does()
    {
        string all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));
        Assert.Equal(string.Concat(all.Select(Folding.Fold)), Folding.Fold(all));
    }

    [Fact]
    public void A_text_of_any_length_folds_to_its_end()
    {
        for (int length = 0; length < 100; length++)
            Assert.Equal(new string('(', length), Folding.Fold(new string('（', length)));
    }
}
