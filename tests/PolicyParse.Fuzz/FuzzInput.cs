using System.Text;
using System.Text.Json;

namespace PolicyParse.Fuzz;

/// <summary>How an input enters the library.</summary>
internal enum Entry
{
    /// <summary>As a string.</summary>
    Text,

    /// <summary>As bytes in UTF-8.</summary>
    Utf8,

    /// <summary>As bytes in GB18030.</summary>
    Gb18030,

    /// <summary>As bytes in UTF-16 with a byte order mark.</summary>
    Utf16,

    /// <summary>As bytes, one a character.</summary>
    Raw,
}

/// <summary>One input.</summary>
/// <param name="Name">The hint: a file name, a media type or null.</param>
internal sealed record FuzzInput(Entry Entry, string? Name, string Text)
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public PolicyDocument Parse(PolicyParser parser) =>
        Entry == Entry.Text ? parser.Parse(Text, Name) : parser.Parse(Bytes(), Name);

    /// <summary>Writes the input to a file that <c>replay</c> takes.</summary>
    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(new { Entry = Entry.ToString(), Name, Text = Convert.ToBase64String(Encoding.Unicode.GetBytes(Text)) }));

    public static FuzzInput Load(string path)
    {
        JsonElement saved = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        return new FuzzInput(
            Enum.Parse<Entry>(saved.GetProperty("Entry").GetString()!),
            saved.GetProperty("Name").GetString(),
            Encoding.Unicode.GetString(saved.GetProperty("Text").GetBytesFromBase64()));
    }

    /// <summary>The input as a C# literal: what a regression test needs.</summary>
    public override string ToString() => $"{Entry} {Name ?? "null"} {JsonSerializer.Serialize(Text, Readable)}";

    private byte[] Bytes() => Entry switch
    {
        Entry.Gb18030 => Gb18030.GetBytes(Text),
        Entry.Utf16 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
        Entry.Raw => Encoding.Latin1.GetBytes(Text),
        _ => Encoding.UTF8.GetBytes(Text),
    };

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
