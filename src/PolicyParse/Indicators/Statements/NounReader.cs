using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>Reads the noun behind a quantity: 148个|数字驾驶舱, 400亿元|产业基金, 96.2%的|养老机构开展医养结合.</summary>
internal readonly ref struct NounReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    private const int LongestNoun = 60;

    private readonly ReadOnlySpan<char> _text = text;

    /// <param name="quantity">The quantity.</param>
    /// <param name="at">Where it ends, its words of comparison included.</param>
    /// <param name="end">The start of the next quantity, or the sentence's end.</param>
    /// <param name="reachesNext">True where the noun runs into the next quantity.</param>
    public TextSpan Read(in WrittenQuantity quantity, int at, int end, out bool reachesNext)
    {
        reachesNext = false;
        at = BehindSecondUnit(at, end);
        int limit = Math.Min(end, at + LongestNoun);
        bool of = at < limit && _text[at] == '的';
        int start = of ? at + 1 : at;
        if (start >= limit || !BeginsNoun(start, limit) && !(quantity.IsCount && IsSized(start, limit)))
            return new TextSpan(at, at);
        int stop = quantity.IsPercent && of ? ClauseEnd(start, limit) : NounEnd(start, limit, quantity);
        reachesNext = stop == end && stop < _text.Length && Characters.IsHan(_text[stop - 1]);
        if (reachesNext)
            stop -= lexicon.BoundsBefore.EndingAt(_text, start, stop, out _); // 长江干堤和|近千公里
        while (stop > start && _text[stop - 1] is '和' or '与' or '及' or '、' or ' ')
            stop--;
        return new TextSpan(start, quantity.IsCount ? WithoutWork(start, stop, quantity) : stop);
    }

    // 6.7万套(间)|保障性租赁住房: a unit in brackets stands beside the first.
    private int BehindSecondUnit(int at, int end)
    {
        if (at >= end || _text[at] != '(' || !lexicon.Units.TryMatch(_text[(at + 1)..end], out UnitMatch unit))
            return at;
        int close = at + 1 + unit.Length;
        return close < end && _text[close] == ')' ? close + 1 : at;
    }

    private bool BeginsNoun(int at, int limit)
    {
        char c = _text[at];
        if (IsAge(at, limit))
            return true;
        if (!Characters.IsHan(c) && c is not ('“' or '《' or '"') && !char.IsAsciiLetter(c))
            return false;
        if (c is '某' or '和' or '与' or '及' or '至' or '到' or '的' or '后' or '前' or '内' or '时' or '之' or '起' or '等' or '则' or '且' or '并' or '而' or '也' or '还' or '又' or '即' or '其' or '左' or '以')
            return false;
        if (_text[at..limit].StartsWith("支持") && (at + 2 == limit || !Characters.IsHan(_text[at + 2])))
            return true; // 给予5万元|支持
        if (_text[at..limit].StartsWith("或者"))
            return false; // 增长10%|或者更多一些
        int verb = lexicon.NounEnds.StartingAt(_text, at, limit, out _);
        bool isVerb = verb > 1 || verb == 1 && !IsInsideWord(at, limit)
            || lexicon.Actions.StartingAt(_text, at, limit, out ActionPositions action) > 0 && (action & ActionPositions.EndsNoun) != 0;
        // 12个服务|平台, 12家参与|企业
        return !isVerb || TailFollowsAtOnce(at + Math.Max(verb, 2), limit);
    }

    // 87万名|80岁以上老年人
    private bool IsAge(int at, int limit)
    {
        int digits = _text[at..limit].IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && _text[at + digits] == '岁';
    }

    // 20个|500千伏输变电工程: the size is part of the name.
    private bool IsSized(int at, int limit) =>
        NumberReader.TryRead(_text, at, limit, out WrittenNumber number) && !number.IsChinese
        && lexicon.Units.TryMatch(_text[number.Span.End..limit], out UnitMatch unit) && unit.Unit.Kind == UnitKind.Measure
        && number.Span.End + unit.Length < limit && Characters.IsHan(_text[number.Span.End + unit.Length]);

    // 27个美丽城镇|建设: what is counted is the thing, not the work on it.
    private int WithoutWork(int start, int stop, in WrittenQuantity quantity)
    {
        bool aim = _text[start..stop].EndsWith("目标") && quantity.UnitText is not ("项" or "个" or "类" or "条"); // 18名社区工作者|目标
        return stop - start > 4 && (aim || _text[start..stop].EndsWith("建设")) ? stop - 2 : stop;
    }

    private int ClauseEnd(int at, int limit)
    {
        while (at < limit && _text[at] is not (',' or '。' or ';' or '、' or ':' or '!' or '?' or '\n' or '\t'))
            at++;
        return at;
    }

    private int NounEnd(int start, int limit, in WrittenQuantity quantity)
    {
        char quote = '\0';
        for (int at = start; at < limit; at++)
        {
            char c = _text[at];
            if (quote != 0)
            {
                if (c == quote)
                    quote = '\0';
                continue;
            }
            if (c is '“' or '《')
            {
                quote = c == '“' ? '”' : '》';
                continue;
            }
            if (c is '(' && _text[at..limit].IndexOf(')') is > 0 and < 12 and var close)
            {
                at += close; // 小学(校区)
                continue;
            }
            if (!Characters.IsHan(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('·' or '-' or '.' or '+' or ' '))
                return at;
            if (at > start && c == '的')
                return at;
            if (at > start && (EndsNoun(at, limit, start) || at > start + 1 && IsAction(at, limit)))
                return at;
            if (at > start && quantity.IsCount && lexicon.Heads.StartingAt(_text, at, limit, out _) is >= 2 and var head && IsMeasured(at + head, limit))
                return at; // 17个重点传统制造业|增加值增长5.3%
        }
        return limit;
    }

    private bool IsAction(int at, int limit) =>
        lexicon.Actions.StartingAt(_text, at, limit, out ActionPositions positions) is > 1 and var length
        && (positions & ActionPositions.EndsNoun) != 0 && !TailFollows(at + length, limit)
        && !(at + length < limit && _text[at + length] == '筑'); // 公共建筑

    // 飞灰处置|项目, 跨境资金集中运营|中心, 调处化解暨综治|中心: the verb is part of the noun.
    private bool TailFollows(int at, int limit)
    {
        for (int i = at; i < Math.Min(limit, at + 5); i++)
        {
            if (!Characters.IsHan(_text[i]) || _text[i] is '了' or '被' or '为' or '于')
                return false;
            if (lexicon.NounTails.StartingAt(_text, i, limit, out _) > 0)
                return true;
        }
        return false;
    }

    private bool TailFollowsAtOnce(int at, int limit) => at < limit && lexicon.NounTails.StartingAt(_text, at, limit, out _) > 0;

    private bool EndsNoun(int at, int limit, int start)
    {
        int length = lexicon.NounEnds.StartingAt(_text, at, limit, out bool sure);
        if (length == 0)
            return false;
        if (length >= 2)
            return sure || !TailFollows(at + length, limit);
        return _text[at] switch
        {
            '对' or '与' or '在' or '为' or '以' or '向' or '由' or '从' or '是' or '将' or '已' or '均' or '都' or '被' or '达' or '获' or '不' or '可' or '应' or '须' or '未' or '按' or '受' or '有' or '赴' =>
                at - start >= (_text[at] is '被' or '已' ? 1 : 2) && !IsInsideWord(at, limit),
            _ => false,
        };
    }

    // 可再生, 不锈钢, 对口, 在建, 行为, 有限: parts of words, not verbs.
    private bool IsInsideWord(int at, int limit)
    {
        char c = _text[at], next = at + 1 < limit ? _text[at + 1] : ' ', before = at > 0 ? _text[at - 1] : ' ';
        return c switch
        {
            '可' => next is '再' or '持' or '支' || before is '许' or '认',
            '不' => next is '锈' or '良' or '动',
            '对' => next is '外' or '口' or '象' || before is '绝' or '结' or '应',
            '在' => next is '建' or '校' or '岗' or '线' or '职' or '孵' || before is '现' or '存' or '潜',
            '为' => before is '行' or '作' or '人' or '成' or '认',
            '有' => next is '限' or '机' or '色' or '轨' or '效' || before is '国' or '所' or '私' or '公' or '自',
            '应' => next is '急' or '用' || before is '供' or '反' or '效' or '响',
            '都' => before is '首' or '成' or '古' || next is '市',
            '均' => next is '衡' or '等' || before is '人' or '平' or '户' or '亩',
            '达' => before is '发' or '到' or '雷',
            '由' => before is '自' or '理',
            '与' => true, // 科技与产业
            '向' => before is '方' or '定' or '面',
            '从' => next is '业',
            '受' => before is '承' or '享' or '接',
            '按' => next is '揭',
            '获' => before is '收' || next is '得',
            '已' => false,
            '是' => false,
            '以' => true,
            '未' => next is '来' or '成',
            '须' => before is '必',
            '将' => next is '军',
            _ => false,
        };
    }

    // A measure's noun counts only where something is then said of it.
    private bool IsMeasured(int at, int limit) =>
        at < limit && (lexicon.Predicates.StartingAt(_text, at, limit, out _) > 0 || Characters.IsDigit(_text[at]) || lexicon.Openers.StartingAt(_text, at, limit, out _) > 0);
}
