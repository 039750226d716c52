namespace PolicyParse.Lexicon;

/// <summary>Full-width forms folded one to one onto ASCII, so that scanners match one form only and offsets stay.</summary>
internal static class Folding
{
    /// <summary><c>（</c> → <c>(</c>, <c>％</c> → <c>%</c>, <c>５</c> → <c>5</c>; the ideographic and other blanks → space.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u00A0' or (> '\u3000' and < '\uFF01') => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        _ => c,
    };

    /// <summary>A whole word folded.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, text) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = Fold(text[i]);
    });
}
