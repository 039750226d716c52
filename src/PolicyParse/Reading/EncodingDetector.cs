using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PolicyParse.Reading;

/// <param name="MarkLength">The length of the byte order mark.</param>
/// <param name="Text">The text, where telling the encoding took reading it.</param>
internal readonly record struct DetectedEncoding(Encoding Encoding, string Name, int MarkLength = 0, string? Text = null);

/// <summary>Finds a text's encoding: by its byte order mark, by its being UTF-8, by what it declares, else by which reading is the likeliest Chinese.</summary>
internal static class EncodingDetector
{
    private const int Sample = 1 << 16;
    private const int DeclarationHead = 4096;

    // Any bytes can be read as UTF-16, and most of it is Han: it takes common words, or the null bytes of Latin text.
    private const double SureChinese = 0.3;

    private static readonly Encoding Gb18030 = Legacy("gb18030");
    private static readonly Encoding Big5 = Legacy("big5");

    private static readonly (string Name, Encoding Encoding)[] Candidates =
    [
        ("gb18030", Gb18030),
        ("big5", Big5),
        ("utf-16le", Encoding.Unicode),
        ("utf-16be", Encoding.BigEndianUnicode),
        ("utf-8", Encoding.UTF8),
    ];

    public static DetectedEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark(bytes) is { } marked)
            return marked;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        string? utf8 = ReadUtf8(bytes);
        // Three-byte sequences are Han characters; they do not come about by chance.
        if (utf8 is not null && (sample.IndexOfAnyInRange((byte)0xE3, (byte)0xE9) >= 0 || IsPlainAscii(sample)))
            return new DetectedEncoding(Encoding.UTF8, "utf-8", Text: utf8);
        if (Declared(sample[..Math.Min(sample.Length, DeclarationHead)]) is { } declared && (declared.Name != "utf-8" || utf8 is not null))
            return declared;
        // A page's head may be long and all ASCII: the sample begins where the Chinese does, on an even byte for UTF-16's sake.
        int first = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF)) & ~1;
        return Likeliest(bytes.Slice(first, Math.Min(bytes.Length - first, Sample)), bytes.Length);
    }

    private static DetectedEncoding? ByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return new DetectedEncoding(Encoding.UTF8, "utf-8", 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0x00, 0x00]))
            return new DetectedEncoding(Encoding.UTF32, "utf-32le", 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new DetectedEncoding(Encoding.Unicode, "utf-16le", 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new DetectedEncoding(Encoding.BigEndianUnicode, "utf-16be", 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]))
            return new DetectedEncoding(Gb18030, "gb18030", 4);
        return null;
    }

    // To tell whether bytes are UTF-8 takes as long as to read them.
    private static string? ReadUtf8(ReadOnlySpan<byte> bytes)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        bool read = Utf8.ToUtf16(bytes, chars, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done;
        string? text = read ? new string(chars, 0, length) : null;
        ArrayPool<char>.Shared.Return(chars);
        return text;
    }

    // Control characters betray UTF-16, whose bytes may all be below 128.
    private static bool IsPlainAscii(ReadOnlySpan<byte> sample) =>
        Ascii.IsValid(sample) && (sample.Length % 2 != 0 || !sample.ContainsAnyInRange((byte)0x00, (byte)0x08));

    // <meta charset="gb2312">, <meta content="text/html; charset=big5">, <?xml encoding="gbk"?>
    private static DetectedEncoding? Declared(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head);
        int tag = text.IndexOf("<?xml", StringComparison.OrdinalIgnoreCase);
        int at = tag >= 0 ? text.IndexOf("encoding", tag, StringComparison.OrdinalIgnoreCase) : -1;
        if (at < 0)
        {
            tag = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
            at = tag >= 0 ? text.IndexOf("charset", tag, StringComparison.OrdinalIgnoreCase) : -1;
        }
        if (at < 0)
            return null;
        ReadOnlySpan<char> value = text.AsSpan(at).TrimStart("charsetencodingCHARSETENCODING").TrimStart(" =\"'");
        int end = value.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
        return Named(end < 0 ? value : value[..end]);
    }

    private static DetectedEncoding? Named(ReadOnlySpan<char> name) => name.ToString().ToLowerInvariant() switch
    {
        "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "x-gbk" or "cp936" or "gb-2312" => new DetectedEncoding(Gb18030, "gb18030"),
        "big5" or "big5-hkscs" or "x-x-big5" or "cp950" => new DetectedEncoding(Big5, "big5"),
        "utf-8" or "utf8" => new DetectedEncoding(Encoding.UTF8, "utf-8"),
        _ => null,
    };

    private static DetectedEncoding Likeliest(ReadOnlySpan<byte> sample, int length)
    {
        (string Name, Encoding Encoding) best = Candidates[^1];
        double bestScore = double.NegativeInfinity;
        bool hasNulls = sample.Count((byte)0) * 5 > sample.Length;
        foreach ((string name, Encoding encoding) in Candidates)
        {
            double score = ChineseLikelihood.Of(encoding.GetString(sample));
            if (name.StartsWith("utf-16", StringComparison.Ordinal) && (length % 2 != 0 || (score < SureChinese && !hasNulls)))
                continue;
            if (score > bestScore)
                (best, bestScore) = ((name, encoding), score);
        }
        return new DetectedEncoding(best.Encoding, best.Name);
    }

    private static Encoding Legacy(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
