using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Reads forwards from a clause's start the words that are no part of its subject: times, scopes, adverbs.</summary>
internal readonly ref struct ForwardReader(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    private const int MostWords = 16;
    private const int LongestCircumstance = 24;

    // What a verb behind a number of years is the name of: 三年培育计划.
    private static readonly WordSet Programmes = new("计划", "规划", "行动", "方案", "工程", "项目", "任务");

    // 共|建成, but 共建|实验室
    private static readonly WordSet Together = new("共建成", "共建设", "共建立");

    // What one has that is counted for it.
    private static readonly WordSet Possessions = new("实绩", "业绩", "活动", "能力", "意愿", "需求", "困难", "资质", "资格", "经验", "潜力", "记录");

    // What a budget adds to its own revenue or spending.
    private static readonly WordSet Transfers = new("上级", "上解", "上年", "上划", "中央", "省级", "调入", "动用", "结转", "债务", "地方政府", "一般债", "专项债", "税收返还", "返还", "转移支付");

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
            if (_text[from] is '到' or '至' or '自' && TimeLine.TryGetStartingAt(times, from + 1, out _))
            {
                from++;
                continue;
            }
            if (SkipCircumstance(from, to) is var behind && behind > from)
            {
                from = behind;
                continue;
            }
            if (SumJoint(_text[from..to]) is > 0 and var joint)
            {
                from += joint;
                continue;
            }
            int opener = lexicon.Openers.StartingAt(_text, from, to, out Opener found);
            if (opener == 0)
                return _text[from] == ' ' ? from + 1 : from;
            int action = segment.Predicate is null ? lexicon.Actions.StartingAt(_text, from, to, out _) : 0;
            bool together = Together.Begins(_text[from..to]);
            if (action >= opener && !IsModal(from, action, to) && !together && !TimeLine.TryGetStartingAt(times, from + opener, out _) || found.Sort == OpenerSort.RankScope
                || found.IsExceptedAt(_text[from..Math.Min(_text.Length, to + 2)]) && !together || IsHaving(from, to, segment) || opener == 1 && IsPartOfNoun(from, to))
                return _text[from] == ' ' ? from + 1 : from;
            segment.Note(found, new TextSpan(from, from + opener), _text);
            from += opener;
        }
        return from;
    }

    // 争取|新建学校20所, 争取再|纳规3个; but 争取|资金20亿元
    private bool IsModal(int from, int length, int to)
    {
        if (!_text[from..to].StartsWith("争取"))
            return false;
        int at = from + length;
        at += at < to && _text[at] is '再' or '新' ? 1 : 0;
        return lexicon.Actions.StartingAt(_text, at, to, out ActionPositions positions) > 0 && (positions & ActionPositions.Initial) != 0;
    }

    // 加|上级补助收入, 加上|债务转贷收入: the next part of a sum.
    private static int SumJoint(ReadOnlySpan<char> words)
    {
        if (words[0] != '加')
            return words.StartsWith("减去") && words.Length > 3 ? 2 : 0;
        if (Transfers.Begins(words[1..]))
            return 1;
        return words.StartsWith("加上") && words.Length > 4 ? 2 : 0;
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
        if (_text[at] is '间' or '内' || YearSpanReader.IsInside(_text[at..]))
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

    // 自注册成立以来|首次营业收入, 在世界运动会上|金牌贡献率
    private int SkipCircumstance(int from, int to)
    {
        if (_text[from] is not ('自' or '在'))
            return from;
        ReadOnlySpan<char> words = _text[from..Math.Min(to, from + LongestCircumstance)];
        if (words[0] == '自')
            return words.IndexOf("以来") is > 1 and var since && from + since + 2 < to ? from + since + 2 : from;
        if (SkipYears(from + 1, to) is var years && years > from + 1)
            return years; // 争取|在三年内|把…降到
        int on = words.IndexOf('上');
        return on > 2 && from + on + 1 < to && words[on - 1] is '会' or '赛' or '节' ? from + on + 1 : from;
    }

    // 有进出口实绩的|企业数量增长7%: who has something is part of the subject.
    // 有进出口实绩的|企业7家: so where they are counted; but 有|符合要求的企业7家.
    private bool IsHaving(int from, int to, in Segment segment) =>
        _text[from] == '有' && _text[from..to].IndexOf('的') is > 2 and var of && from + of + 2 < to && (segment.Predicate is not null || of > 3 && Possessions.Begins(_text[(from + of - 2)..(from + of)]));
}
