using PolicyParse.Indicators.Actions;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Nouns;

/// <summary>Tells where a noun behind a quantity ends: before what is said of it (23家企业|被认定), measured of it (12个盟市|空气质量达标), or left out of its list (12家医院|等).</summary>
internal readonly ref struct NounEdges(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    private const int FarthestTail = 5;
    private const int FarthestPartner = 14;

    // What two do with one another: 12所中小学|与外地学校结对.
    private static readonly WordSet Mutual = new("结对", "建立", "签订", "签署", "签约", "缔结", "同质", "一体化", "对接", "联合", "共建", "达成", "开展");

    // What is measured of a place or a water: 12个盟市|空气质量达标.
    private static readonly WordSet Qualities = new("空气质量", "环境质量", "水环境质量", "断面水环境质量", "水质", "断面水质", "产品质量", "工程质量");

    // Verbs of one character that 了 may stand behind: 县区|通了高速.
    private const string ShortVerbs = "通修建办搬开进吃喝走做用住盖种养赚拿获打";
    private const string VerbStarts = "试新兴创举开改扩共联续接贯";

    // 工业企业营业收入|超百亿元; 不足 and 近 stand inside attributes, too.
    private static readonly WordSet Excesses = new("超", "突破", "达");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>True where the noun that begins at <paramref name="start"/> ends before <paramref name="at"/>.</summary>
    public bool IsEnd(int at, int limit, int start) =>
        EndsNoun(at, limit, start) || at > start + 1 && (IsAction(at, limit) || _text[at] == '与' && HasPartner(at, limit));

    /// <summary>Where the verb begins that the 了 at <paramref name="at"/> belongs to, or <paramref name="at"/> itself where it is part of another word.</summary>
    public int VerbBefore(int at, int limit, int start)
    {
        if (_text[at] != '了' || at < start + 2 || at + 1 < limit && _text[at + 1] is '解' or '望' or '不' || _text[at - 1] is '为' or '除')
            return at;
        int verb = ShortVerbs.Contains(_text[at - 1]) && !VerbStarts.Contains(_text[at - 2]) ? 1 : 2; // 县区|通了, 群众|住上了, 县|试办了
        return at - verb > start ? at - verb : at;
    }

    /// <summary>True where a word that says what is measured of the noun begins, and something is said of it: 17个重点传统制造业|增加值增长5.3%.</summary>
    public bool IsMeasure(int at, int limit, int start)
    {
        int length = lexicon.Heads.StartingAt(_text, at, limit, out _);
        if (length >= 2 && IsMeasured(at + length, limit))
            return true;
        if (Qualities.LengthAtStart(_text[at..limit]) is > 0 and var quality && at + quality < limit && (IsMeasured(at + quality, limit) || EndsNoun(at + quality, limit, start)))
            return true;
        if (OwnedMeasures.Begins(_text, start, at, limit, lexicon))
            return true;
        // 22条重点排水沟|整治率达100%
        return lexicon.Actions.StartingAt(_text, at, limit, out _) is 2 && at + 3 < limit && _text[at + 2] == '率' && (IsMeasured(at + 3, limit) || EndsNoun(at + 3, limit, start));
    }

    /// <summary>True where the verb that ends at <paramref name="at"/> is part of the noun: 服务|平台, 开放|性论坛.</summary>
    public bool TailFollowsAtOnce(int at, int limit) => at < limit && (lexicon.IsNounTailAt(_text, at, limit) || _text[at] is '性' or '型' or '式');

    // 飞灰处置|项目, 跨境资金集中运营|中心, 调处化解暨综治|中心: the verb is part of the noun.
    private bool TailFollows(int at, int limit)
    {
        if (TailFollowsAtOnce(at, limit))
            return true;
        for (int i = at; i < Math.Min(limit, at + FarthestTail); i++)
        {
            if (!Characters.IsHan(_text[i]) || _text[i] is '了' or '被' or '为' or '于')
                return false;
            if (lexicon.NounTails.StartingAt(_text, i, limit, out _) > 1)
                return true;
        }
        return false;
    }

    private bool IsAction(int at, int limit) =>
        lexicon.Actions.StartingAt(_text, at, limit, out ActionPositions positions) is > 1 and var length
        && (positions & ActionPositions.EndsNoun) != 0 && !TailFollows(at + length, limit)
        && !(at + length < limit && _text[at + length] is '筑' or '业') && !VerbInNoun.BeginsNoun(_text[at..limit]) // 公共建筑, 服务业, 生活|服务消费
        && !(_text[at] == '新' && _text[at - 1] is '创' or '更' or '革'); // 传承创新发展

    /// <summary>True where a list is broken off: 12家医院|等单位, but 高等院校, 一等奖, 等级公路.</summary>
    public bool IsEtc(int at, int limit) =>
        _text[at] == '等' && _text[at - 1] is not ('高' or '中' or '初' or '同' or '平' or '均' or '优' or '特' or '上' or '下' or '劣' or '对' or '相' or '一' or '二' or '三')
        && !(at + 1 < limit && _text[at + 1] is '级' or '离' or '待' or '效' or '候' or '值' or '额' or '次');

    // 538所中小学|与北京市学校结对; but 科技与产业合作项目
    private bool HasPartner(int at, int limit)
    {
        for (int i = at + 2; i < Math.Min(limit, at + FarthestPartner); i++)
        {
            if (!Characters.IsHan(_text[i]))
                return false;
            if (Mutual.LengthAtStart(_text[i..limit]) is > 0 and var length)
                return !TailFollows(i + length, limit);
        }
        return false;
    }

    private bool EndsNoun(int at, int limit, int start)
    {
        int length = lexicon.NounEnds.StartingAt(_text, at, limit, out NounEnd sort);
        if (length == 0)
            return false;
        if (length >= 2)
            return sort == NounEnd.Sure || !TailFollows(at + length, limit);
        return at - start >= (_text[at] is '被' or '已' or '仍' ? 1 : 2) && !IsInsideWord(at, limit);
    }

    // Something is then said of it: 增加值|增长, 规模|超千亿; but not 产能|提升重点县.
    private bool IsMeasured(int at, int limit)
    {
        if (at >= limit)
            return false;
        int predicate = lexicon.Predicates.StartingAt(_text, at, limit, out _);
        return predicate > 0 ? !TailFollows(at + predicate, limit) : Characters.IsDigit(_text[at]) || lexicon.Openers.StartingAt(_text, at, limit, out _) > 0 || Excesses.Begins(_text[at..limit]);
    }

    /// <summary>True where a verb of one character is part of a word: 可再生, 不锈钢, 对口, 在建, 行为, 有限.</summary>
    public bool IsInsideWord(int at, int limit)
    {
        char c = _text[at], next = at + 1 < limit ? _text[at + 1] : ' ', before = at > 0 ? _text[at - 1] : ' ';
        return c switch
        {
            '可' => next is '再' or '持' or '支' || before is '许' or '认',
            '不' => next is '锈' or '良' or '动',
            '对' => next is '外' or '口' or '象' or '话' or '接' or '比' || before is '绝' or '结' or '应' or '相' or '面' or '针',
            '在' => next is '建' or '校' or '岗' or '线' or '职' or '孵' || before is '现' or '存' or '潜',
            '为' => before is '行' or '作' or '人' or '成' or '认',
            '有' => next is '限' or '机' or '色' or '轨' or '效' || before is '国' or '所' or '私' or '公' or '自',
            '应' => next is '急' or '用' || before is '供' or '反' or '效' or '响',
            '都' => before is '首' or '成' or '古' || next is '市',
            '均' => next is '衡' or '等' || before is '人' or '平' or '户' or '亩',
            '达' => before is '发' or '到' or '雷',
            '由' => before is '自' or '理',
            '向' => before is '方' or '定' or '面',
            '从' => next is '业',
            '受' => before is '承' or '享' or '接',
            '按' => next is '揭',
            '获' => before is '收' || next is '得',
            '未' => next is '来' or '成',
            '须' => before is '必',
            '将' => next is '军',
            '要' => next is '素' or '求' or '点' or '道' or '闻' or '件' or '害' or '事' or '地' || before is '主' or '重' or '需' or '必' or '纪' or '摘' or '首' or '紧' or '概' or '机' or '险',
            _ => false,
        };
    }
}
