using PolicyParse.Indicators.Actions;
using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Nouns;

/// <summary>Reads the noun behind a quantity: 148个|数字驾驶舱, 400亿元|产业基金, 96.2%的|养老机构开展医养结合.</summary>
internal readonly ref struct NounReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    private const int LongestNoun = 60;
    private const int LongestMember = 20;
    private const int MostMembers = 5;
    private const int LongestWork = 10;

    private static readonly WordSet Works = new("改造", "治理", "升级", "修复", "整治", "创建", "更新", "加固", "绿化", "改革");

    // 400万人|没有解决温饱: what they lack is the whole statement.
    private static readonly WordSet Lacks = new("没有");

    // Units that count whatever it be; the others fit nouns of one kind only (条, 轮, 届).
    private const string ListUnits = "个家名户所处位人类";

    // Nouns that begin like a word that begins none.
    private static readonly WordSet NounStarts = new("前沿", "前瞻", "前端", "后备", "后勤", "内河", "内陆", "内资", "时尚", "其他", "其它", "和美", "和谐", "以旧换新", "并购", "起步区", "受捐", "即时", "受灾", "受助", "受援", "受损", "受困", "受训", "受教育", "没有");

    private static readonly WordSet Times = new("今年", "去年", "明年", "当年", "上半年", "下半年", "年内", "年底前", "春节前", "一季度", "二季度", "三季度", "四季度");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly NounEdges _edges = new(text, lexicon);
    private readonly AttributeReader _attributes = new(text, lexicon);

    /// <param name="quantity">The quantity.</param>
    /// <param name="at">Where it ends, its words of comparison included.</param>
    /// <param name="end">The start of the next quantity, or the sentence's end.</param>
    /// <param name="reachesNext">True where the noun runs into the next quantity.</param>
    public TextSpan Read(in WrittenQuantity quantity, int at, int end, out bool reachesNext)
    {
        reachesNext = false;
        int limit = Math.Min(end, at + LongestNoun);
        bool of = at < limit && _text[at] == '的';
        int start = of ? at + 1 : at;
        bool counts = quantity.IsCount || quantity is { Unit: null, Form: QuantityForm.Amount };
        if (counts && _attributes.Skip(start, limit) is var head && head != start && head < limit && BeginsNoun(head, limit, quantity))
            start = head;
        if (start >= limit || !BeginsNoun(start, limit, quantity) && !(quantity.IsCount && IsSized(start, limit)))
            return new TextSpan(at, at);
        bool bare = Grants.IsBare(_text[start..limit]);
        int stop = bare ? start + 2 : EndOfNoun(start, limit, quantity);
        if (!bare && quantity.IsPercent && (of || stop < limit && Characters.IsHan(_text[stop]) && _text[stop] != '的'))
            stop = ClauseEnd(start, limit);
        else if (!bare && quantity.IsCount && Lacks.Begins(_text[start..limit]))
            stop = ClauseEnd(start, limit);
        else if (!bare && counts)
            stop = WithoutExamples(start, ListEnd(stop, limit, end, quantity), end);
        if (!bare && !of && quantity.Unit is not null)
            stop = BehindWork(quantity.Span.Start, stop, limit);
        if (of && Grants.Begins(_text[start..stop]) && _text[start..stop].IndexOf('(') is > 0 and var note)
            stop = start + note; // 50%的|扶持(每月最高50元)
        reachesNext = stop == end && stop < _text.Length && Characters.IsHan(_text[stop - 1]);
        if (reachesNext)
            stop -= lexicon.BoundsBefore.EndingAt(_text, start, stop, out _); // 长江干堤和|近千公里
        if (stop > start + 2 && _text[stop - 1] == '中' && _text[stop - 2] is not ('初' or '高' or '集' or '手' or '空'))
            stop--; // 37个|行业大类|中,26个增长
        while (stop > start && _text[stop - 1] is '和' or '与' or '及' or '、' or ' ' && !EndsInJointSign(start, stop))
            stop--;
        return new TextSpan(start, quantity.IsCount ? WithoutPlace(start, WithoutWork(start, stop, quantity)) : stop);
    }

    // 企业|参与, 教育|普及: the sign of a joint is part of a word.
    private bool EndsInJointSign(int start, int stop) =>
        stop - start > 2 && (_text[stop - 1] == '与' && _text[stop - 2] == '参' || _text[stop - 1] == '及' && _text[stop - 2] is '普' or '涉');

    private bool BeginsNoun(int at, int limit, in WrittenQuantity quantity)
    {
        char c = _text[at];
        if (IsAge(at, limit))
            return true;
        if (IsGrade(at, limit))
            return true;
        if (!Characters.IsHan(c) && c is not ('“' or '《' or '"') && !char.IsAsciiLetter(c))
            return false;
        if (NounStarts.Begins(_text[at..limit]) || VerbInNoun.BeginsNoun(_text[at..limit]))
            return true;
        if (c is '某' or '和' or '与' or '及' or '至' or '到' or '的' or '后' or '前' or '内' or '时' or '之' or '起' or '等' or '则' or '且' or '并' or '而' or '也' or '还' or '又' or '即' or '其' or '左' or '以' or '或')
            return false;
        if (c == '多' && (at + 1 == limit || !Characters.IsHan(_text[at + 1])) || c == '来' && at > 0 && _text[at - 1] == '年')
            return false; // 翻了一番|多, 7年|来
        if (Grants.IsBare(_text[at..limit]))
            return true; // 给予5万元|支持
        if (_text[at..limit].StartsWith("或者"))
            return false; // 增长10%|或者更多一些
        int verb = lexicon.NounEnds.StartingAt(_text, at, limit, out NounEnd sort);
        bool isVerb = verb > 1 && sort != NounEnd.Late || verb == 1 && !_edges.IsInsideWord(at, limit)
            || lexicon.Actions.StartingAt(_text, at, limit, out ActionPositions action) > 0 && (action & ActionPositions.EndsNoun) != 0;
        // 12个服务|平台, 12家参与|企业, 200万元落户|奖励
        return !isVerb || _edges.TailFollowsAtOnce(at + Math.Max(verb, 2), limit) || quantity.IsMoney && IsPurpose(at, Math.Max(verb, 2), limit);
    }

    // 给予200万元|落户奖励, 给予每餐2元的|运营补贴: what a grant is for is part of its name.
    private bool IsPurpose(int verb, int length, int limit) =>
        verb + length < limit && Grants.IsPurpose(_text.Slice(verb, length), _text[(verb + length)..limit]);

    // 87万名|80岁以上老年人
    private bool IsAge(int at, int limit)
    {
        int digits = _text[at..limit].IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && _text[at + digits] == '岁';
    }

    // 8个|1类新药, 6家|5A级景区
    private bool IsGrade(int at, int limit)
    {
        int digits = _text[at..limit].IndexOfAnyExceptInRange('0', '9');
        if (digits != 1 || at + 3 >= limit)
            return false;
        char grade = _text[at + 1];
        return grade is '类' or '级' && Characters.IsHan(_text[at + 2]) || char.IsAsciiLetterUpper(grade) && (_text[at + 2] == '级' || Characters.IsHan(_text[at + 2]));
    }

    // 20个|500千伏输变电工程: the size is part of the name.
    private bool IsSized(int at, int limit) =>
        NumberReader.TryRead(_text, at, limit, out WrittenNumber number) && !number.IsChinese
        && lexicon.Units.TryMatch(_text[number.Span.End..limit], out UnitMatch unit) && unit.Unit.Kind == UnitKind.Measure
        && number.Span.End + unit.Length < limit && Characters.IsHan(_text[number.Span.End + unit.Length]);

    // 27个美丽城镇|建设: what is counted is the thing, not the work on it.
    private int WithoutWork(int start, int stop, in WrittenQuantity quantity)
    {
        if (quantity.UnitText is "人" or "名" or "户" && Callings.StartBefore(_text, start, stop) is var people && people < stop)
            return people;
        bool aim = _text[start..stop].EndsWith("目标") && quantity.UnitText is not ("项" or "个" or "类" or "条"); // 18名社区工作者|目标
        return stop - start > 4 && (aim || _text[start..stop].EndsWith("建设")) ? stop - 2 : stop;
    }

    // 完成|150公里|农村公路提档升级改造: what was completed or pushed on is the work.
    private int BehindWork(int quantity, int stop, int limit)
    {
        ReadOnlySpan<char> before = _text[Math.Max(0, quantity - 4)..quantity];
        before = before[..^lexicon.BoundsBefore.EndingAt(before, 0, before.Length, out _)];
        if (!before.EndsWith("完成") && !before.EndsWith("推进"))
            return stop;
        int end = stop;
        while (end < limit && end - stop <= LongestWork && Characters.IsHan(_text[end]))
            end++;
        bool closes = end - stop is >= 2 and <= LongestWork && (end == _text.Length || _text[end] is ',' or '。' or ';' or '、');
        return closes && Works.Begins(_text[(end - 2)..end]) ? end : stop;
    }

    // 在11个行业大类|中有…, 2个条例|中设置
    private int WithoutPlace(int start, int stop) =>
        stop - start > 2 && _text[stop - 1] == '中' && _text[stop - 2] is not ('初' or '高' or '集' or '空' or '水' or '职' or '其' or '附') ? stop - 1 : stop;

    private int ClauseEnd(int start, int limit)
    {
        int at = start;
        while (at < limit && _text[at] is not (',' or '。' or ';' or ':' or '!' or '?' or '\n' or '\t'))
        {
            if (_text[at] == '、' && at - start > 3)
                break; // 省、市、自治区…: a list of short nouns is the subject
            if (_text[at] == '(' && _text[at..limit].IndexOf(')') is > 0 and < 12 and var close)
                at += close; // 县(市、区)基本普及
            at++;
        }
        return at;
    }

    // 14条高速公路项目|和北环等4个铁路项目: the examples are the next quantity's.
    private int WithoutExamples(int start, int stop, int end)
    {
        if (stop + 1 != end || _text[stop] != '等')
            return stop;
        int joint = _text[start..stop].LastIndexOfAny('和', '及', '与');
        return joint > 1 ? start + joint : stop;
    }

    // 10家|中试平台、概念验证中心: one number for several nouns. What begins with a verb or a measure (24个省份、|规模居全国前列), or runs into the next number, is no member.
    private int ListEnd(int stop, int limit, int end, in WrittenQuantity quantity)
    {
        if (quantity.Unit is not null && !ListUnits.Contains(quantity.UnitText))
            return stop;
        int first = stop;
        for (int count = 0; count < MostMembers && stop < limit && _text[stop] == '、'; count++)
        {
            int member = stop + 1;
            if (member >= limit || !BeginsNoun(member, limit, quantity) || lexicon.Openers.StartingAt(_text, member, limit, out _) > 0 || lexicon.Actions.StartingAt(_text, member, limit, out _) > 0 || lexicon.Heads.StartingAt(_text, member, limit, out _) > 1)
                return stop;
            int next = EndOfNoun(member, limit, quantity);
            if (next == end && end < _text.Length && _text[next - 1] is not ('和' or '与' or '及') && Characters.IsHan(_text[next - 1]))
                return stop; // 12个园区、|新项目3个
            if (next - member is < 2 or > LongestMember)
                return stop;
            stop = next;
        }
        return stop < limit && _text[stop] == '等' && stop + 1 != end ? first : stop;
    }

    private int EndOfNoun(int start, int limit, in WrittenQuantity quantity)
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
            if (c is '“' && at > start + 1 && QuotesVerb(at + 1, limit))
                return at;
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
            if (at == start)
                continue;
            if (quantity.IsMoney && Grants.IsBare(_text[at..limit]))
                return at + 2; // 给予20万元的|资金支持
            if (quantity.IsMoney && (IsPurpose(at, 2, limit) || IsPurpose(at - 1, 2, limit)))
                continue;
            if (c == '的' && !IsBehindSize(start, at) || _edges.IsEnd(at, limit, start) || quantity.IsCount && _edges.IsEtc(at, limit) || IsYear(at, limit))
                return at;
            if (_edges.VerbBefore(at, limit, start) is var verb && verb < at)
                return verb;
            if (quantity.IsCount && _edges.IsMeasure(at, limit, start))
                return at;
        }
        return limit;
    }

    // 投资10亿元以上|的产业项目, 过五百亿|的县市: the size is part of the name.
    private bool IsBehindSize(int start, int at) =>
        _text[start..at].IndexOfAnyInRange('0', '9') >= 0 && lexicon.BoundsAfter.EndingAt(_text, start, at, out _) > 0
        || at - start > 2 && _text[at - 1] is '亿' or '万' or '元' && (Characters.IsDigit(_text[at - 2]) || ChineseNumeral.IsNumeral(_text[at - 2]) || NumberReader.MagnitudeOf(_text[at - 2]) > 0);

    // 456个事项|“全区通办”
    private bool QuotesVerb(int at, int limit) =>
        lexicon.NounEnds.StartingAt(_text, at, limit, out _) is > 0 and var length && at + length < limit && _text[at + length] == '”';

    // 13个重点园区|2025年营业收入, 12个项目|今年6月开工
    private bool IsYear(int at, int limit) =>
        Times.Begins(_text[at..limit]) || at + 4 < limit && _text[at + 4] == '年' && _text.Slice(at, 4).IndexOfAnyExceptInRange('0', '9') < 0 && !Characters.IsDigit(_text[at - 1]);
}
