using System.Buffers;

namespace PolicyParse.Cleaning;

/// <summary>Characters that nobody sees: zero-width joiners and blanks, soft hyphens, direction marks, null and control characters.</summary>
internal static class Invisibles
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(IsInvisible).ToArray());

    public static bool IsInvisible(char c) => c switch
    {
        <= '\u0008' or (>= '\u000E' and <= '\u001F') or (>= '\u007F' and <= '\u0084') or (>= '\u0086' and <= '\u009F') => true,
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' => true,
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        _ => false,
    };

    public static void Cut(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        int at = 0;
        while (at < text.Length && text[at..].IndexOfAny(All) is >= 0 and int skip)
        {
            int start = at + skip;
            int length = text[start..].IndexOfAnyExcept(All);
            at = length < 0 ? text.Length : start + length;
            draft.Cut(start, at, "character.invisible");
        }
    }
}
