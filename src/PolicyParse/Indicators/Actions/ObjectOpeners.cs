namespace PolicyParse.Indicators.Actions;

/// <summary>Words between a verb and what it was done to: 建成|了|公园, 盘活|各类|资金, 移交|给企业的|职能.</summary>
internal static class ObjectOpeners
{
    /// <returns>Where the object begins.</returns>
    public static int Skip(ReadOnlySpan<char> text, int at, int end, IndicatorLexicon lexicon)
    {
        if (at < end && text[at] == '了')
            at++;
        // 淘汰(含转出)国三柴油车
        if (at < end && text[at] == '(' && text[at..end].IndexOf(')') is > 0 and < 10 and var close)
            at += close + 1;
        ReadOnlySpan<char> rest = text[at..end];
        if (rest.StartsWith("各类") || rest.StartsWith("各种"))
            return at + 2;
        if (rest.StartsWith("给") && rest.IndexOf('的') is > 1 and var of && of + 2 < rest.Length)
            return at + of + 1;
        int opener = lexicon.Openers.StartingAt(text, at, end, out Opener found);
        bool skips = opener > 1 && found.Sort is OpenerSort.Scope or OpenerSort.Adverb && !rest.StartsWith("免费"); // 实施|免费手术
        return skips && !IsExcepted(text[at..], found) ? at + opener : at;
    }

    private static bool IsExcepted(ReadOnlySpan<char> text, Opener opener)
    {
        foreach (string word in opener.Except)
            if (text.StartsWith(word))
                return true;
        return false;
    }
}
