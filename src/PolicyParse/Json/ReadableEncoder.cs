using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace PolicyParse.Json;

/// <summary>Escapes only what JSON and line-oriented readers need: Chinese stays as it is, also beyond the BMP (𠮷) and the ideographic blank.</summary>
/// <remarks>Quotation mark, backslash, controls, U+2028 and U+2029 (line ends to some readers of NDJSON), and lone surrogates, which become U+FFFD.</remarks>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create(CandidateCharacters());

    public static ReadableEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6; // \u0000

    public override bool WillEncode(int unicodeScalar) => MustEscape(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => IndexOf(new ReadOnlySpan<char>(text, textLength));

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        TryEscape(unicodeScalar, new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);

    // The base class goes from character to character; a report's text is one string of a megabyte with a line end here and there.
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = charsWritten = 0;
        while (charsConsumed < source.Length)
        {
            ReadOnlySpan<char> rest = source[charsConsumed..];
            int plain = IndexOf(rest);
            int run = Math.Min(plain < 0 ? rest.Length : plain, destination.Length - charsWritten);
            if (run > 0 && run < rest.Length && char.IsHighSurrogate(rest[run - 1]) && char.IsLowSurrogate(rest[run]))
                run--;
            rest[..run].CopyTo(destination[charsWritten..]);
            charsConsumed += run;
            charsWritten += run;
            if (run == rest.Length)
                break;
            if (run != plain)
                return OperationStatus.DestinationTooSmall;
            if (char.IsHighSurrogate(rest[run]) && run + 1 == rest.Length && !isFinalBlock)
                return OperationStatus.NeedMoreData;
            if (!TryEscape(rest[run], destination[charsWritten..], out int escaped))
                return OperationStatus.DestinationTooSmall;
            charsConsumed++;
            charsWritten += escaped;
        }
        return OperationStatus.Done;
    }

    private static bool MustEscape(int scalar) =>
        scalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or (>= 0xD800 and <= 0xDFFF);

    // The first character to escape, or -1: a candidate that is no half of a surrogate pair.
    private static int IndexOf(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int next = text[i..].IndexOfAny(Candidates);
            if (next < 0)
                return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i += 2;
        }
        return -1;
    }

    private static bool TryEscape(int scalar, Span<char> destination, out int written)
    {
        Rune rune = Rune.TryCreate(scalar, out Rune valid) ? valid : Rune.ReplacementChar;
        ReadOnlySpan<char> escape = rune.Value switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            0xFFFD => "\uFFFD",
            _ => $"\\u{rune.Value:X4}",
        };
        written = escape.TryCopyTo(destination) ? escape.Length : 0;
        return written > 0;
    }

    private static string CandidateCharacters()
    {
        var characters = new StringBuilder();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (MustEscape(c))
                characters.Append((char)c);
        }
        return characters.ToString();
    }
}
