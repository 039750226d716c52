using System.CommandLine;
using PolicyParse.Cli.Batch;
using PolicyParse.Cli.Batch.Inputs;
using PolicyParse.Cli.Batch.Outputs;
using static PolicyParse.Cli.Commands.ParseArguments;

namespace PolicyParse.Cli.Commands;

/// <summary><c>policyparse parse INPUT… [--output OUT] [--format json|ndjson|csv] …</c>.</summary>
internal static class ParseCommand
{
    internal const string DocumentExtensions = "txt,text,md,markdown,htm,html,xhtml,shtml,shtm";
    internal const string NdjsonExtensions = "ndjson,jsonl";
    internal const int DefaultMaxSize = 64 << 20;

    public static Command Create()
    {
        var command = new Command("parse", "Parse documents and write them as JSON, or their indicators as CSV.")
        {
            Inputs, Output, Format, Bom, InputFormat, Extensions, MaxSize, Jobs, Resume, Failures, AllowFailures, IncludeRefused, Quiet,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        BatchOptions options = Read(line);
        CheckPaths(options);
        if (IsSingle(options) && line.GetValue(Format) is null)
            return SingleDocument.Of(options).ParseAsync(cancellationToken);
        CheckBatch(options);
        return BatchRun.RunAsync(options, cancellationToken);
    }

    private static BatchOptions Read(ParseResult line)
    {
        bool isNdjson = line.GetValue(InputFormat) == "ndjson";
        string[] inputs = line.GetValue(Inputs) ?? [];
        string? output = line.GetValue(Output);
        return new BatchOptions
        {
            Inputs = isNdjson && inputs.Length == 0 ? [InputEntry.StandardInput] : inputs,
            InputIsNdjson = isNdjson,
            Format = FormatOf(line.GetValue(Format), output, isNdjson),
            Output = output == "-" ? null : output,
            Extensions = ExtensionSet(line.GetValue(Extensions) ?? (isNdjson ? NdjsonExtensions : DocumentExtensions)),
            Failures = line.GetValue(Failures),
            AllowFailures = line.GetValue(AllowFailures),
            Resume = line.GetValue(Resume),
            ByteOrderMark = line.GetValue(Bom),
            IncludeRefused = line.GetValue(IncludeRefused),
            Quiet = line.GetValue(Quiet),
            Jobs = line.GetValue(Jobs),
            MaxSize = line.GetValue(MaxSize) ?? DefaultMaxSize,
        };
    }

    private static OutputFormat FormatOf(string? named, string? output, bool inputIsNdjson) => (named ?? Path.GetExtension(output ?? "").ToLowerInvariant()) switch
    {
        "csv" or ".csv" => OutputFormat.Csv,
        "ndjson" or ".ndjson" or ".jsonl" => OutputFormat.Ndjson,
        "json" => OutputFormat.Json,
        _ => inputIsNdjson ? OutputFormat.Ndjson : OutputFormat.Json,
    };

    // One document, to a file or to standard output: nothing of a folder, a list or a report.
    internal static bool IsSingle(BatchOptions options) =>
        options is { Inputs: [var input], InputIsNdjson: false, Format: OutputFormat.Json, Resume: false, Failures: null }
        && (File.Exists(input) || !(Directory.Exists(input) || Glob.IsPattern(input)))
        && (options.Output is null || !(Directory.Exists(options.Output) || Path.EndsInDirectorySeparator(options.Output)));

    internal static void CheckPaths(BatchOptions options)
    {
        if (options.Inputs.Count == 0)
            throw ToolFailure.WrongUse("no input is named.");
        if (options.Inputs.Contains("") || options.Output == "" || options.Failures == "")
            throw ToolFailure.WrongUse("a path is empty.");
        // The command-line library takes an unknown option for an argument.
        if (options.Inputs.FirstOrDefault(i => i.StartsWith('-') && i != InputEntry.StandardInput) is { } unknown)
            throw ToolFailure.WrongUse($"unknown option '{unknown}' (a file of that name is ./{unknown}).");
        if (options.ByteOrderMark && options.Format != OutputFormat.Csv)
            throw ToolFailure.WrongUse("--bom is for --format csv.");
    }

    private static void CheckBatch(BatchOptions options)
    {
        if (options.Format == OutputFormat.Json && options.InputIsNdjson)
            throw ToolFailure.WrongUse("lines have no names for JSON files; use --format ndjson or csv.");
        if (options.Format == OutputFormat.Json && options.Output is null)
            throw ToolFailure.WrongUse("many documents need --output FOLDER, or --format ndjson or csv.");
        if (options.Resume && (options.Output is null || options.Inputs.Contains(InputEntry.StandardInput)))
            throw ToolFailure.WrongUse("--resume needs --output, and inputs that can be read again: not standard input.");
    }

    internal static HashSet<string> ExtensionSet(string list) =>
        new(list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(e => e.StartsWith('.') ? e : "." + e), StringComparer.OrdinalIgnoreCase);
}
