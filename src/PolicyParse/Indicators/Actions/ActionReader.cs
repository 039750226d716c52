using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Actions;

/// <summary>An action and what it was done to.</summary>
internal readonly record struct ActionPhrase(TextSpan Action, TextSpan Object);

/// <summary>Parts a verb phrase into action and object: 新引进|产业项目, 安置房|开工, 省市县|选派|科技副总.</summary>
internal readonly ref struct ActionReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    // What work brings to whom: 新建天然气管道|惠及|300多万群众.
    private static readonly WordSet Effects = new("惠及", "带动", "拉动", "吸纳", "撬动");

    // 引导银行|发放|贷款360亿元: who is led to act does it.
    private static readonly WordSet Causes = new("引导", "督促", "鼓励");

    // How many there are is counted, not done.
    private static readonly WordSet Tallies = new("数量", "人数", "总数", "户数", "件数", "次数");

    private static readonly WordSet Times = new("年初", "月初", "上年", "上月", "去年", "同期");

    // Verbs that 就业 is the object of.
    private static readonly WordSet Employers = new("带动", "拉动", "吸纳");

    private readonly ReadOnlySpan<char> _text = text;

    /// <param name="quantity">The quantity.</param>
    /// <param name="phrase">What stands before it, openers and adverbs gone.</param>
    /// <param name="beforeNoun">True where the noun counted follows the quantity: 覆盖453个|行政村.</param>
    /// <param name="joined">True where a list goes on: 新增上市公司5家、|新三板挂牌企业9家.</param>
    public ActionPhrase Read(in WrittenQuantity quantity, TextSpan phrase, bool beforeNoun, bool joined) =>
        WeakVerbs.Weigh(_text, quantity, Part(quantity, phrase, beforeNoun, joined), beforeNoun);

    private ActionPhrase Part(in WrittenQuantity quantity, TextSpan phrase, bool beforeNoun, bool joined)
    {
        if (phrase.IsEmpty)
            return new ActionPhrase(phrase, phrase);
        if (TryReadDaily(phrase, out ActionPhrase daily))
            return daily;
        if (IsPerHead(phrase.Of(_text)))
            return new ActionPhrase(new TextSpan(phrase.Start, phrase.Start), phrase);
        if (phrase.Of(_text).StartsWith("完成每"))
            phrase = new TextSpan(phrase.Start + 2, phrase.End); // 完成|每万人配备18名社会工作者的目标
        TextSpan whole = phrase;
        if (SkipQuotation(phrase) is var quoted && quoted != phrase && InitialAt(quoted.Start, quoted.End) is > 0 and var opens && opens < quoted.Length)
            phrase = quoted;
        if (beforeNoun && phrase.Length > 2 && phrase.Of(_text).StartsWith("完成") && VerbEnd(phrase.Start + 2, phrase.End) == phrase.End)
            return new ActionPhrase(phrase, new TextSpan(phrase.End, phrase.End)); // 完成新建、重组|11家|实验室
        if (Causes.Begins(phrase.Of(_text)) && TryReadMiddle(phrase, joined, out ActionPhrase caused))
            return caused;
        if (!beforeNoun && TryReadFinal(phrase, beforeNoun, out ActionPhrase found) || TryReadInitial(phrase, beforeNoun, out found) || beforeNoun && TryReadFinal(phrase, beforeNoun, out found) || !quantity.IsTime && TryReadMiddle(phrase, joined, out found))
            return found;
        return new ActionPhrase(new TextSpan(whole.Start, whole.Start), whole); // “江南臻品”销售额
    }

    // “企业认定、政府认账”|授权企业
    private TextSpan SkipQuotation(TextSpan phrase)
    {
        int close = _text[phrase.Start] == '“' ? phrase.Of(_text).IndexOf('”') : -1;
        return close > 0 && close + 1 < phrase.Length ? new TextSpan(phrase.Start + close + 1, phrase.End) : phrase;
    }

    // 日均新设企业1665户: what is counted is the daily number.
    private bool TryReadDaily(TextSpan phrase, out ActionPhrase found)
    {
        found = default;
        if (!phrase.Of(_text).StartsWith("日均") && !phrase.Of(_text).StartsWith("月均"))
            return false;
        int verb = VerbEnd(phrase.Start + 2, phrase.End);
        found = new ActionPhrase(new TextSpan(phrase.Start + 2, verb), phrase);
        return true;
    }

    // 每万人拥有5G基站17.6个: what is measured is the whole.
    private static bool IsPerHead(ReadOnlySpan<char> phrase) => phrase.StartsWith("每") && phrase.IndexOf("拥有") > 0;

    // 新建和提升改造|健身绿道
    private bool TryReadInitial(TextSpan phrase, bool beforeNoun, out ActionPhrase found)
    {
        found = default;
        int end = VerbEnd(phrase.Start, phrase.End);
        if (end == phrase.Start || end < phrase.End && _text[end] is '、' or '及' || VerbInNoun.MakesDoer(_text, phrase.Start, end, phrase.End)) // 演出及活动场次
            return false;
        if (end < phrase.End - 1 && _text[end] == '的')
        {
            found = new ActionPhrase(new TextSpan(end, end), new TextSpan(end + 1, phrase.End)); // 奖励的|产品数量
            return true;
        }
        if (TryReadEffect(end, phrase.End, beforeNoun, out found))
            return true;
        // 完成|新建|口袋公园50个
        if (_text[phrase.Start..end] is "完成" or "推进" && VerbEnd(end, phrase.End) is var second && second > end && second < phrase.End && _text[end] is '新' or '建')
            return TryReadInitial(new TextSpan(end, phrase.End), beforeNoun, out found);
        var rest = new TextSpan(ObjectOpeners.Skip(_text, end, phrase.End, lexicon), phrase.End);
        // 造林面积, 投资总规模: a noun that says what is measured makes the whole a name. 新增|吞吐能力 and 完成|营业额 stay actions.
        if (!beforeNoun && _text[phrase.Start] != '新' && !WeakVerbs.IsApart(_text[phrase.Start..end]) && !rest.IsEmpty && IsMeasure(rest))
            return false;
        found = new ActionPhrase(new TextSpan(phrase.Start, end), rest);
        return true;
    }

    // 面积, 总规模; but 资金 and the like are given and taken themselves.
    private bool IsMeasure(TextSpan rest) =>
        lexicon.Heads.EndingAt(_text, rest.Start, rest.End, out _) == rest.Length && rest.Of(_text) is not ("资金" or "产能" or "存量" or "额度" or "床位" or "学位" or "用户" or "贷款");

    // 新建天然气管道|惠及|300多万群众, 实施项目|带动|就业3万人; but 产业带动|项目, 全覆盖
    private bool TryReadEffect(int from, int end, bool beforeNoun, out ActionPhrase found)
    {
        found = default;
        for (int at = beforeNoun ? Math.Max(from + 2, end - 2) : from + 2; at + 2 <= end; at++)
        {
            if (_text[at - 1] == '、')
                return false;
            if (Effects.LengthAtStart(_text[at..end]) is 0 || _text[at - 1] is '全' or '和')
                continue;
            int next = at + 2;
            if (next == end ? !beforeNoun : next + 1 >= end || _text[next] is '的' or '面' or '力' or '性' or '型' or '率' || VerbInNoun.Describes(_text, next, end, lexicon))
                continue;
            found = new ActionPhrase(new TextSpan(at, next), new TextSpan(ObjectOpeners.Skip(_text, next, end, lexicon), end));
            return true;
        }
        return false;
    }

    // One verb or several joined: 取消和下放, 新建、改扩建, 新建提升.
    private int VerbEnd(int start, int end)
    {
        int length = InitialAt(start, end);
        int at = start + length;
        while (length > 0 && at < end)
        {
            int joint = IsJoint(_text[at]) ? 1 : 0;
            int before = at - length;
            length = InitialAt(at + joint, end);
            // 盘活|利用: a second verb may be one that opens no phrase of its own.
            if (length == 0 && joint == 0 && lexicon.Actions.StartingAt(_text, at, end, out _) == 0)
                length = lexicon.SecondVerbs.StartingAt(_text, at, end, out _);
            if (length == 0 || joint == 0 && !AreJoined(before, at, length, end))
                break;
            at += joint + length;
        }
        return at;
    }

    private static bool IsJoint(char c) => c is '和' or '、' or '及' or '并' or '或' or '与';

    // 筹集|建设|保障性住房; but 实施|改造项目, 筹措|建设资金, 新增|供应能力, 新增|储备粮.
    private bool AreJoined(int first, int second, int length, int end)
    {
        int rest = second + length;
        return lexicon.FirstVerbs.EndingAt(_text, first, second, out _) > 0 && lexicon.SecondVerbs.StartingAt(_text, second, rest, out _) > 0
            && rest != end - 1 && !(lexicon.IsNounTailAt(_text, rest, end) && lexicon.NounTails.StartingAt(_text, rest, end, out _) is var tail && rest + tail + 1 >= end) && lexicon.Heads.StartingAt(_text, rest, end, out _) == 0;
    }

    private int InitialAt(int at, int end)
    {
        int length = lexicon.Actions.StartingAt(_text, at, end, out ActionPositions positions);
        if (length != 2 && at + 1 < end && _text[at] == '新' && lexicon.Actions.StartingAt(_text, at + 1, end, out ActionPositions others) is > 0 and var renewed && renewed + 1 > length)
            (length, positions) = (renewed + 1, others); // 新|安排, 新|引进培育
        if (length == 0)
            return 0;
        return (positions & ActionPositions.Initial) != 0 && (_text[at] == '新' || !VerbInNoun.At(_text, at, length, end)) ? length : 0;
    }

    // 安置房|开工, and before a noun any action: 农村饮用水达标|覆盖(453个行政村)
    private bool TryReadFinal(TextSpan phrase, bool beforeNoun, out ActionPhrase found)
    {
        found = default;
        if (IsFinancing(phrase.Of(_text)))
            return false;
        ActionPositions wanted = beforeNoun ? ActionPositions.Initial | ActionPositions.Final : ActionPositions.Final;
        int at = FinalVerbStart(phrase, wanted);
        if (at == phrase.End || at == phrase.Start || _text[at - 1] == '到' || VerbInNoun.IsSize(_text, at, phrase.Start) || VerbInNoun.EndsTerm(_text, phrase.Start, at, phrase.End))
            return false; // 从签约到开工
        var subject = new TextSpan(phrase.Start, Progress.Without(_text, phrase.Start, TrimEnd(phrase.Start, WithoutComparison(phrase.Start, at))));
        TextSpan done = beforeNoun ? new TextSpan(at, at) : WithoutVerb(subject);
        if (_text[at..phrase.End] is "减负" && done.Start > 0 && _text[done.Start - 1] == '为')
            done = new TextSpan(done.Start, phrase.End); // 为|企业减负|585亿元
        found = new ActionPhrase(new TextSpan(at, phrase.End), done);
        return true;
    }

    // 直接|融资12.8亿元, 新增各类|融资: what sort it is makes a noun of it.
    private static bool IsFinancing(ReadOnlySpan<char> phrase) =>
        phrase.Length >= 4 && phrase.EndsWith("融资") && phrase[^4..^2] is "直接" or "间接" or "各类" or "股权" or "债权" or "债券" or "外部" or "社会";

    // 取消和|下放
    private int FinalVerbStart(TextSpan phrase, ActionPositions wanted)
    {
        int verb = phrase.End, at = phrase.End;
        while (lexicon.Actions.EndingAt(_text, phrase.Start, at, out ActionPositions positions) is > 0 and var length && ((positions & wanted) != 0 || IsToCome(phrase.Start, at - length) || Progress.IsBefore(_text, phrase.Start, at - length, at, lexicon)))
        {
            verb = at - length;
            // 重点|培育|打造|2家
            if (lexicon.FirstVerbs.EndingAt(_text, phrase.Start, verb, out _) is > 0 and var first && lexicon.SecondVerbs.StartingAt(_text, verb, at, out _) == length)
                verb -= first;
            if (Progress.EndsInCompletion(_text, phrase.Start, verb))
                verb -= 2; // 供水管网|完成改造56公里
            else if (IsRenewed(verb, phrase.Start))
                verb--; // 保障性安居工程|新安排740万套
            if (verb - 1 <= phrase.Start || _text[verb - 1] is not ('和' or '、' or '及' or '并' or '与'))
                break;
            at = verb - 1;
        }
        return verb;
    }

    // 中央财政将|投入, 省财政将为此|投入: behind 将 what may be a noun is a verb.
    private bool IsToCome(int start, int at) => at - start > 2 && (_text[at - 1] == '将' || _text[start..at].EndsWith("将为此"));

    private bool IsRenewed(int verb, int start) => verb - 1 > start && _text[verb - 1] == '新' && _text[verb - 2] is not ('创' or '更' or '革' or '换' or '焕' or '翻' or '出');

    private int TrimEnd(int start, int end)
    {
        while (end > start && (_text[end - 1] is '、' or ' ' || _text[start..end].EndsWith("支出拟") || _text[start..end].EndsWith("收入拟") || IsOpenerBehind(start, end)))
            end -= Math.Max(1, lexicon.Openers.EndingAt(_text, start, end, out _));
        return end;
    }

    private bool IsOpenerBehind(int start, int end) =>
        lexicon.Openers.EndingAt(_text, start, end, out Opener opener) is > 1 and var length && (opener.Sort == OpenerSort.Adverb || opener.Sort == OpenerSort.Scope && _text[end - length] == '在');

    // 贷款余额|比年初|新增720亿元
    private int WithoutComparison(int start, int end)
    {
        int at = _text[start..end].LastIndexOfAny('比', '较');
        return at > 0 && Times.Begins(_text[(start + at + 1)..end]) ? start + at : end;
    }

    // 对意见建议|复函, 实施城市更新行动、|完成投资: what was done to is left.
    private TextSpan WithoutVerb(TextSpan subject)
    {
        if (subject.Length > 2 && _text[subject.Start] is '对' or '向' or '给' && _text[subject.Start + 1] is not ('口' or '外' or '接'))
            return new TextSpan(subject.Start + 1, subject.End);
        // 国家|从|风险基金|中|拿出100亿元: the source is what the amount is of.
        if (subject.Length > 4 && _text[subject.End - 1] == '中' && subject.Of(_text).LastIndexOf('从') is >= 0 and var source && source < subject.Length - 3)
            return new TextSpan(subject.Start + source + 1, subject.End - 1);
        // 带量采购|为|群众|减负
        if (subject.Of(_text).LastIndexOf('为') is >= 2 and var of && of + 2 < subject.Length && _text[subject.Start + of - 1] is not ('行' or '作' or '成' or '人' or '更' or '较'))
            return new TextSpan(subject.Start + of + 1, subject.End);
        int end = VerbEnd(subject.Start, subject.End);
        return end + 1 < subject.End ? new TextSpan(end, subject.End) : subject;
    }

    // 省市县|选派|科技副总
    private bool TryReadMiddle(TextSpan phrase, bool joined, out ActionPhrase found)
    {
        for (int at = phrase.Start; at < phrase.End - 1; at++)
        {
            if (_text[at] == '“' && _text[at..phrase.End].IndexOf('”') is > 0 and var close)
            {
                at += close;
                continue;
            }
            if (at < phrase.Start + 2)
                continue;
            int length = lexicon.Actions.StartingAt(_text, at, phrase.End - 1, out ActionPositions positions);
            if (length < 2 || (positions & ActionPositions.Middle) == 0 || IsPartOfName(at, length, phrase.End) || IsFunded(phrase.Start, at, length))
                continue;
            int end = Math.Max(at + length, VerbEnd(at, phrase.End));
            // 公共座椅|设置和优化|9508处
            if (end == phrase.End && end > at + length)
            {
                found = new ActionPhrase(new TextSpan(at, end), new TextSpan(phrase.Start, TrimEnd(phrase.Start, at)));
                return true;
            }
            if (end < phrase.End && _text[end] == '的')
                break; // 合作引进的|项目总投资
            // 京哈改扩建、台黑4条高速
            if (end >= phrase.End || VerbInNoun.IsSize(_text, at, phrase.Start) || _text[end] is '、' or '和' or '及' or '与' || joined && (positions & ActionPositions.Final) != 0 && VerbInNoun.Describes(_text, end, phrase.End, lexicon))
                continue;
            var rest = new TextSpan(ObjectOpeners.Skip(_text, end, phrase.End, lexicon), phrase.End);
            if (rest.Length > 2 && Tallies.Begins(_text[(rest.End - 2)..rest.End]))
                continue; // 申请入驻单位人员数量
            if (IsMeasure(rest) && _text[at] != '新')
                continue; // 新型政策性金融工具投放金额
            bool daily = at - 2 >= phrase.Start && _text[(at - 2)..at] is "日均" or "月均";
            int verb = IsRenewed(at, phrase.Start) ? at - 1 : at;
            found = new ActionPhrase(new TextSpan(verb, end), daily ? new TextSpan(at - 2, phrase.End) : rest);
            return true;
        }
        found = default;
        return false;
    }

    // 土地出让收入安排的支出: a budget's term.
    private bool IsFunded(int start, int verb, int length) =>
        _text[verb + length] == '的' && _text.Slice(verb, length) is "安排" && _text[start..verb].EndsWith("收入");

    // 城镇新增就业, 许可和认定事项: a verb inside a fixed term, or joined to a noun, splits nothing.
    private bool IsPartOfName(int at, int length, int end) =>
        _text[at - 1] is '和' or '、' or '与' or '及' || _text[(at + length)..].StartsWith("就业") && !Employers.Begins(_text[at..]) || VerbInNoun.At(_text, at, length, end);
}
