using System.CommandLine;
using PolicyParse.Cli.Batch;
using PolicyParse.Cli.Batch.Inputs;
using PolicyParse.Cli.Batch.Outputs;
using PolicyParse.Cli.Terms;
using static PolicyParse.Cli.Commands.ParseArguments;

namespace PolicyParse.Cli.Commands;

/// <summary><c>policyparse terms INPUT… [--output FILE] [--by document|section|year|region] …</c>.</summary>
internal static class TermsCommand
{
    private static readonly Option<string?> Table = new("--output", "-o") { HelpName = "FILE", Description = "The CSV file to write. Without it: standard output." };

    private static readonly Option<string?> By = Named("--by", "Count in each document, section, year or region. Default: in all together.", "document", "section", "year", "region");

    private static readonly Option<int?> Top = new("--top") { HelpName = "N", Description = "The N most frequent terms of each group only.", CustomParser = result => Count.Parse(result) };

    private static readonly Option<string[]> Vocabulary = new("--vocabulary") { HelpName = "FILE", Description = "Words of your own, which win over the embedded ones: a user dictionary in jieba's format. May be given several times." };

    private static readonly Option<string[]> StopWords = new("--stop-words") { HelpName = "FILE", Description = "Words that are not counted, one a line. May be given several times." };

    private static readonly Option<bool> NoHeadings = new("--no-headings") { Description = "Do not count in headings and titles." };

    public static Command Create()
    {
        var command = new Command("terms", "Count what documents talk about, and write the terms as CSV.")
        {
            Inputs, Table, By, Top, Vocabulary, StopWords, NoHeadings, Bom, InputFormat, Extensions, MaxSize, Jobs, AllowFailures, Quiet,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        BatchOptions options = Read(line);
        ParseCommand.CheckPaths(options);
        var counter = new TermCounter(new TermOptions
        {
            Vocabulary = WordFiles.ReadVocabulary(line.GetValue(Vocabulary) ?? []),
            StopWords = WordFiles.ReadStopWords(line.GetValue(StopWords) ?? []),
            IncludeHeadings = !line.GetValue(NoHeadings),
        });
        return new TermRun(options, counter, GroupingOf(line.GetValue(By)), line.GetValue(Top)).RunAsync(cancellationToken);
    }

    private static BatchOptions Read(ParseResult line)
    {
        bool isNdjson = line.GetValue(InputFormat) == "ndjson";
        string[] inputs = line.GetValue(Inputs) ?? [];
        string? output = line.GetValue(Table);
        return new BatchOptions
        {
            Inputs = isNdjson && inputs.Length == 0 ? [InputEntry.StandardInput] : inputs,
            InputIsNdjson = isNdjson,
            Format = OutputFormat.Csv,
            Output = output == "-" ? null : output,
            Extensions = ParseCommand.ExtensionSet(line.GetValue(Extensions) ?? (isNdjson ? ParseCommand.NdjsonExtensions : ParseCommand.DocumentExtensions)),
            AllowFailures = line.GetValue(AllowFailures),
            ByteOrderMark = line.GetValue(Bom),
            Quiet = line.GetValue(Quiet),
            Jobs = line.GetValue(Jobs),
            MaxSize = line.GetValue(MaxSize) ?? ParseCommand.DefaultMaxSize,
        };
    }

    private static TermGrouping? GroupingOf(string? by) => by switch
    {
        "document" => TermGrouping.Document,
        "section" => TermGrouping.Section,
        "year" => TermGrouping.Year,
        "region" => TermGrouping.Region,
        _ => null,
    };
}
