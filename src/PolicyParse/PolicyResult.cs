using System.Diagnostics.CodeAnalysis;

namespace PolicyParse;

/// <summary>What became of one <see cref="PolicySource"/>: its document, or the error that stood in the way.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PolicyResult
{
    internal PolicyResult(PolicySource source, long inputBytes, PolicyDocument document) =>
        (Source, InputBytes, Document) = (source, inputBytes, document);

    internal PolicyResult(PolicySource source, long inputBytes, PolicyError error) =>
        (Source, InputBytes, Error) = (source, inputBytes, error);

    /// <summary>What was to be parsed.</summary>
    public PolicySource Source { get; }

    /// <summary>The document; null where there is an <see cref="Error"/>.</summary>
    public PolicyDocument? Document { get; }

    /// <summary>The error; null where there is a <see cref="Document"/>.</summary>
    public PolicyError? Error { get; }

    /// <summary>How many bytes were read; for a text its length in UTF-8.</summary>
    public long InputBytes { get; }

    /// <summary>True where there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Document is not null;
}

/// <summary>Why a document could not be parsed.</summary>
/// <param name="Code">One of <see cref="PolicyErrorCodes"/>, or the code of the caller's own <see cref="PolicyParseException"/>.</param>
/// <param name="Message">What is wrong and what to do, in one line.</param>
public sealed record PolicyError(string Code, string Message);
