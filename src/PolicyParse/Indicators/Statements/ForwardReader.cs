using PolicyParse.Indicators.Periods;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Statements;

/// <summary>Reads forwards from a clause's start the words that are no part of its subject: times, scopes, adverbs.</summary>
internal readonly ref struct ForwardReader(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    private const int MostWords = 16;

    // What a verb behind a number of years is the name of: 三年培育计划.
    private static readonly WordSet Programmes = new("计划", "规划", "行动", "方案", "工程", "项目", "任务");

    private readonly ReadOnlySpan<char> _text = text;

    /// <returns>Where the subject begins.</returns>
    public int Read(int from, int to, ref Segment segment)
    {
        from = SkipYears(SkipPoint(ClauseHead.Skip(_text, from, to, lexicon), to), to);
        for (int step = 0; step < MostWords && from < to; step++)
        {
            if (TimeLine.TryGetStartingAt(times, from, out TimeMention time) && time.Span.End <= to)
            {
                segment.Time ??= time;
                from = time.Span.End;
                while (from < to && _text[from] is '的' or ' ' or '内' or '前')
                    from++;
                continue;
            }
            if (_text[from] is '到' or '至' && TimeLine.TryGetStartingAt(times, from + 1, out _))
            {
                from++;
                continue;
            }
            int opener = lexicon.Openers.StartingAt(_text, from, to, out Opener found);
            int action = segment.Predicate is null ? lexicon.Actions.StartingAt(_text, from, to, out _) : 0;
            if (opener == 0 || action >= opener || found.Sort == OpenerSort.RankScope || IsExcepted(found, from, to) || opener == 1 && IsPartOfNoun(from, to))
                return _text[from] == ' ' ? from + 1 : from;
            segment.Note(found, new TextSpan(from, from + opener), _text);
            from += opener;
        }
        return from;
    }

    // 十三是|维修养护农村供水工程1900处
    private int SkipPoint(int from, int to)
    {
        int at = from;
        while (at < to && at - from < 3 && ChineseNumeral.IsNumeral(_text[at]))
            at++;
        return at > from && at + 1 < to && _text[at] == '是' ? at + 1 : from;
    }

    // 五年|累计投入, 三年|安排, 5年|间; but 五年|计划, 三年|行动, 九年|义务教育
    private int SkipYears(int from, int to)
    {
        int at = from;
        while (at < to && at - from < 3 && (Characters.IsDigit(_text[at]) || ChineseNumeral.IsNumeral(_text[at])))
            at++;
        if (at == from || at + 1 >= to || _text[at] != '年')
            return from;
        at++;
        if (_text[at] is '间' or '内' or '中')
            return at + 1;
        bool adverb = lexicon.Openers.StartingAt(_text, at, to, out Opener opener) > 1 && opener.Sort == OpenerSort.Adverb;
        int verb = lexicon.Actions.StartingAt(_text, at, to, out ActionPositions positions);
        bool acts = verb > 1 && (positions & ActionPositions.Initial) != 0 && !Programmes.Begins(_text[(at + verb)..to]);
        return adverb || acts ? at : from;
    }

    // 各|增长5%; but 各档用气量: before a noun it belongs to it.
    private bool IsPartOfNoun(int from, int to) =>
        _text[from] == '各' && from + 1 < to
        && lexicon.Actions.StartingAt(_text, from + 1, to, out _) + lexicon.Predicates.StartingAt(_text, from + 1, to, out _)
        + lexicon.Openers.StartingAt(_text, from + 1, to, out _) + lexicon.BoundsBefore.StartingAt(_text, from + 1, to, out _) == 0;

    private bool IsExcepted(Opener opener, int from, int to)
    {
        foreach (string word in opener.Except)
            if (_text[from..Math.Min(_text.Length, to + 2)].StartsWith(word))
                return true;
        return false;
    }
}
