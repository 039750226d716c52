namespace PolicyParse.Csv;

/// <summary>The words around a place. A row repeats its sentence, so that one endless sentence of 10,000 quantities must not stand in 10,000 rows.</summary>
internal static class Excerpt
{
    private const int Around = 500;
    private const string Cut = "…";

    public static string Of(string text, TextSpan whole, TextSpan place)
    {
        int from = Whole(text, Math.Max(whole.Start, place.Start - Around)), to = Whole(text, Math.Min(whole.End, place.End + Around));
        if (from == whole.Start && to == whole.End)
            return text[from..to];
        return string.Concat(from > whole.Start ? Cut : "", text.AsSpan(from, to - from), to < whole.End ? Cut : "");
    }

    // Not between the halves of a surrogate pair.
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
