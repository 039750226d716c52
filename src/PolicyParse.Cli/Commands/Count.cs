using System.CommandLine.Parsing;
using System.Globalization;

namespace PolicyParse.Cli.Commands;

/// <summary>How many, as a whole number from 1.</summary>
internal static class Count
{
    public static int Parse(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= 1)
            return count;
        result.AddError($"'{result.Tokens[0].Value}' is no whole number from 1 to {int.MaxValue}.");
        return 0;
    }
}
