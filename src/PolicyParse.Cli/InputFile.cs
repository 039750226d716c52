namespace PolicyParse.Cli;

/// <summary>An input as the user names it: a file's path, or <c>-</c> for standard input.</summary>
internal sealed record InputFile(string Path)
{
    public bool IsStandardInput => Path == "-";

    public string Name => IsStandardInput ? "standard input" : Path;

    /// <exception cref="ToolFailure">It cannot be read, or is no text.</exception>
    public async Task<PolicyDocument> ParseAsync(PolicyParser parser, CancellationToken cancellationToken)
    {
        try
        {
            if (IsStandardInput)
                return parser.Parse(await ReadStandardInputAsync(cancellationToken));
            if (Directory.Exists(Path))
                throw new ToolFailure(ExitCode.Failed, $"{Path}: is a directory. Name a file in it.");
            return await parser.ParseFileAsync(Path, cancellationToken);
        }
        catch (Exception error)
        {
            throw ToolFailure.From(error, Name);
        }
    }

    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using Stream input = Console.OpenStandardInput();
        await input.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
