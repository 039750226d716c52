using PolicyParse.Cli.Batch;

namespace PolicyParse.Cli;

/// <summary>One document, to one JSON file or to standard output, indented.</summary>
/// <param name="MaxSize">The largest input, in bytes.</param>
internal sealed record SingleDocument(InputFile Input, OutputFile Output, bool IncludeRefused, int MaxSize, bool AllowFailures)
{
    public static SingleDocument Of(BatchOptions options) => new(
        new InputFile(options.Inputs[0]), options.Output is { } path ? new OutputFile(path) : OutputFile.StandardOutput, options.IncludeRefused, options.MaxSize, options.AllowFailures);

    public async Task<int> ParseAsync(CancellationToken cancellationToken)
    {
        if (!Input.IsStandardInput && !Output.IsStandardOutput && Path.GetFullPath(Input.Path) == Path.GetFullPath(Output.Path))
            throw ToolFailure.WrongUse($"the output {Output.Path} is the input itself.");
        PolicyDocument document = await ReadAsync(cancellationToken);
        await Output.WriteAsync(stream => WriteAsync(stream, document, cancellationToken));
        if (!Console.IsOutputRedirected)
        {
            foreach (string text in Summary.Of(document))
                Report.Line(text);
        }
        return ExitCode.Done;
    }

    private async Task<PolicyDocument> ReadAsync(CancellationToken cancellationToken)
    {
        var parser = new PolicyParser(new PolicyParserOptions { IncludeRefused = IncludeRefused });
        var options = new ParseManyOptions { MaxDegreeOfParallelism = 1, MaxInputBytes = MaxSize };
        PolicySource[] one = [Input.ToSource()];
        PolicyResult result = await parser.ParseManyAsync(one.ToAsyncEnumerable(), options, cancellationToken).SingleAsync(cancellationToken);
        return result.Document ?? throw new ToolFailure(AllowFailures ? ExitCode.Done : ExitCode.Failed, $"{Input.Name}: {result.Error!.Message}");
    }

    private static async Task WriteAsync(Stream stream, PolicyDocument document, CancellationToken cancellationToken)
    {
        await PolicyJson.WriteAsync(stream, document, indented: true, cancellationToken);
        stream.WriteByte((byte)'\n');
    }
}
