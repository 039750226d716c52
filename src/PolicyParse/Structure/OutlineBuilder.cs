using PolicyParse.Cleaning;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>The third pass: <see cref="CleanText"/> in, <see cref="Outline"/> out.</summary>
internal static class OutlineBuilder
{
    public static Outline Build(CleanText text) => Build(text, HeadingShapes.Default);

    public static Outline Build(CleanText text, HeadingShapes headings)
    {
        using var draft = new OutlineDraft(text, headings);
        if (draft.Lines.Length == 0)
            return new Outline(text, [], []);
        TableOfContents.Mark(draft);
        FrontMatter.Mark(draft);
        ClosingBlocks.Mark(draft);
        DocumentParts.Mark(draft);
        SequenceEvidence.Weigh(draft);
        UnnumberedRank rank = UnnumberedHeadings.Mark(draft);
        List<SectionDraft> roots = TreeBuilder.Build(draft, rank);
        return new Outline(text, SectionFinisher.Finish(draft, roots), draft.Diagnostics);
    }
}
