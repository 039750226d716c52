using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Actions;

/// <summary>How far work has come, said between a thing and its verb: 老旧小区|累计|改造120个, 保障房|基本|建成470万套, 防护工程|完成|186公里.</summary>
internal static class Progress
{
    // Before these a word that may be a noun is a verb. 基本|建设 is none.
    private static readonly WordSet Words = new("累计", "基本", "全部", "已", "已经", "共", "共计", "先后", "陆续", "相继", "成功");

    /// <summary>True where such a word, with something before it, stands before the verb from <paramref name="verb"/> to <paramref name="end"/>. 累计投资 and 累计奖励 are nouns.</summary>
    public static bool IsBefore(ReadOnlySpan<char> text, int start, int verb, int end, IndicatorLexicon lexicon) =>
        EndsInCompletion(text, start, verb) && lexicon.Heads.EndingAt(text, verb, end, out _) == 0
        || lexicon.Openers.EndingAt(text, start, verb, out Opener opener) is > 0 and var length && verb - length >= start + 2
        && lexicon.Heads.EndingAt(text, verb, end, out _) == 0 && !Grants.Begins(text[verb..end]) && text[verb - length - 1] is not ('的' or '年')
        && Words.LengthAtStart(text[(verb - length)..verb]) > 0 && !opener.IsExceptedAt(text[(verb - length)..]) && !(length == 1 && text[verb - 2] is '公' or '中');

    /// <summary>True where 完成 stands before the verb, behind a thing: 供水管网|完成|改造56公里, but 完成改造56公里.</summary>
    public static bool EndsInCompletion(ReadOnlySpan<char> text, int start, int verb) => verb - start >= 4 && text[start..verb].EndsWith("完成");

    /// <summary>Where the thing ends: 货运机场|已|完成投资6亿元.</summary>
    public static int Without(ReadOnlySpan<char> text, int start, int end) =>
        text[start..end].EndsWith("全部") && end > start + 3 ? end - 2
        : end > start + 2 && (text[end - 1] == '已' || text[end - 1] == '共' && text[end - 2] is not ('公' or '中')) ? end - 1 : end;

    /// <summary>安防工程|完成|186公里: work is done, where 产值完成12亿元 is measured.</summary>
    public static bool IsCompleted(string text, Statement statement, TextSpan subject, IndicatorLexicon lexicon)
    {
        ref readonly WrittenQuantity quantity = ref statement.Quantity;
        bool counts = quantity.IsCount && quantity.UnitText is not "人次" || quantity.Unit is { Dimension: Dimension.Length or Dimension.Area };
        return counts && statement.Segment.Predicate is { Sense: PredicateSense.Reach } && text.AsSpan(statement.Segment.PredicateStart).StartsWith("完成")
            && subject.Length >= 2 && lexicon.Heads.EndingAt(text, subject.Start, subject.End, out _) == 0;
    }
}
