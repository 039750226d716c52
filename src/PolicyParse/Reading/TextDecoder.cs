namespace PolicyParse.Reading;

/// <summary>A decoded text, what it was decoded with, and what could not be decoded.</summary>
/// <param name="Encoding">The IANA name, in lower case.</param>
internal sealed record DecodedText(string Text, string Encoding, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Turns bytes into text, untouched but for a byte order mark.</summary>
internal static class TextDecoder
{
    // More damage than this is no text in any encoding.
    private const double MaximumDamage = 0.1;

    // What no text is made of: control characters, characters of private use.
    private static readonly (char First, char Last)[] Alien =
    [
        ('\u0001', '\u0008'), ('\u000E', '\u001F'), ('\u007F', '\u0084'), ('\u0086', '\u009F'), ('\uE000', '\uF8FF'), ('\uFFFE', '\uFFFF'),
    ];

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        DetectedEncoding detected = EncodingDetector.Detect(bytes);
        string text = detected.Text ?? detected.Encoding.GetString(bytes[detected.MarkLength..]);
        if (text.Length == 0)
            throw new PolicyParseException("empty", "The input holds nothing but a byte order mark; give a document's text or page.");
        var diagnostics = new List<Diagnostic>();
        int damaged = ReportDamage(text, detected.Name, diagnostics);
        if (damaged + CountAlien(text) > text.Length * MaximumDamage || text.AsSpan().Count('\0') > text.Length / 2)
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

    private static int CountAlien(string text)
    {
        int count = 0;
        foreach ((char first, char last) in Alien)
        {
            ReadOnlySpan<char> rest = text.AsSpan(0, Math.Min(text.Length, 1 << 16));
            for (; rest.IndexOfAnyInRange(first, last) is >= 0 and int at; rest = rest[(at + 1)..])
                count++;
        }
        return count;
    }
}
