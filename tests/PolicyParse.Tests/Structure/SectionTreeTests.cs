using PolicyParse.Structure;
using Xunit;

namespace PolicyParse.Tests.Structure;

public sealed class SectionTreeTests
{
    [Fact]
    public void Each_section_becomes_the_last_child_of_its_parent()
    {
        using var tree = new SectionTree(1);
        int first = tree.Add(SectionTree.Document, new SectionNode { Level = 1 });
        int inner = tree.Add(first, new SectionNode { Level = 2 });
        int second = tree.Add(SectionTree.Document, new SectionNode { Level = 1 });
        int late = tree.Add(first, new SectionNode { Level = 2 });
        Assert.Equal([first, second], Children(tree, SectionTree.Document));
        Assert.Equal([inner, late], Children(tree, first));
        Assert.Empty(Children(tree, second));
    }

    [Fact]
    public void A_tree_holds_more_than_it_was_told_to()
    {
        using var tree = new SectionTree(0);
        for (int i = 0; i < 1000; i++)
            tree.Add(i, new SectionNode { Line = i });
        Assert.Equal(1001, tree.Count);
        for (int i = 0; i < 1000; i++)
            Assert.Equal([i + 1], Children(tree, i));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(NumberingStyle.Part)]
    [InlineData(NumberingStyle.Note)]
    public void A_section_keeps_its_style(NumberingStyle? style) => Assert.Equal(style, new SectionNode { Style = style }.Style);

    private static List<int> Children(SectionTree tree, int parent)
    {
        List<int> children = [];
        for (int child = tree[parent].FirstChild; child > 0; child = tree[child].Next)
            children.Add(child);
        Assert.Equal(tree[parent].ChildCount, children.Count);
        return children;
    }
}
