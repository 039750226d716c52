using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Which of a page's blocks are furniture.</summary>
/// <param name="Certain">The rule of each block outside the document (navigation, sidebars, footers, captions), or null.</param>
/// <param name="Remaining">The rule of each block between the headline and the text or behind it (the source line and the like), or null. Finer rules go first.</param>
internal sealed record PageContent(IReadOnlyList<string?> Certain, IReadOnlyList<string?> Remaining)
{
    private static readonly PageContent Empty = new([], []);

    public static PageContent Find(SourceText source) =>
        source.Kind == SourceKind.Html && source.Containers is { Count: > 0 } containers && source.Blocks.Count > 0 ? new PageSplitter(source, containers).Split() : Empty;

    /// <summary>Takes out what surely is furniture, and tells the lines which of them are headings, rows, and pieces of a title.</summary>
    public void RemoveCertain(Draft draft)
    {
        Walk(draft, (line, block) => draft.Lines[line] = draft.Lines[line] with
        {
            Rule = Certain[block],
            InTable = draft.Source.Blocks[block].InTable,
            HeadingHint = draft.Source.Blocks[block].Tag is ['h', >= '1' and <= '6' and char level] ? level - '0' : 0,
        });
        BrokenTitle.Join(draft);
    }

    /// <summary>Takes out what no finer rule has taken.</summary>
    public void RemoveRemaining(Draft draft) => Walk(draft, (line, block) =>
    {
        if (draft.Lines[line].Rule is null && Remaining[block] is { } rule)
            draft.Remove(line, rule);
    });

    // A block is a line, unless it holds a line end of another kind, or a step has parted it.
    private void Walk(Draft draft, Action<int, int> visit)
    {
        IReadOnlyList<SourceBlock> blocks = draft.Source.Blocks;
        int block = 0;
        for (int i = 0; Certain.Count > 0 && i < draft.Lines.Count; i++)
        {
            while (block + 1 < blocks.Count && blocks[block].Span.End <= draft.Lines[i].Start)
                block++;
            visit(i, block);
        }
    }
}
