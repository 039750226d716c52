using System.CommandLine;
using PolicyParse.Cli;
using PolicyParse.Cli.Commands;

var tool = new RootCommand("Chinese policy documents as data: clean text, section tree, metadata, and every numeric indicator.")
{
    ParseCommand.Create(),
    ReportCommand.Create(),
    TermsCommand.Create(),
    SchemaCommand.Create(),
};
// An argument @name is a file's name like any other, not a file of further arguments.
ParseResult line = tool.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
string help = line.CommandResult.Command == tool ? "policyparse --help" : $"policyparse {line.CommandResult.Command.Name} --help";
if (line.Errors.Count > 0)
    return Report.Failure(ToolFailure.WrongUse(line.UnmatchedTokens is [var unknown, ..] ? $"unknown argument '{unknown}'." : line.Errors[0].Message), help);
try
{
    return await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error)
{
    return Report.Failure(ToolFailure.From(error), help);
}
