using System.CommandLine;
using PolicyParse.Cli.Batch;
using PolicyParse.Cli.Pages;
using PolicyParse.Report;

namespace PolicyParse.Cli.Commands;

/// <summary><c>policyparse report INPUT… [--output OUT]</c>, <c>policyparse report --compare A B [--output FILE]</c>.</summary>
internal static class ReportCommand
{
    private static readonly Option<string?> Output = new("--output", "-o") { HelpName = "OUT", Description = "The page, or for several documents the folder, to write. Without it: standard output." };

    private static readonly Option<bool> Compare = new("--compare") { Description = "Show what the first of two documents aims at beside what the second says was reached." };

    private static readonly Option<string> Language = new("--language") { HelpName = "zh|en", Description = "The language of the labels when a page opens.", DefaultValueFactory = _ => "zh" };

    static ReportCommand() => Language.AcceptOnlyFromAmong("zh", "en");

    public static Command Create()
    {
        var command = new Command("report", "Write what was understood of documents as pages to look at.")
        {
            ParseArguments.Inputs, Output, Compare, Language, ParseArguments.Extensions, ParseArguments.MaxSize, ParseArguments.Jobs, ParseArguments.AllowFailures, ParseArguments.Quiet,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        BatchOptions options = Read(line);
        ParseCommand.CheckPaths(options);
        var pages = new PolicyReportOptions { Language = line.GetValue(Language) == "en" ? ReportLanguage.English : ReportLanguage.Chinese };
        bool isSingle = ParseCommand.IsSingle(options);
        if (line.GetValue(Compare))
        {
            return options.Inputs.Count == 2
                ? SinglePage.CompareAsync(options, pages, cancellationToken)
                : throw ToolFailure.WrongUse("--compare takes two documents: the earlier, then the later.");
        }
        if (!isSingle && options.Output is null)
            throw ToolFailure.WrongUse("many documents need --output FOLDER.");
        return isSingle ? SinglePage.WriteAsync(options, pages, cancellationToken) : PageFolder.WriteAsync(options, pages, cancellationToken);
    }

    private static BatchOptions Read(ParseResult line) => new()
    {
        Inputs = line.GetValue(ParseArguments.Inputs) ?? [],
        Output = line.GetValue(Output) is var output && output == "-" ? null : output,
        Extensions = ParseCommand.ExtensionSet(line.GetValue(ParseArguments.Extensions) ?? ParseCommand.DocumentExtensions),
        AllowFailures = line.GetValue(ParseArguments.AllowFailures),
        Quiet = line.GetValue(ParseArguments.Quiet),
        Jobs = line.GetValue(ParseArguments.Jobs),
        MaxSize = line.GetValue(ParseArguments.MaxSize) ?? ParseCommand.DefaultMaxSize,
        IncludeRefused = true,
    };
}
