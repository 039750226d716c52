namespace PolicyParse.Lexicon;

/// <summary>Classes of characters, ordinal and free of culture. Text is folded before these are asked.</summary>
internal static class Characters
{
    /// <summary>A Han character, <c>〇</c> included.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF');

    /// <summary>A folded blank that is no line end.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u3000' or '\u200B' or '\uFEFF' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F';

    /// <summary>An ASCII digit; full-width digits are folded before.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>Ends a sentence: 。！？；, the folded forms of the last three included.</summary>
    public static bool EndsSentence(char c) => c is '。' or '!' or '?' or '！' or '？' or ';' or '；';
}
