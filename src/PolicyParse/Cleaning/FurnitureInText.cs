using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>Finds page numbers, captions and turns of a newspaper's page (下转7版) between the lines of the text.</summary>
internal static class FurnitureInText
{
    private static readonly SearchValues<char> FirstChars = SearchValues.Create("-－—–·第共（(下上");
    private static readonly SearchValues<char> LastChars = SearchValues.Create("摄)）者");

    public static void Clear(Draft draft, int from)
    {
        Span<char> buffer = stackalloc char[CompactLine.MaxLength];
        Span<int> origin = stackalloc int[CompactLine.MaxLength];
        for (int i = from; i < draft.Lines.Count; i++)
        {
            SourceLine line = draft.Lines[i];
            bool maybe = line.Length <= 120 && MayBe(draft.Text, line);
            if (line.Rule is not null || !(maybe || draft.Boilerplate.HasOwn))
                continue;
            CompactLine compact = CompactLine.Of(draft.Text, line, buffer, origin);
            if ((maybe ? draft.Boilerplate.Find(Place.Anywhere, compact.Text) : draft.Boilerplate.FindOwn(Place.Anywhere, compact.Text)) is { } rule && !(rule.Id == "page.number" && EndsInLeader(draft, i)))
                draft.Remove(i, rule.Id);
        }
    }

    private static bool MayBe(string text, SourceLine line) =>
        FirstChars.Contains(text[line.Start]) || LastChars.Contains(text[line.End - 1]) || (text[line.End - 1] == '。' && line.Length > 2 && text[line.End - 2] == '摄');

    // 一、实施背景........ / - 1 -: the page number of a table of contents
    private static bool EndsInLeader(Draft draft, int index)
    {
        if (index == 0 || draft.Lines[index - 1].Length < 2)
            return false;
        int end = draft.Lines[index - 1].End;
        return draft.Text[end - 1] is '.' or '…' or '·' && Folding.Fold(draft.Text[end - 2]) is '.' or '…' or '·';
    }
}
