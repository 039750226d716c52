namespace PolicyParse.Reading;

/// <summary>A decoded text, what it was decoded with, and what could not be decoded.</summary>
/// <param name="Encoding">The IANA name, in lower case.</param>
internal sealed record DecodedText(string Text, string Encoding, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Turns bytes into text, untouched but for a byte order mark.</summary>
internal static class TextDecoder
{
    // More damage than this is no text in any encoding.
    private const double MaximumDamage = 0.1;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        DetectedEncoding detected = EncodingDetector.Detect(bytes);
        string text = detected.Encoding.GetString(bytes[detected.MarkLength..]);
        if (text.Length == 0)
            throw new PolicyParseException("empty", "The input holds nothing but a byte order mark; give a document's text or page.");
        var diagnostics = new List<Diagnostic>();
        int damaged = ReportDamage(text, detected.Name, diagnostics);
        if (damaged + Alien(text) > text.Length * MaximumDamage || text.AsSpan().Count('\0') > text.Length / 2)
            throw new PolicyParseException("binary", "The input is binary data or in an unknown encoding, not text: give UTF-8, UTF-16, GB18030 or Big5 text.");
        return new DecodedText(text, detected.Name, diagnostics);
    }

    private static int ReportDamage(string text, string encoding, List<Diagnostic> diagnostics)
    {
        int count = 0;
        var places = new DamagedPlaces("PP1001", $"Bytes that are no {encoding} were read as U+FFFD");
        for (int at = text.IndexOf('\uFFFD'); at >= 0; at = text.IndexOf('\uFFFD', at + 1))
        {
            places.Add(at);
            count++;
        }
        places.Report(diagnostics);
        return count;
    }

    // What no text is made of: control characters, characters of private use.
    private static int Alien(string text)
    {
        int count = 0;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, 1 << 16)))
            count += c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v' or '\0') or (>= '\u007F' and < '\u00A0' and not '\u0085') or (>= '\uE000' and <= '\uF8FF') or > '\uFFFD' ? 1 : 0;
        return count;
    }
}
