namespace PolicyParse.Report.Pages;

/// <summary>An enumeration's value as the JSON contract writes it, which is also the key of its label.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
    }
}
