using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;

namespace PolicyParse.Json;

/// <summary>Escapes only what JSON and line-oriented readers need: Chinese stays as it is, also beyond the BMP (𠮷) and the ideographic blank.</summary>
/// <remarks>Quotation mark, backslash, controls, U+2028 and U+2029 (line ends to some readers of NDJSON), and lone surrogates, which become U+FFFD.</remarks>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MustEscape(int scalar) =>
        scalar is not (> 0x2029 and < 0xD800) && scalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or (>= 0xD800 and <= 0xDFFF);

    // The same for many characters at once.
    private static bool MustEscapeAny(Vector<ushort> c) =>
        (Vector.LessThan(c, new Vector<ushort>(0x20)) | Vector.Equals(c, new Vector<ushort>('"')) | Vector.Equals(c, new Vector<ushort>('\\'))
            | Vector.LessThan(c - new Vector<ushort>(0x7F), new Vector<ushort>(0xA0 - 0x7F)) | Vector.Equals(c & new Vector<ushort>(0xFFFE), new Vector<ushort>(0x2028))
            | Vector.Equals(c & new Vector<ushort>(0xF800), new Vector<ushort>(0xD800))) != Vector<ushort>.Zero;

    // The first character to escape, or -1; a surrogate pair is none.
    private static int IndexOf(ReadOnlySpan<char> text)
    {
        for (int i = PlainLength(text); i < text.Length; i += PlainLength(text[i..]))
        {
            for (int end = Math.Min(i + Vector<ushort>.Count, text.Length); i < end; i++)
            {
                if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    i++;
                else if (MustEscape(text[i]))
                    return i;
            }
            if (i >= text.Length)
                break;
        }
        return -1;
    }

    // How many characters surely stay as they are: whole vectors.
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int i = 0;
        while (i + Vector<ushort>.Count <= units.Length && !MustEscapeAny(new Vector<ushort>(units[i..])))
            i += Vector<ushort>.Count;
        return i;
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
}
