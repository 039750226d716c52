using PolicyParse.Cleaning;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>The third pass: <see cref="CleanText"/> in, <see cref="Outline"/> out.</summary>
internal static class OutlineBuilder
{
    public static Outline Build(CleanText text) => Build(text, HeadingShapes.Default);

    public static Outline Build(CleanText text, HeadingShapes headings)
    {
        var draft = new OutlineDraft(text, headings);
        if (draft.Lines.Length == 0)
            return new Outline(draft, new SectionTree(0));
        TableOfContents.Mark(draft);
        FrontMatter.Mark(draft);
        ClosingBlocks.Mark(draft);
        DocumentParts.Mark(draft);
        SequenceEvidence.Weigh(draft);
        MatterHeadings.Mark(draft);
        UnnumberedRank rank = UnnumberedHeadings.Mark(draft);
        SectionTree tree = TreeBuilder.Build(draft, rank);
        HeadingTitles.Decide(draft, tree);
        return new Outline(draft, tree);
    }
}
