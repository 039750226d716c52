using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Nouns;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Reads limits that stand apart from their number: 最高|可按投资额的10%给予奖励, 不得|存放重量|超过30公斤的物品, 至少|建成1个.</summary>
internal readonly ref struct LimitReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    // How far before its number a prohibition may stand.
    private const int LongestProhibition = 40;

    // What 最高 limits, where it does not stand before the number itself.
    private static readonly WordSet LimitedGrants = new("可按", "按", "可给予", "给予", "可获", "可补", "补", "奖", "资助", "扶持");

    // 每日最高|收费40元: what is taken is limited.
    private static readonly WordSet Charges = new("收费", "收取", "处罚");

    // 每人|限领|3次
    private static readonly WordSet Rations = new("限报", "限领", "限购", "限购买");

    private static readonly WordSet Ceilings = new("为上限", "为限", "为最高限额");

    private const int LongestBase = 24;

    // 至少, 最高, 只能, 不得, 不低于: one of these stands in every limit.
    private const string LimitSigns = "至最只不";

    private static readonly WordSet Limits = new("不低于", "不高于", "不超过", "不少于", "不大于", "不小于", "不得低于", "不得高于", "不得超过", "不得少于");

    private static readonly WordSet Exceeding = new("超过", "超出", "大于", "高于", "多于", "长于");
    private static readonly WordSet FallingShort = new("低于", "小于", "少于", "短于");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Cuts the words of a limit from what may be the subject of a number.</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="from">Where that begins.</param>
    /// <param name="to">Where that ends.</param>
    /// <param name="segment">Takes the bound.</param>
    /// <returns>Where it ends without them.</returns>
    public int Cut(in WrittenQuantity quantity, ref int from, int to, ref Segment segment)
    {
        to = CutCeiling(quantity, to, from, ref segment);
        bool limits = _text[from..to].ContainsAny(LimitSigns);
        if (limits && segment.Bound is null)
            CutLimit(ref from, to, ref segment);
        // 每部剧集最高|奖励200万元: the grant is what is limited.
        if (limits && segment.Bound is null && to - from >= 4 && (Grants.Begins(_text[(to - 2)..to]) || Charges.Begins(_text[(to - 2)..to])) && _text[(to - 4)..(to - 2)] is "最高")
        {
            segment.Bound = Bound.AtMost;
            segment.SharesBound = true;
            segment.IsProhibition = true;
            from = to - 2;
        }
        if (segment is { Bound: null, Predicate: null } && to - from >= 2 && Rations.Begins(_text[(to - 2)..to]))
        {
            segment.Bound = Bound.AtMost;
            CutRation(ref from, ref to);
        }
        // 后端|不得超出车身三十厘米
        if (limits && segment is { Bound: null, Predicate: null } && _text[from..to].IndexOf("不得") is > 0 and var at
            && lexicon.BoundsBefore.StartingAt(_text, from + at, to, out Bound bound) is > 2)
        {
            segment.Bound = bound;
            segment.IsProhibition = true;
            to = from + at;
        }
        if (segment is { Bound: null, Predicate: null } && to > from && (limits || _text[to - 1] == '的') && (quantity.IsPercent || quantity.IsMultiple))
            to = CutBase(quantity, ref from, to, ref segment);
        if (segment is { Bound: Bound.MoreThan or Bound.LessThan, IsProhibition: false, Predicate: null })
            CutForbidden(ref from, to, ref segment);
        return to;
    }

    // 每个乡镇|至少|建成1个, 分别最高|给予提供服务的机构5万元、10万元
    private void CutLimit(ref int from, int to, ref Segment segment)
    {
        if (_text[from..to].LastIndexOf("最高") is >= 0 and var highest && LimitedGrants.Begins(_text[(from + highest + 2)..to]))
        {
            segment.Bound = Bound.AtMost;
            segment.SharesBound = true;
            from += highest + 2;
            return;
        }
        foreach (string limit in (ReadOnlySpan<string>)["至少", "最多", "只能"])
        {
            if (_text[from..to].IndexOf(limit) is not (>= 0 and var limitAt) || Quotation.Holds(_text, from, from + limitAt))
                continue;
            segment.Bound = limit == "至少" ? Bound.AtLeast : Bound.AtMost;
            segment.SharesBound = true;
            from += limitAt + 2;
            return;
        }
    }

    // 预付款|不低于|合同金额的10%, 按不超过|投资额20%给予支持, 人均收入|低于|当地人均收入的60%: the limit stands before what the share is of.
    private int CutBase(in WrittenQuantity quantity, ref int from, int to, ref Segment segment)
    {
        bool of = _text[to - 1] == '的';
        for (int at = Math.Max(from, to - LongestBase); at < to - 3; at++)
        {
            ReadOnlySpan<char> words = _text[at..to];
            bool limits = Limits.Begins(words);
            bool compares = !limits && of && (Exceeding.Begins(words) || FallingShort.Begins(words)) && !(at > from && _text[at - 1] is '不' or '得');
            if (!limits && !compares || lexicon.BoundsBefore.StartingAt(_text, at, to, out Bound bound) < (limits ? 3 : 2))
                continue;
            segment.Bound = bound;
            if (of)
                return to; // the name keeps to its own rules
            if (at > from || !_text[quantity.Span.End..].StartsWith("的部分"))
                return at;
            from = at + Limits.LengthAtStart(words); // 不超过|计税基础|50%的部分
            return to;
        }
        return to;
    }

    // 消费券|每人限领|3次, 每户企业|限报|1个项目
    private void CutRation(ref int from, ref int to)
    {
        int each = _text[from..to].LastIndexOf('每');
        if (each > 1)
            to = from + each;
        else
            from = to - 2;
    }

    // 奖励资金|以|100万元为上限: the ceiling is said on both sides of the number.
    private int CutCeiling(in WrittenQuantity quantity, int to, int from, ref Segment segment)
    {
        if (segment.Predicate is not null || to <= from + 1 || _text[to - 1] != '以' || !Ceilings.Begins(_text[quantity.Span.End..]))
            return to;
        segment.Bound = Bound.AtMost;
        segment.IsProhibition = true;
        return to - 1;
    }

    // 不得|存放超过一箱或者重量超过30公斤的物品: what is forbidden beyond a number is allowed up to it.
    private void CutForbidden(ref int from, int to, ref Segment segment)
    {
        ReadOnlySpan<char> comparison = _text[to..];
        if (!Exceeding.Begins(comparison) && !FallingShort.Begins(comparison))
            return;
        int limit = Math.Max(0, to - LongestProhibition);
        int clause = limit + _text[limit..to].LastIndexOfAny(",。;:、的\n") + 1;
        if (_text[clause..to].LastIndexOf("不得") is not (>= 0 and var forbidden))
            return;
        segment.Bound = Exceeding.Begins(comparison) ? Bound.AtMost : Bound.AtLeast;
        segment.IsProhibition = true;
        from = Math.Max(from, clause + forbidden + 2);
        if (_text[from..to].LastIndexOf("或者") is >= 0 and var other)
            from += other + 2;
        // 储存|数量
        if (lexicon.Actions.StartingAt(_text, from, to, out _) is > 0 and var verb && verb < to - from)
            from += verb;
    }
}
