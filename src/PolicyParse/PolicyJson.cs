using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using PolicyParse.Json;

namespace PolicyParse;

/// <summary>The JSON contract of <see cref="PolicyDocument"/>, version 1.0: camelCase, absent values omitted, Chinese readable.</summary>
public static class PolicyJson
{
    private const int FirstBuffer = 1 << 16;

    private static readonly Lazy<string> LazySchema = new(ReadSchema);

    private static readonly StreamPipeWriterOptions StreamOptions = new(minimumBufferSize: FirstBuffer, leaveOpen: true);

    /// <summary>The contract as a JSON Schema (draft 2020-12), with a description of every member.</summary>
    public static string Schema => LazySchema.Value;

    /// <summary>Writes a document as JSON.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">True for people, false for programs and NDJSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Serialize(PolicyDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new ArrayBufferWriter<byte>(FirstBuffer);
        Write(buffer, document, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="document">The document.</param>
    /// <param name="indented">True for people, false for programs and NDJSON.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, PolicyDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        using var json = new Utf8JsonWriter(output, indented ? PolicyJsonForms.IndentedWriting : PolicyJsonForms.CompactWriting);
        DocumentWriter.Write(json, document);
    }

    /// <summary>Writes a document as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="document">The document.</param>
    /// <param name="indented">True for people, false for programs and NDJSON.</param>
    /// <param name="cancellationToken">Stops the writing, maybe in the middle of the document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteAsync(Stream stream, PolicyDocument document, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        PipeWriter output = PipeWriter.Create(stream, StreamOptions);
        Write(output, document, indented);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        await output.CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Writes a result as a line of NDJSON in UTF-8, the line end included: the document, or
    /// <c>{"source":{"name":"…","id":"…"},"error":{"code":"…","message":"…"}}</c>.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The document or the error.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLine(IBufferWriter<byte> output, PolicyResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        if (result.IsSuccess)
            Write(output, result.Document);
        else
            FailureLine.Write(output, result.Source, result.Error);
        output.Write("\n"u8);
    }

    /// <summary>Reads a document back. Unknown members are accepted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is no document of version 1, or one of its required members is missing or null.</exception>
    public static PolicyDocument Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        PolicyDocument document = Read(json) ?? throw new JsonException("The JSON is null, not a document.");
        return document.SchemaVersion.StartsWith("1.", StringComparison.Ordinal)
            ? document
            : throw new JsonException($"This is a document of schema version {document.SchemaVersion}; version 1 is understood.");
    }

    private static PolicyDocument? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, PolicyJsonForms.Contract.PolicyDocument);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new JsonException("A span of the document ends before it starts, or starts before the text.", error);
        }
    }

    private static string ReadSchema()
    {
        using Stream stream = typeof(PolicyJson).Assembly.GetManifestResourceStream("policy-document.schema.json")!;
        return new StreamReader(stream, Encoding.UTF8).ReadToEnd();
    }
}
