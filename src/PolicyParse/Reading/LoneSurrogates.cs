namespace PolicyParse.Reading;

/// <summary>Halves of a surrogate pair that stand alone: no text, and no JSON could hold them.</summary>
internal static class LoneSurrogates
{
    public static string Replace(string text, List<Diagnostic> diagnostics)
    {
        int first = Find(text, 0);
        if (first < 0)
            return text;
        char[] chars = text.ToCharArray();
        var places = new DamagedPlaces("PP1002", "A lone surrogate was read as U+FFFD");
        for (int at = first; at >= 0; at = Find(text, at + 1))
        {
            chars[at] = '\uFFFD';
            places.Add(at);
        }
        places.Report(diagnostics);
        return new string(chars);
    }

    private static int Find(string text, int from)
    {
        while (from < text.Length)
        {
            int at = text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0)
                return -1;
            at += from;
            bool pair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (!pair)
                return at;
            from = at + 2;
        }
        return -1;
    }
}
