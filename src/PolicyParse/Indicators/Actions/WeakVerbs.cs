using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Actions;

/// <summary>Verbs that are an action before some objects only: 形成|典型案例36个, but 形成投资规模20亿元.</summary>
internal static class WeakVerbs
{
    private static readonly WordSet Counting = new("形成", "抓好", "抓实");

    // What is measured, not done: 完成|地区生产总值.
    private static readonly WordEndings Measured = new("生产总值", "增加值", "总产值", "预算收入", "财政收入", "税收收入", "进出口总额", "零售总额");

    // 化解|产能: what is measured is done away with.
    private static readonly WordSet Ending = new("化解", "淘汰", "关停", "退出", "消化", "去化", "盘活");

    // Verbs that alone, or of a number of things, are nouns: 生猪存栏8万头、|出栏9万头, 申请人数300人.
    private static readonly WordSet Nominal = new("出栏", "申请", "补助", "公开");

    /// <summary>完成|营业额, 抓实|投资, 化解|产能: the verb is never part of what is measured.</summary>
    public static bool IsApart(ReadOnlySpan<char> verb) => verb is "完成" || Counting.Begins(verb) || Ending.Begins(verb);

    /// <summary>The phrase without its action where the verb does nothing to this object.</summary>
    public static ActionPhrase Weigh(ReadOnlySpan<char> text, in WrittenQuantity quantity, ActionPhrase phrase, bool beforeNoun)
    {
        ReadOnlySpan<char> verb = phrase.Action.Of(text), done = phrase.Object.Of(text);
        var none = new TextSpan(phrase.Action.Start, phrase.Action.Start);
        if (!verb.IsEmpty && Nominal.LengthAtStart(verb) == verb.Length)
        {
            if (done.IsEmpty && !beforeNoun)
                return new ActionPhrase(none, phrase.Action);
            if (phrase.Object.Start >= phrase.Action.End && EndsInNumber(done))
                return new ActionPhrase(none, new TextSpan(phrase.Action.Start, phrase.Object.End));
        }
        // 支持科技创新的|减税降费300亿元
        if (verb is "支持" && !quantity.IsCount && done.LastIndexOf('的') is > 1 and var of && of < done.Length - 2)
            return new ActionPhrase(none, new TextSpan(phrase.Object.Start + of + 1, phrase.Object.End));
        bool weak = Counting.Begins(verb) && !quantity.IsCount || verb is "完成" && Measured.End(done) || verb is "优化" && EndsInState(done);
        return weak ? new ActionPhrase(none, phrase.Object) : phrase;
    }

    // 优化|电价机制12条举措: what is bettered is not what is counted.
    private static bool EndsInState(ReadOnlySpan<char> phrase) =>
        phrase.EndsWith("机制") || phrase.EndsWith("体系") || phrase.EndsWith("环境") || phrase.EndsWith("结构") || phrase.EndsWith("制度");

    private static bool EndsInNumber(ReadOnlySpan<char> phrase) =>
        phrase.EndsWith("数量") || phrase.EndsWith("人数") || phrase.EndsWith("总数") || phrase.EndsWith("件数") || phrase.EndsWith("次数");
}
