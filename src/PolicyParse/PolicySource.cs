namespace PolicyParse;

/// <summary>A document to be parsed: where it comes from, its name, and the caller's own id for it.</summary>
/// <remarks>Immutable. Nothing is opened or read before the document's turn has come.</remarks>
/// <example>
/// <code>
/// var file = PolicySource.FromFile("reports/hangzhou.html");
/// var row = PolicySource.FromText("一、目标……", id: "42");
/// var page = PolicySource.FromStream(async stop => await http.GetStreamAsync(url, stop), name: "notice.html", id: url);
/// </code>
/// </example>
public sealed class PolicySource
{
    private PolicySource(string? name, string? id) => (Name, Id) = (name, id);

    /// <summary>The document's name or media type: <see cref="SourceInfo.Name"/>, and the hint of <see cref="PolicyParser.Parse(ReadOnlySpan{byte}, string?)"/>.</summary>
    public string? Name { get; }

    /// <summary>The caller's own identifier; it comes back as <see cref="SourceInfo.Id"/>.</summary>
    public string? Id { get; }

    internal string? Text { get; private init; }

    internal ReadOnlyMemory<byte> Bytes { get; private init; }

    internal string? Path { get; private init; }

    internal Func<CancellationToken, ValueTask<Stream>>? Open { get; private init; }

    /// <summary>A text in memory, as with <see cref="PolicyParser.Parse(string, string?)"/>.</summary>
    /// <param name="text">Plain text, Markdown or a page.</param>
    /// <param name="name">The document's name or media type.</param>
    /// <param name="id">The caller's own identifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PolicySource FromText(string text, string? name = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PolicySource(name, id) { Text = text };
    }

    /// <summary>A file's bytes in memory; they must not change before the result is there.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">The document's name or media type.</param>
    /// <param name="id">The caller's own identifier.</param>
    public static PolicySource FromBytes(ReadOnlyMemory<byte> bytes, string? name = null, string? id = null) =>
        new(name, id) { Bytes = bytes };

    /// <summary>A file. Its name, without the folder, becomes the document's.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="id">The caller's own identifier, such as the path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static PolicySource FromFile(string path, string? id = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new PolicySource(System.IO.Path.GetFileName(path), id) { Path = path };
    }

    /// <summary>A stream that is opened when the document's turn has come, read to its end and disposed.</summary>
    /// <param name="open">Opens the stream. What it throws becomes this document's error; a <see cref="PolicyParseException"/> keeps its code and message.</param>
    /// <param name="name">The document's name or media type.</param>
    /// <param name="id">The caller's own identifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public static PolicySource FromStream(Func<CancellationToken, ValueTask<Stream>> open, string? name = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new PolicySource(name, id) { Open = open };
    }
}
