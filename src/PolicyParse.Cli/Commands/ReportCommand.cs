using System.CommandLine;
using PolicyParse.Report;

namespace PolicyParse.Cli.Commands;

/// <summary><c>policyparse report INPUT --output FILE</c>, <c>policyparse report --compare A B --output FILE</c>.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "The document: a text, HTML or Markdown file, or - for standard input. With --compare two: the earlier, the later.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Output = new("--output", "-o") { HelpName = "FILE", Description = "Write the page to FILE instead of standard output." };

    private static readonly Option<bool> Compare = new("--compare") { Description = "Show the targets of the first document beside the results of the second." };

    private static readonly Option<string> Language = new("--language") { HelpName = "zh|en", Description = "The language of the page's labels when it opens.", DefaultValueFactory = _ => "zh" };

    public static Command Create()
    {
        Language.AcceptOnlyFromAmong("zh", "en");
        var command = new Command("report", "Show what was understood of a document as a page to look at.") { Inputs, Output, Compare, Language };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        string[] inputs = line.GetRequiredValue(Inputs);
        OutputFile output = line.GetValue(Output) is { } path ? new OutputFile(path) : OutputFile.StandardOutput;
        var options = new PolicyReportOptions { Language = line.GetValue(Language) == "en" ? ReportLanguage.English : ReportLanguage.Chinese };
        bool compare = line.GetValue(Compare);
        if (inputs.Length != (compare ? 2 : 1))
            throw ToolFailure.WrongUse(compare ? "--compare takes two documents." : "one document at a time.");
        var parser = new PolicyParser(new PolicyParserOptions { IncludeRefused = true });
        var documents = new List<PolicyDocument>();
        foreach (string input in inputs)
            documents.Add(await new InputFile(input).ParseAsync(parser, cancellationToken));
        await output.WriteAsync(stream =>
        {
            if (compare)
                PolicyReport.WriteComparison(documents[0], documents[1], stream, options);
            else
                PolicyReport.Write(documents[0], stream, options);
            return Task.CompletedTask;
        });
        return ExitCode.Done;
    }
}
