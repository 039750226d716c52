using System.CommandLine.Parsing;
using System.Globalization;

namespace PolicyParse.Cli.Commands;

/// <summary>A size as people write it: <c>65536</c>, <c>512KB</c>, <c>64MB</c>, <c>1GB</c>; a KB is 1024 bytes.</summary>
internal static class ByteSize
{
    private static readonly (string Suffix, long Factor)[] Units = [("KB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30), ("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30), ("B", 1)];

    public static int? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        (string suffix, long factor) = Units.FirstOrDefault(u => text.EndsWith(u.Suffix, StringComparison.OrdinalIgnoreCase), ("", 1));
        if (long.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long count) && count is >= 1 and <= 1 << 30 && count * factor <= 1 << 30)
            return (int)(count * factor);
        result.AddError($"'{text}' is no size from 1 byte to 1GB: write 65536, 512KB or 64MB.");
        return null;
    }
}
