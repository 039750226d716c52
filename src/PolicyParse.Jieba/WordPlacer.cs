namespace PolicyParse.Jieba;

/// <summary>Finds the place of each word that JiebaNet gives, one behind the other, and tells its kind.</summary>
/// <param name="text">The whole text.</param>
/// <param name="piece">The stretch that was cut.</param>
/// <param name="words">Takes the words.</param>
internal sealed class WordPlacer(string text, TextSpan piece, List<WordSpan> words)
{
    private int _at = piece.Start;

    /// <summary>Places the next word. Blanks are no words; the tagger leaves some out.</summary>
    public void Add(string word, string? partOfSpeech)
    {
        if (string.IsNullOrWhiteSpace(word))
            return;
        int start = text.IndexOf(word, _at, piece.End - _at, StringComparison.Ordinal);
        if (start < 0)
            return;
        AddUnknown(start);
        Add(new WordSpan(new TextSpan(start, start + word.Length), KindOf(word), partOfSpeech));
    }

    /// <summary>Ends the piece: nothing of it is lost.</summary>
    public void End() => AddUnknown(piece.End);

    // What JiebaNet left out up to a place, blanks excepted.
    private void AddUnknown(int end)
    {
        for (; _at < end; _at++)
        {
            int start = _at;
            while (_at < end && !char.IsWhiteSpace(text[_at]))
                _at++;
            if (start < _at)
                Add(new WordSpan(new TextSpan(start, _at), WordKind.Unknown));
            if (_at == end)
                return;
        }
    }

    private void Add(WordSpan word)
    {
        _at = word.Span.End;
        // JiebaNet cuts characters beyond the BMP in two: 𠮷.
        if (word.Span.Length == 1 && char.IsLowSurrogate(text[word.Span.Start]) && words.Count > 0 && words[^1].Span is { Length: 1 } high
            && high.End == word.Span.Start && char.IsHighSurrogate(text[high.Start]))
            words[^1] = new WordSpan(new TextSpan(high.Start, word.Span.End), WordKind.Unknown);
        else
            words.Add(word);
    }

    private static WordKind KindOf(string word)
    {
        if (word.Any(char.IsLetter))
            return WordKind.Word;
        if (word.Any(char.IsDigit))
            return WordKind.Number;
        return word.All(c => char.IsPunctuation(c) || char.IsSymbol(c)) ? WordKind.Punctuation : WordKind.Unknown;
    }
}
