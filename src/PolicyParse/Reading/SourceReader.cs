using System.Collections.Frozen;

namespace PolicyParse.Reading;

/// <summary>The first pass: bytes or a string in, <see cref="SourceText"/> out.</summary>
internal static class SourceReader
{
    public static SourceText Read(string text, string? name) =>
        new(text, SourceKind.PlainText, "text/plain", "utf-16", [], FrozenDictionary<string, string>.Empty, [], name);

    public static SourceText Read(ReadOnlySpan<byte> bytes, string? nameOrMediaType) =>
        new(System.Text.Encoding.UTF8.GetString(bytes), SourceKind.PlainText, "text/plain", "utf-8", [], FrozenDictionary<string, string>.Empty, [], nameOrMediaType);
}
