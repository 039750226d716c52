namespace PolicyParse.Rendering;

/// <summary>Finds where a document's clean words stand in its text: they are the text's own, without removals and with repairs made.</summary>
internal sealed class SourceMap
{
    private readonly string _text;
    private readonly Edit[] _edits;

    public SourceMap(PolicyDocument document)
    {
        _text = document.Text;
        _edits =
        [
            .. document.Removed.Select(r => new Edit(r.Span, ""))
                .Concat(document.Gaps.Select(g => new Edit(g.Span, "")))
                .Concat(document.Repairs.Select(r => new Edit(r.Span, r.After)))
                .OrderBy(e => e.Span),
        ];
    }

    /// <summary>The places of all characters of a heading or paragraph. What cannot be found in its span stands at the span's end.</summary>
    public PlacedWords Place(string words, TextSpan span)
    {
        var places = new TextSpan[words.Length];
        int at = Math.Min(span.Start, _text.Length), limit = Math.Min(span.End, _text.Length), edit = FirstFrom(at);
        for (int i = 0; i < words.Length;)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                places[i++] = new TextSpan(at, at);
                continue;
            }
            int repaired = PassEdits(words, i, ref at, limit, ref edit);
            if (repaired > 0)
            {
                places.AsSpan(i, repaired).Fill(_edits[edit - 1].Span);
                i += repaired;
            }
            else if (at >= limit || _text[at] == words[i])
            {
                int start = at;
                at = Math.Min(at + 1, limit);
                places[i++] = new TextSpan(start, at);
            }
            else
            {
                at++;
            }
        }
        return new PlacedWords(words, places);
    }

    // Steps over what was removed here; over a repair too, whose length in words is returned.
    private int PassEdits(string words, int i, ref int at, int limit, ref int edit)
    {
        for (; edit < _edits.Length && _edits[edit].Span.Start <= at && at < limit; edit++)
        {
            (TextSpan span, string after) = _edits[edit];
            if (span.Start < at || span.End > limit)
                continue;
            at = span.End;
            if (after.Length > 0 && words.AsSpan(i).StartsWith(after))
            {
                edit++;
                return after.Length;
            }
        }
        return 0;
    }

    private int FirstFrom(int at)
    {
        int low = 0, high = _edits.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_edits[middle].Span.Start < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private readonly record struct Edit(TextSpan Span, string After);
}

/// <summary>Words, and for each of their characters its place in the source. A blank takes no place.</summary>
internal readonly record struct PlacedWords(string Words, TextSpan[] Places)
{
    /// <summary>The place of a stretch that begins and ends with no blank.</summary>
    public TextSpan SpanOf(int start, int end) => new(Places[start].Start, Places[end - 1].End);
}
