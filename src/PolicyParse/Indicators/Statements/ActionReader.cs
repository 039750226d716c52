using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Statements;

/// <summary>An action and what it was done to.</summary>
internal readonly record struct ActionPhrase(TextSpan Action, TextSpan Object);

/// <summary>Parts a verb phrase into action and object: 新引进|产业项目, 安置房|开工, 省市县|选派|科技副总.</summary>
internal readonly ref struct ActionReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    // Nouns that begin like a verb.
    private static readonly WordSet Nouns = new("生产安全", "生产总值", "生产经营", "生产资料", "生产能力", "出版物", "出版社", "出版业");

    private static readonly WordSet Times = new("年初", "月初", "上年", "上月", "去年", "同期");

    private readonly ReadOnlySpan<char> _text = text;

    /// <param name="phrase">What stands before the quantity, openers and adverbs gone.</param>
    /// <param name="beforeNoun">True where the noun counted follows the quantity: 覆盖453个|行政村.</param>
    public ActionPhrase Read(TextSpan phrase, bool beforeNoun)
    {
        if (phrase.IsEmpty)
            return new ActionPhrase(phrase, phrase);
        if (TryReadDaily(phrase, out ActionPhrase daily))
            return daily;
        if (IsPerHead(phrase.Of(_text)))
            return new ActionPhrase(new TextSpan(phrase.Start, phrase.Start), phrase);
        if (SkipQuotation(phrase) is var quoted && quoted != phrase && InitialAt(quoted.Start, quoted.End) > 0)
            phrase = quoted;
        if (!beforeNoun && TryReadFinal(phrase, beforeNoun, out ActionPhrase found) || TryReadInitial(phrase, beforeNoun, out found) || TryReadFinal(phrase, beforeNoun, out found) || TryReadMiddle(phrase, out found))
            return found;
        return new ActionPhrase(new TextSpan(phrase.Start, phrase.Start), phrase);
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
        if (end == phrase.Start || end < phrase.End && _text[end] is '、' or '及') // 演出及活动场次
            return false;
        if (end < phrase.End - 1 && _text[end] == '的')
        {
            found = new ActionPhrase(new TextSpan(end, end), new TextSpan(end + 1, phrase.End)); // 奖励的|产品数量
            return true;
        }
        // 完成|新建|口袋公园50个
        if (_text[phrase.Start..end] is "完成" or "推进" && VerbEnd(end, phrase.End) is var second && second > end && second < phrase.End && _text[end] is '新' or '建')
            return TryReadInitial(new TextSpan(end, phrase.End), beforeNoun, out found);
        var rest = new TextSpan(SkipObjectOpener(end, phrase.End), phrase.End);
        // 造林面积, 投资总规模: a noun that says what is measured makes the whole a name. 新增|吞吐能力 and 完成|营业额 stay actions.
        if (!beforeNoun && _text[phrase.Start] != '新' && _text[phrase.Start..end] is not "完成" && !rest.IsEmpty && lexicon.Heads.EndingAt(_text, rest.Start, rest.End, out _) == rest.Length && rest.Of(_text) is not ("资金" or "额度" or "床位" or "学位" or "用户" or "贷款"))
            return false;
        found = new ActionPhrase(new TextSpan(phrase.Start, end), rest);
        return true;
    }

    private int SkipObjectOpener(int at, int end)
    {
        if (at < end && _text[at] == '了')
            at++;
        // 淘汰(含转出)国三柴油车
        if (at < end && _text[at] == '(' && _text[at..end].IndexOf(')') is > 0 and < 10 and var close)
            at += close + 1;
        if (_text[at..end].StartsWith("各类") || _text[at..end].StartsWith("各种"))
            return at + 2;
        int opener = lexicon.Openers.StartingAt(_text, at, end, out Opener found);
        return opener > 1 && found.Sort is OpenerSort.Scope or OpenerSort.Adverb && found.Except.All(NotAt(at)) ? at + opener : at;
    }

    private Func<string, bool> NotAt(int at)
    {
        string rest = _text.Slice(at, Math.Min(8, _text.Length - at)).ToString();
        return word => !rest.StartsWith(word, StringComparison.Ordinal);
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
            && rest != end - 1 && lexicon.NounTails.StartingAt(_text, rest, end, out _) == 0 && lexicon.Heads.StartingAt(_text, rest, end, out _) == 0;
    }

    private int InitialAt(int at, int end)
    {
        int length = lexicon.Actions.StartingAt(_text, at, end, out ActionPositions positions);
        if (length == 0 && at + 1 < end && _text[at] == '新' && lexicon.Actions.StartingAt(_text, at + 1, end, out positions) is > 0 and var renewed)
            length = renewed + 1; // 新|安排
        if (length == 0)
            return 0;
        // 保障性住房, 建设用地, 投资型企业, 建成后一年内举办…: the verb is part of a noun, or of a time.
        bool noun = at + length < end && _text[at + length] is '性' or '型' or '式' or '用' or '率' or '后';
        noun |= Nouns.Begins(_text[at..end]);
        return (positions & ActionPositions.Initial) != 0 && (!noun || _text[at] == '新') ? length : 0;
    }

    // 安置房|开工, and before a noun any action: 农村饮用水达标|覆盖(453个行政村)
    private bool TryReadFinal(TextSpan phrase, bool beforeNoun, out ActionPhrase found)
    {
        found = default;
        ActionPositions wanted = beforeNoun ? ActionPositions.Initial | ActionPositions.Final : ActionPositions.Final;
        int at = FinalVerbStart(phrase, wanted);
        if (at == phrase.End || at == phrase.Start || _text[at - 1] == '到')
            return false; // 从签约到开工
        var subject = new TextSpan(phrase.Start, TrimEnd(phrase.Start, WithoutComparison(phrase.Start, at)));
        found = new ActionPhrase(new TextSpan(at, phrase.End), beforeNoun ? new TextSpan(at, at) : WithoutVerb(subject));
        return true;
    }

    // 取消和|下放
    private int FinalVerbStart(TextSpan phrase, ActionPositions wanted)
    {
        int at = phrase.End;
        while (lexicon.Actions.EndingAt(_text, phrase.Start, at, out ActionPositions positions) is > 0 and var length && (positions & wanted) != 0)
        {
            at -= length;
            if (at - 1 > phrase.Start && _text[at - 1] == '新' && _text[at - 2] is not ('创' or '更' or '革'))
                at--; // 保障性安居工程|新安排740万套
            if (at - 1 <= phrase.Start || _text[at - 1] is not ('和' or '、' or '及' or '并' or '与') || lexicon.Actions.EndingAt(_text, phrase.Start, at - 1, out _) == 0)
                return at;
            at--;
        }
        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && (_text[end - 1] is '、' or ' ' || lexicon.Openers.EndingAt(_text, start, end, out Opener opener) > 1 && opener.Sort == OpenerSort.Adverb))
            end -= Math.Max(1, lexicon.Openers.EndingAt(_text, start, end, out _));
        return end;
    }

    // 贷款余额|比年初|新增720亿元
    private int WithoutComparison(int start, int end)
    {
        int at = _text[start..end].LastIndexOfAny('比', '较');
        return at > 0 && Times.Begins(_text[(start + at + 1)..end]) ? start + at : end;
    }

    // 对意见建议|复函, 实施城市更新行动、|完成投资: what was done to is left.
    private TextSpan WithoutVerb(TextSpan subject)
    {
        if (subject.Length > 2 && _text[subject.Start] is '对' or '向' or '给')
            return new TextSpan(subject.Start + 1, subject.End);
        int end = VerbEnd(subject.Start, subject.End);
        return end + 1 < subject.End ? new TextSpan(end, subject.End) : subject;
    }

    // 省市县|选派|科技副总
    private bool TryReadMiddle(TextSpan phrase, out ActionPhrase found)
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
            if (length >= 2 && (positions & ActionPositions.Middle) != 0 && !IsPartOfName(at, length))
            {
                var rest = new TextSpan(SkipObjectOpener(at + length, phrase.End), phrase.End);
                if (lexicon.Heads.EndingAt(_text, rest.Start, rest.End, out _) == rest.Length && _text[at] != '新')
                    continue; // 新型政策性金融工具投放金额
                found = new ActionPhrase(new TextSpan(at, at + length), rest);
                return true;
            }
        }
        found = default;
        return false;
    }

    // 城镇新增就业, 许可和认定事项: a verb inside a fixed term, or joined to a noun, splits nothing.
    private bool IsPartOfName(int at, int length) =>
        _text[at - 1] is '和' or '、' or '与' or '及' || _text[(at + length)..].StartsWith("就业");
}
