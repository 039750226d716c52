namespace PolicyParse.Indicators.Statements;

/// <summary>Finds over which earlier names a list of numbers is distributed: 零售总额40亿元、增长9%,出口额7亿元、增长13%,|分列全省第四、第八.</summary>
internal static class NamesBefore
{
    // How many statements back a name may stand, and how many numbers share such a list.
    private const int Farthest = 12;

    /// <returns>The last <paramref name="count"/> different names before <paramref name="at"/> in its part of the sentence; null where there are fewer.</returns>
    public static string[]? Last(string text, StatementList statements, int at, int count)
    {
        if (count > Farthest)
            return null;
        var names = new List<string>(count);
        for (int i = at - 1; i >= Math.Max(0, at - count - Farthest) && names.Count < count && IsSamePart(text, statements[i], statements[i + 1]); i--)
            if (statements[i].Name is { Length: > 0 } name && !names.Contains(name))
                names.Insert(0, name);
        return names.Count == count ? [.. names] : null;
    }

    private static bool IsSamePart(string text, Statement before, Statement next) =>
        before.Sentence == next.Sentence && text.AsSpan(before.End, Math.Max(0, next.Quantity.Span.Start - before.End)).IndexOf(';') < 0;
}
