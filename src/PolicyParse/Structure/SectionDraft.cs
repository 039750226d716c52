using System.Runtime.InteropServices;
using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>How a heading's line goes on behind its marker.</summary>
internal enum HeadingForm
{
    /// <summary>The title is what it is: an annex's, a glossary entry's, an unnumbered heading.</summary>
    Given,

    /// <summary>第十二条, and nothing else.</summary>
    Bare,

    /// <summary>一、总体要求</summary>
    StandsAlone,

    /// <summary>（一）构建评价机制。 and the line ends.</summary>
    LoneSentence,

    /// <summary>（一）构建评价机制。各地要… with a sentence that may be a title.</summary>
    RunIn,

    /// <summary>（一）为…，给予补助500万元。… whose first sentence is none.</summary>
    Statement,
}

/// <summary>A section while the tree grows.</summary>
internal sealed class SectionDraft
{
    // Most sections hold none.
    private List<SectionDraft>? _children;

    public SectionKind Kind { get; init; }

    public int Level { get; init; }

    public NumberingStyle? Style { get; init; }

    /// <summary>How many runs of the same style its run stands in.</summary>
    public int RunDepth { get; init; }

    public SectionRole Role { get; init; }

    public HeadingForm Form { get; set; }

    public HeadingMarker Marker { get; init; }

    /// <summary>The heading's line or lines.</summary>
    public TextSpan Line { get; init; }

    /// <summary>The title, if it keeps one; without a final full stop.</summary>
    public TextSpan Title { get; set; }

    /// <summary>Where the heading ends if it keeps its title.</summary>
    public int TitledEnd { get; set; }

    /// <summary>False where the words behind the marker are content.</summary>
    public bool KeepsTitle { get; set; }

    public SectionDraft? Context { get; init; }

    /// <summary>The line of its first paragraph; the others follow it line by line.</summary>
    public int FirstParagraph { get; private set; }

    public int ParagraphCount { get; private set; }

    public ReadOnlySpan<SectionDraft> Children => CollectionsMarshal.AsSpan(_children);

    public bool HoldsAnything => ParagraphCount > 0 || _children is not null;

    /// <summary>Set when the section is finished.</summary>
    public OutlineSection? Finished { get; set; }

    public void AddParagraph(int line)
    {
        if (ParagraphCount++ == 0)
            FirstParagraph = line;
    }

    public void AddChild(SectionDraft child) => (_children ??= []).Add(child);
}
