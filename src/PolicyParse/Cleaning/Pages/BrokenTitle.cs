using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>A title set over several lines (某省人民政府 / 关于印发…规划 / 的通知), centred and bold, is one.</summary>
internal static class BrokenTitle
{
    private const int MostPieces = 6;

    public static void Join(Draft draft)
    {
        if (draft.Source.Blocks.Count != draft.Lines.Count)
            return;
        int first = draft.Lines.FindIndex(static line => line.Rule is null);
        for (int i = Math.Max(first, 0); i < draft.Lines.Count && i < first + MostPieces; i++)
        {
            if (draft.Lines[i].Rule is null && End(draft, i) is { } end)
            {
                for (int piece = i + 1; piece <= end; piece++)
                    draft.Lines[piece] = draft.Lines[piece] with { Joined = true };
                return;
            }
        }
    }

    // The piece that ends as titles do, after one or more that do not.
    private static int? End(Draft draft, int start)
    {
        for (int i = start; i < Math.Min(draft.Lines.Count, start + MostPieces) && IsPiece(draft, i); i++)
        {
            if (DocumentTitle.IsLike(DocumentTitle.Compact(draft.Text[draft.Lines[i].Start..draft.Lines[i].End])))
                return i > start ? i : null;
        }
        return null;
    }

    private static bool IsPiece(Draft draft, int i)
    {
        const BlockLook title = BlockLook.Bold | BlockLook.Centered;
        return draft.Lines[i].Rule is null && (draft.Source.Blocks[i].Look & title) == title && !LineShape.HasMarker(draft.Text.AsSpan(draft.Lines[i].Start, draft.Lines[i].Length));
    }
}
