using PolicyParse.Cli.Batch;
using PolicyParse.Report;

namespace PolicyParse.Cli.Pages;

/// <summary>One page, to a file or to standard output: of a document, or of two that are compared.</summary>
internal static class SinglePage
{
    public static async Task<int> WriteAsync(BatchOptions options, PolicyReportOptions pages, CancellationToken cancellationToken)
    {
        PolicyDocument[] documents = await ReadAsync(options, cancellationToken);
        return await WriteAsync(options, stream => PolicyReport.Write(documents[0], stream, pages));
    }

    public static async Task<int> CompareAsync(BatchOptions options, PolicyReportOptions pages, CancellationToken cancellationToken)
    {
        PolicyDocument[] documents = await ReadAsync(options, cancellationToken);
        (PolicyDocument earlier, PolicyDocument later) = (documents[0], documents[1]);
        if (later.Metadata.Year < earlier.Metadata.Year)
            throw ToolFailure.WrongUse($"{options.Inputs[1]} is of {later.Metadata.Year}, before {options.Inputs[0]} of {earlier.Metadata.Year}: name the earlier document first.");
        return await WriteAsync(options, stream => PolicyReport.WriteComparison(earlier, later, stream, pages));
    }

    private static async Task<PolicyDocument[]> ReadAsync(BatchOptions options, CancellationToken cancellationToken)
    {
        Check(options);
        var parser = new PolicyParser(new PolicyParserOptions { IncludeRefused = options.IncludeRefused });
        var many = new ParseManyOptions { MaxDegreeOfParallelism = options.Jobs, MaxInputBytes = options.MaxSize };
        InputFile[] inputs = [.. options.Inputs.Select(i => new InputFile(i))];
        var documents = new List<PolicyDocument>();
        await foreach (PolicyResult result in parser.ParseManyAsync(inputs.Select(i => i.ToSource()).ToAsyncEnumerable(), many, cancellationToken))
            documents.Add(result.Document ?? throw new ToolFailure(ExitCode.Failed, $"{inputs[documents.Count].Name}: {result.Error!.Message}"));
        return [.. documents];
    }

    private static void Check(BatchOptions options)
    {
        if (options.Output is { } output && options.Inputs.FirstOrDefault(i => i != "-" && Path.GetFullPath(i) == Path.GetFullPath(output)) is not null)
            throw ToolFailure.WrongUse($"the output {output} is one of the inputs.");
        if (options.Inputs.Count(i => i == "-") > 1)
            throw ToolFailure.WrongUse("standard input can be read once.");
    }

    private static async Task<int> WriteAsync(BatchOptions options, Action<Stream> page)
    {
        OutputFile output = options.Output is { } path ? new OutputFile(path) : OutputFile.StandardOutput;
        await output.WriteAsync(stream =>
        {
            page(stream);
            return Task.CompletedTask;
        });
        return ExitCode.Done;
    }
}
