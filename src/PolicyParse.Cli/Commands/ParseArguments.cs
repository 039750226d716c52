using System.CommandLine;

namespace PolicyParse.Cli.Commands;

/// <summary>The arguments and options of <c>policyparse parse</c>, some of which other commands share.</summary>
internal static class ParseArguments
{
    public static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Text, HTML or Markdown files; folders, read with all inside them; patterns such as 'reports/**/*.html'; - for standard input.",
    };

    public static readonly Option<string?> Output = new("--output", "-o") { HelpName = "OUT", Description = "The file, or for many JSON files the folder, to write. Without it: standard output." };

    public static readonly Option<string?> Format = Named("--format", "One JSON file a document in a folder, one document a line, or one indicator a row. Default: told by the name of OUT, else json.", "json", "ndjson", "csv");

    public static readonly Option<string?> InputFormat = Named("--input-format", "ndjson: each line of the input is {\"id\",\"text\"} or {\"id\",\"path\"}. Default: documents.", "documents", "ndjson");

    public static readonly Option<int> Jobs = new("--jobs", "-j") { HelpName = "N", Description = "Documents worked on at a time.", DefaultValueFactory = _ => Environment.ProcessorCount, CustomParser = Count.Parse };

    public static readonly Option<string?> Extensions = new("--extensions") { HelpName = "LIST", Description = "The files that are taken from a folder. Default: txt,text,md,markdown,htm,html,xhtml,shtml,shtm; of NDJSON: ndjson,jsonl." };

    public static readonly Option<string?> Failures = new("--failures") { HelpName = "FILE", Description = "Write failures to FILE, one JSON line each. Default: among the lines of NDJSON, else OUT.failures.ndjson." };

    public static readonly Option<bool> AllowFailures = new("--allow-failures") { Description = "Exit with 0 although documents failed." };

    public static readonly Option<bool> Resume = new("--resume") { Description = "Go on from what a stopped run left in OUT.partial." };

    public static readonly Option<int?> MaxSize = new("--max-size") { HelpName = "SIZE", Description = "The largest input, up to 1GB; a larger one fails. Default: 64MB.", CustomParser = ByteSize.Parse };

    public static readonly Option<bool> Bom = new("--bom") { Description = "Begin CSV with a byte order mark, for spreadsheets." };

    public static readonly Option<bool> IncludeRefused = new("--include-refused") { Description = "Also list the numbers that are no indicators, each with its reason." };

    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress and no summary." };

    internal static Option<string?> Named(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { HelpName = string.Join('|', values), Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
