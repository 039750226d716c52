using System.CommandLine;
using System.Text;

namespace PolicyParse.Cli.Commands;

/// <summary><c>policyparse schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of the output.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        byte[] schema = Encoding.UTF8.GetBytes(PolicyJson.Schema);
        await OutputFile.StandardOutput.WriteAsync(stream => stream.WriteAsync(schema, cancellationToken).AsTask());
        return ExitCode.Done;
    }
}
