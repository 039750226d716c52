namespace PolicyParse.Indicators.Statements;

/// <summary>An action and what it was done to.</summary>
internal readonly record struct ActionPhrase(TextSpan Action, TextSpan Object);

/// <summary>Parts a verb phrase into action and object: 新引进|产业项目, 安置房|开工, 省市县|选派|科技副总.</summary>
internal readonly ref struct ActionReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <param name="phrase">What stands before the quantity, openers and adverbs gone.</param>
    /// <param name="beforeNoun">True where the noun counted follows the quantity: 覆盖453个|行政村.</param>
    public ActionPhrase Read(TextSpan phrase, bool beforeNoun)
    {
        if (phrase.IsEmpty)
            return new ActionPhrase(phrase, phrase);
        if (!beforeNoun && TryReadFinal(phrase, beforeNoun, out ActionPhrase found) || TryReadInitial(phrase, beforeNoun, out found) || TryReadFinal(phrase, beforeNoun, out found) || TryReadMiddle(phrase, out found))
            return found;
        return new ActionPhrase(new TextSpan(phrase.Start, phrase.Start), phrase);
    }

    // 新建和提升改造|健身绿道
    private bool TryReadInitial(TextSpan phrase, bool beforeNoun, out ActionPhrase found)
    {
        found = default;
        int end = VerbEnd(phrase.Start, phrase.End);
        if (end == phrase.Start)
            return false;
        var rest = new TextSpan(SkipObjectOpener(end, phrase.End), phrase.End);
        // 造林面积, 投资总规模: a noun that says what is measured makes the whole a name. 新增吞吐能力 stays an action.
        if (!beforeNoun && _text[phrase.Start] != '新' && !rest.IsEmpty && lexicon.Heads.EndingAt(_text, rest.Start, rest.End, out _) == rest.Length && rest.Of(_text) is not ("资金" or "额度" or "床位" or "学位" or "用户" or "贷款"))
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
        int opener = lexicon.Openers.StartingAt(_text, at, end, out Opener found);
        return opener > 1 && found.Sort is OpenerSort.Scope or OpenerSort.Adverb && found.Except.All(NotAt(at)) ? at + opener : at;
    }

    private Func<string, bool> NotAt(int at)
    {
        string rest = _text.Slice(at, Math.Min(8, _text.Length - at)).ToString();
        return word => !rest.StartsWith(word, StringComparison.Ordinal);
    }

    // One verb or several joined: 取消和下放, 新建、改扩建.
    private int VerbEnd(int start, int end)
    {
        int length = InitialAt(start, end);
        int at = start + length;
        while (length > 0 && at < end)
        {
            int joint = _text[at] is '和' or '、' or '及' or '并' or '或' or '与' ? 1 : 0;
            length = InitialAt(at + joint, end);
            if (length == 0 || joint == 0)
                break;
            at += joint + length;
        }
        return at;
    }

    private int InitialAt(int at, int end)
    {
        int length = lexicon.Actions.StartingAt(_text, at, end, out ActionPositions positions);
        return (positions & ActionPositions.Initial) != 0 ? length : 0;
    }

    // 安置房|开工, and before a noun any action: 农村饮用水达标|覆盖(453个行政村)
    private bool TryReadFinal(TextSpan phrase, bool beforeNoun, out ActionPhrase found)
    {
        int length = lexicon.Actions.EndingAt(_text, phrase.Start, phrase.End, out ActionPositions positions);
        ActionPositions wanted = beforeNoun ? ActionPositions.Initial | ActionPositions.Final : ActionPositions.Final;
        found = default;
        if (length == 0 || (positions & wanted) == 0)
            return false;
        int at = phrase.End - length;
        if (at == phrase.Start)
            return false;
        int start = _text[phrase.Start] is '对' or '向' or '给' && at - phrase.Start > 2 ? phrase.Start + 1 : phrase.Start; // 对意见建议|复函
        found = new ActionPhrase(new TextSpan(at, phrase.End), new TextSpan(start, at));
        return true;
    }

    // 省市县|选派|科技副总
    private bool TryReadMiddle(TextSpan phrase, out ActionPhrase found)
    {
        for (int at = phrase.Start + 2; at < phrase.End - 1; at++)
        {
            int length = lexicon.Actions.StartingAt(_text, at, phrase.End - 1, out ActionPositions positions);
            if (length >= 2 && (positions & ActionPositions.Middle) != 0 && IsSureVerb(_text.Slice(at, length)))
            {
                found = new ActionPhrase(new TextSpan(at, at + length), new TextSpan(SkipObjectOpener(at + length, phrase.End), phrase.End));
                return true;
            }
        }
        found = default;
        return false;
    }

    // Verbs that are as often nouns split no name: 建设, 服务, 培训, 投资.
    private static bool IsSureVerb(ReadOnlySpan<char> verb) => verb is not
        ("建设" or "服务" or "投资" or "发展" or "支持" or "保障" or "管理" or "改造" or "生产" or "销售" or "治理" or "修复" or "更新" or "培养" or "检测" or "监测" or "帮扶" or "救助" or "资助"
        or "布局" or "储备" or "推广" or "实施" or "出台" or "登记" or "注册" or "使用" or "供给" or "收购" or "种植" or "转移" or "转化" or "研发" or "创作" or "编制" or "完善" or "整治" or "检查"
        or "安置" or "开展" or "新增" or "出让" or "供应" or "接种" or "流转" or "调解" or "授权" or "参与" or "合作" or "投入" or "搬迁" or "奖励" or "征收" or "备案" or "核准" or "组织" or "招聘" or "发行" or "融资" or "退出" or "参保" or "签约" or "落地" or "调整" or "整改" or "应对" or "完成" or "清理" or "安排" or "集聚" or "绿化" or "造林" or "植树" or "改善");
}
