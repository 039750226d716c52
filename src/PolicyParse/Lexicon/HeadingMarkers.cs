namespace PolicyParse.Lexicon;

/// <summary>A numbering at the start of a line. Small, because every line has room for one.</summary>
internal readonly struct HeadingMarker(NumberingStyle style, TextSpan span, int? number, int content, bool doubtful)
{
    private const int None = -1;

    private readonly int _number = number ?? None;

    // Beside each other, so that they share one word.
    private readonly byte _style = (byte)style;
    private readonly bool _doubtful = doubtful;

    /// <summary>The numbering as written, punctuation included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Where the words behind it start; the line's end where there are none.</summary>
    public int Content { get; } = content;

    /// <summary>True where the words behind it speak against it (<c>三、2.5万户居民受益</c>): only a run on both sides saves it.</summary>
    public bool Doubtful => _doubtful;

    /// <summary>Its family.</summary>
    public NumberingStyle Style => (NumberingStyle)_style;

    /// <summary>What it counts: <c>第十二条</c> → 12; null for a bare <c>附件</c>.</summary>
    public int? Number => _number == None ? null : _number;
}

/// <summary>Reads the numbering that a line starts with. The rows are in <see cref="HeadingShapes"/>.</summary>
internal static class HeadingMarkers
{
    // 三百九十九 or 1024 is the longest that counts; blanks inside are skipped.
    private const int LongestNumeral = 7;

    /// <summary>Reads the numbering at the start of a line of folded text; leading blanks are skipped.</summary>
    public static bool TryRead(HeadingShapes shapes, string text, TextSpan line, out HeadingMarker marker)
    {
        int start = Blanks.Skip(text, line.Start, line.End);
        marker = default;
        if (start == line.End)
            return false;
        // Those that open alike stand together: 第三章, 第三节, 第三条.
        HeadingShape? before = null;
        bool opened = false;
        int i = start;
        int? number = null;
        foreach ((_, HeadingShape shape) in shapes.Under(text[start]))
        {
            if (before is null || !shape.OpensAs(before))
                opened = TryReadOpening(shape, text, start, line.End, out i, out number);
            if (opened && TryReadRest(shape, text, new TextSpan(start, i), line.End, number, out marker))
                return true;
            before = shape;
        }
        return false;
    }

    /// <summary>Reads one shape at one place.</summary>
    public static bool TryMatch(HeadingShape shape, string text, int start, int end, out HeadingMarker marker)
    {
        marker = default;
        return TryReadOpening(shape, text, start, end, out int i, out int? number) && TryReadRest(shape, text, new TextSpan(start, i), end, number, out marker);
    }

    // The prefix and the number.
    private static bool TryReadOpening(HeadingShape shape, string text, int start, int end, out int i, out int? number)
    {
        (i, number) = (start, null);
        if (!StartsWith(text, start, end, shape.Prefix))
            return false;
        i = Blanks.Skip(text, start + shape.Prefix.Length, end);
        return TryReadNumber(shape, text, ref i, end, out number);
    }

    private static bool TryReadRest(HeadingShape shape, string text, TextSpan opening, int end, int? number, out HeadingMarker marker)
    {
        marker = default;
        int i = opening.End;
        int suffix = Blanks.Skip(text, i, end);
        if (shape.Suffix.Length > 0)
        {
            if (!StartsWith(text, suffix, end, shape.Suffix))
                return false;
            i = suffix + shape.Suffix.Length;
        }
        if (shape.Style == NumberingStyle.Article)
            i = SkipOf(text, i, end);
        MarkerContext context = MarkerContexts.Judge(shape, text, i, end);
        if (context == MarkerContext.Refused)
            return false;
        int content = MarkerContexts.SkipJoint(shape, text, i, end);
        marker = new HeadingMarker(shape.Style, new TextSpan(opening.Start, i), number, content, context == MarkerContext.Doubtful);
        return true;
    }

    private static bool TryReadNumber(HeadingShape shape, string text, ref int i, int end, out int? number)
    {
        number = null;
        switch (shape.Numeral)
        {
            case NumeralForm.Enclosed:
                int value = i < end ? EnclosedNumbers.Read(text[i], shape.Style) : 0;
                number = value;
                i++;
                return value > 0;
            case NumeralForm.Han:
                return TryReadHan(text, ref i, end, out number);
            case NumeralForm.Arabic:
                return TryReadArabic(text, ref i, end, shape.LongestNumber, out number);
            case NumeralForm.Either:
                return TryReadHan(text, ref i, end, out number) || TryReadArabic(text, ref i, end, shape.LongestNumber, out number);
            default:
                return true;
        }
    }

    // Blanks may stand between the numerals: 第 十 二 条.
    private static bool TryReadHan(string text, ref int i, int end, out int? number)
    {
        number = null;
        Span<char> numerals = stackalloc char[LongestNumeral];
        int count = 0, last = i;
        for (int k = i; k < end && (ChineseNumeral.IsNumeral(text[k]) || count > 0 && Characters.IsBlank(text[k])); k++)
        {
            if (Characters.IsBlank(text[k]))
                continue;
            if (count == LongestNumeral)
                return false;
            numerals[count++] = text[k];
            last = k + 1;
        }
        if (!ChineseNumeral.TryParse(numerals[..count], out int value))
            return false;
        number = value;
        i = last;
        return true;
    }

    private static bool TryReadArabic(string text, ref int i, int end, int longest, out int? number)
    {
        number = null;
        int value = 0, k = i;
        for (; k < end && Characters.IsDigit(text[k]); k++)
        {
            if (k - i == longest)
                return false;
            value = value * 10 + (text[k] - '0');
        }
        if (k == i)
            return false;
        number = value;
        i = k;
        return true;
    }

    // 第六条之一: an article that an amendment put between two others.
    private static int SkipOf(string text, int i, int end)
    {
        int k = Blanks.Skip(text, i, end);
        if (k >= end || text[k] != '之')
            return i;
        k++;
        return TryReadHan(text, ref k, end, out _) ? k : i;
    }

    private static bool StartsWith(string text, int at, int end, string word) =>
        at + word.Length <= end && text.AsSpan(at, word.Length).SequenceEqual(word);
}
