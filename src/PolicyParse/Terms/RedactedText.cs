namespace PolicyParse.Terms;

/// <summary>Finds a document's redactions again in the clean words of its headings and paragraphs, and what stands between them.</summary>
/// <param name="redactions">All redactions, in document order.</param>
internal sealed class RedactedText(IReadOnlyList<Redaction> redactions)
{
    // Clean words are the source's, less what was cut: only repairs and blanks between cells add a little.
    private const int Slack = 16;

    private int _next;

    /// <summary>The stretches of <paramref name="words"/>, which stand at <paramref name="place"/> in the source. Places are to be asked in document order.</summary>
    public List<TextSpan> Between(string words, TextSpan place)
    {
        var stretches = new List<TextSpan>();
        int at = 0, source = place.Start;
        for (Skip(place.Start); _next < redactions.Count && redactions[_next].Span.End <= place.End; _next++)
        {
            Redaction redaction = redactions[_next];
            int reach = Math.Min(words.Length - at, redaction.Span.End - source + Slack);
            int found = reach < redaction.Text.Length ? -1 : words.IndexOf(redaction.Text, at, reach, StringComparison.Ordinal);
            if (found < 0)
                break;
            Add(stretches, at, found);
            at = found + redaction.Text.Length;
            source = redaction.Span.End;
        }
        // One that is not found again stays in the words with all behind it: to look for each would take quadratic time.
        Add(stretches, at, words.Length);
        return stretches;
    }

    private void Skip(int start)
    {
        while (_next < redactions.Count && redactions[_next].Span.Start < start)
            _next++;
    }

    private static void Add(List<TextSpan> stretches, int start, int end)
    {
        if (start < end)
            stretches.Add(new TextSpan(start, end));
    }
}
