namespace PolicyParse.Structure;

/// <summary>How a heading's line goes on behind its marker.</summary>
internal enum HeadingForm : byte
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

/// <summary>What part of a document a section is.</summary>
internal enum SectionRole : byte
{
    Body,
    Annex,
    Glossary,
    ForwardedDocument,
}

/// <summary>A section as it stands in the <see cref="SectionTree"/>, small because a hostile text has a million.</summary>
/// <remarks>Until <see cref="HeadingTitles"/> decides, title and heading's end are what they will be if the title is kept.</remarks>
internal struct SectionNode
{
    /// <summary>The line of its first paragraph; the others follow it line by line.</summary>
    public int FirstParagraph;
    public int ParagraphCount;

    /// <summary>The (first) line of the heading, where there is one.</summary>
    public int Line;

    /// <summary>Where the heading's line or lines end.</summary>
    public int LineEnd;

    /// <summary>Where the heading ends: behind its title or, if that is content, behind its marker.</summary>
    public int HeadingEnd;

    /// <summary>The title, without a final full stop; empty where the words behind the marker are content.</summary>
    public TextSpan Title;

    /// <summary>For detached text, the last section before the gap; 0 for none.</summary>
    public int Context;

    public SectionKind Kind;
    public SectionRole Role;
    public HeadingForm Form;
    public byte Level;

    /// <summary>True where the heading's marker is that of its line.</summary>
    public bool HasMarker;

    // The places of other sections in the tree's list; 0 for none.
    public int FirstChild, LastChild, ChildCount, Next;

    private byte _style;

    /// <summary>The style of the run that the marker is one of; null for none.</summary>
    public NumberingStyle? Style
    {
        readonly get => _style > 0 ? (NumberingStyle)(_style - 1) : null;
        set => _style = value is { } style ? (byte)(style + 1) : (byte)0;
    }

    public readonly bool HoldsAnything => ParagraphCount > 0 || ChildCount > 0;

    public void AddParagraph(int line)
    {
        if (ParagraphCount++ == 0)
            FirstParagraph = line;
    }
}
