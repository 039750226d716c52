namespace PolicyParse.Report.Marking;

/// <summary>How a stretch of the text is set.</summary>
internal enum BlockKind
{
    Heading,
    Paragraph,

    /// <summary>The paragraph that is the document's title.</summary>
    Title,

    /// <summary>What lies between headings and paragraphs: boilerplate, gaps.</summary>
    Rest,
}

/// <summary>A stretch of the text that is set as a block of its own.</summary>
/// <param name="Level">The heading's level, from 1.</param>
/// <param name="Section">The section that begins here, by its place in <see cref="SectionList"/>; -1 where none does.</param>
internal readonly record struct Block(TextSpan Span, BlockKind Kind, int Level = 0, int Section = -1);

/// <summary>Sets a text as blocks: none overlap, and only blanks lie between them.</summary>
internal static class Blocks
{
    public static List<Block> Of(PolicyDocument document, SectionList sections)
    {
        var set = new List<Block>();
        int at = 0;
        foreach (Block block in sections.Entries.SelectMany((e, i) => Of(e.Section, i, document.Metadata.Title)).OrderBy(b => b.Span))
        {
            AddRest(set, document.Text, at, block.Span.Start);
            // Only a document of another maker tells a stretch twice.
            var span = new TextSpan(Math.Max(at, block.Span.Start), Math.Max(at, block.Span.End));
            set.Add(block with { Span = span });
            at = span.End;
        }
        AddRest(set, document.Text, at, document.Text.Length);
        return set;
    }

    private static IEnumerable<Block> Of(Section section, int index, string? title)
    {
        int starting = index;
        if (section.Heading is { } heading)
        {
            yield return new Block(heading.Span, BlockKind.Heading, Math.Max(1, section.Level), starting);
            starting = -1;
        }
        foreach (Paragraph paragraph in section.Paragraphs)
        {
            yield return new Block(paragraph.Span, paragraph.Text == title ? BlockKind.Title : BlockKind.Paragraph, Section: starting);
            starting = -1;
        }
    }

    private static void AddRest(List<Block> set, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start < end)
            set.Add(new Block(new TextSpan(start, end), BlockKind.Rest));
    }
}
