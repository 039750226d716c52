namespace PolicyParse.Indicators.Quantities;

/// <summary>A note behind the end of a range, whether it is part of the range: 5000人(含)—10000人(不含), 200万元(含本数)以上.</summary>
internal static class InclusionNote
{
    private static readonly string[] Notes = ["(含)", "(不含)", "(含本数)", "(不含本数)"];

    /// <returns>Where the note at <paramref name="at"/> ends; <paramref name="at"/> itself where none stands there.</returns>
    public static int Skip(ReadOnlySpan<char> text, int at, int end)
    {
        if (at >= end || text[at] != '(')
            return at;
        foreach (string note in Notes)
        {
            if (text[at..end].StartsWith(note))
                return at + note.Length;
        }
        return at;
    }
}
