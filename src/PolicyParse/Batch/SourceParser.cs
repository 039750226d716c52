using System.Text;
using PolicyParse.Reading;

namespace PolicyParse.Batch;

/// <summary>Turns one source into its result, whatever happens on the way.</summary>
/// <param name="parse">The passes behind reading.</param>
/// <param name="limit">The largest input, in bytes.</param>
internal sealed class SourceParser(Func<SourceText, PolicyDocument> parse, int limit)
{
    public async ValueTask<PolicyResult> ParseAsync(PolicySource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var bytes = new InputBytes(limit);
        try
        {
            await ReadAsync(source, bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return new PolicyResult(source, bytes.Length, SourceErrors.OfReading(error, source));
        }
        return Parse(source, bytes);
    }

    private static async ValueTask ReadAsync(PolicySource source, InputBytes bytes, CancellationToken cancellationToken)
    {
        if (source.Path is { } path)
        {
            bytes.Read(path, cancellationToken);
        }
        else if (source.Open is { } open)
        {
            Stream stream = await open(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
                await bytes.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    private PolicyResult Parse(PolicySource source, InputBytes bytes)
    {
        bool isRead = source.Path is not null || source.Open is not null;
        ReadOnlySpan<byte> span = isRead ? bytes.Span : source.Bytes.Span;
        long length = source.Text is { } text ? Encoding.UTF8.GetByteCount(text) : span.Length;
        try
        {
            InputBytes.ThrowIfTooLarge(length, limit);
            SourceText read = source.Text is null ? SourceReader.Read(span, source.Name) : SourceReader.Read(source.Text, source.Name);
            return new PolicyResult(source, length, parse(read with { Id = source.Id }));
        }
        catch (Exception error)
        {
            return new PolicyResult(source, length, SourceErrors.OfParsing(error));
        }
    }
}
