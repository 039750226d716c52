using System.CommandLine;

namespace PolicyParse.Cli.Commands;

/// <summary><c>policyparse parse INPUT [--output FILE]</c>.</summary>
internal static class ParseCommand
{
    private static readonly Argument<string> Input = new("INPUT") { Description = "The document: a text, HTML or Markdown file, or - for standard input." };

    private static readonly Option<string?> Output = new("--output", "-o") { HelpName = "FILE", Description = "Write the JSON to FILE instead of standard output." };

    private static readonly Option<bool> IncludeRefused = new("--include-refused") { Description = "Also list the numbers that are no indicators, each with its reason." };

    public static Command Create()
    {
        var command = new Command("parse", "Parse a document and write it as JSON.") { Input, Output, IncludeRefused };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var input = new InputFile(line.GetRequiredValue(Input));
        OutputFile output = line.GetValue(Output) is { } path ? new OutputFile(path) : OutputFile.StandardOutput;
        Check(input, output);
        var parser = new PolicyParser(new PolicyParserOptions { IncludeRefused = line.GetValue(IncludeRefused) });
        PolicyDocument document = await input.ParseAsync(parser, cancellationToken);
        await output.WriteAsync(stream => WriteAsync(stream, document, cancellationToken));
        if (!Console.IsOutputRedirected)
        {
            foreach (string text in Summary.Of(document))
                Report.Line(text);
        }
        return ExitCode.Done;
    }

    private static async Task WriteAsync(Stream stream, PolicyDocument document, CancellationToken cancellationToken)
    {
        await PolicyJson.WriteAsync(stream, document, indented: true, cancellationToken);
        stream.WriteByte((byte)'\n');
    }

    private static void Check(InputFile input, OutputFile output)
    {
        if (input.Path.Length == 0 || output.Path.Length == 0)
            throw ToolFailure.WrongUse("a path is empty.");
        // The command-line library takes an unknown option for an argument.
        if (input.Path.StartsWith('-') && !input.IsStandardInput)
            throw ToolFailure.WrongUse($"unknown option '{input.Path}' (a file of that name is ./{input.Path}).");
        if (!input.IsStandardInput && !output.IsStandardOutput && Path.GetFullPath(input.Path) == Path.GetFullPath(output.Path))
            throw ToolFailure.WrongUse($"the output {output.Path} is the input itself.");
    }
}
