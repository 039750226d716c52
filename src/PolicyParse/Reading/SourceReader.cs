using System.Collections.Frozen;
using PolicyParse.Reading.Pages;

namespace PolicyParse.Reading;

/// <summary>The first pass: bytes or a string in, <see cref="SourceText"/> out.</summary>
internal static class SourceReader
{
    public static SourceText Read(string text, string? name)
    {
        var diagnostics = new List<Diagnostic>();
        return Read(new DecodedText(LoneSurrogates.Replace(text, diagnostics), "utf-16", diagnostics), name);
    }

    public static SourceText Read(ReadOnlySpan<byte> bytes, string? nameOrMediaType)
    {
        FileSignature.ThrowIfNoText(bytes);
        return Read(TextDecoder.Decode(bytes), nameOrMediaType);
    }

    private static SourceText Read(DecodedText decoded, string? nameOrMediaType)
    {
        SourceKind kind = SourceKinds.Of(decoded.Text, nameOrMediaType);
        string? name = SourceKinds.IsMediaType(nameOrMediaType) ? null : nameOrMediaType;
        return kind == SourceKind.Html
            // The decoder's spans are places in the markup; a page's text is another.
            ? PageReader.Read(decoded.Text, decoded.Encoding, [.. decoded.Diagnostics.Select(d => d with { Span = null })], name)
            : new SourceText(decoded.Text, kind, SourceKinds.MediaTypeOf(kind), decoded.Encoding, [], FrozenDictionary<string, string>.Empty, decoded.Diagnostics, name);
    }
}
