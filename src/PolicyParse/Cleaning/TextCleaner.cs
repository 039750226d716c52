using PolicyParse.Cleaning.Pages;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>The second pass: <see cref="SourceText"/> in, <see cref="CleanText"/> out.</summary>
internal static class TextCleaner
{
    public static CleanText Clean(SourceText source) => Clean(source, BoilerplateIndex.Default, HeadingShapes.Default);

    public static CleanText Clean(SourceText source, BoilerplateIndex boilerplate, HeadingShapes headings)
    {
        using var draft = new Draft(source, boilerplate);
        Invisibles.Cut(draft);
        if (source.Kind == SourceKind.Markdown)
            MarkdownMarkup.Read(draft);

        PageContent page = PageContent.Find(source);
        page.RemoveCertain(draft);
        OneLineReport.Part(draft);
        RemoveFurniture(draft);
        page.RemoveRemaining(draft);
        GapNotices.Cut(draft);
        ReadWords(draft);
        OwnHeadings.Part(draft, headings);
        LineJoiner.Join(draft);
        List<Cut> cuts = CutList.Of(draft);
        CutList.WithdrawMends(draft, cuts);
        return CleanBuffer.Write(draft, cuts, CutList.ToTraces(draft, cuts));
    }

    private static void RemoveFurniture(Draft draft)
    {
        int head = PageHead.Clear(draft);
        PageTail.Clear(draft, head);
        FurnitureInText.Clear(draft, head);
        RunningHeads.Clear(draft);
    }

    // What is wrong or hidden inside the words that stay.
    private static void ReadWords(Draft draft)
    {
        var dots = new List<int>();
        foreach (SourceLine line in draft.Lines)
        {
            if (line.Rule is not null)
                continue;
            Redactions.Find(draft, line);
            SwappedPairs.Find(line, draft.Text, dots);
        }
        SwappedPairs.Repair(draft, dots);
    }
}
