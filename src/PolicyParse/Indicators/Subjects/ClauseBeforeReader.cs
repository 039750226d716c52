using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Reads what a quantity is of from the clause before, where its own clause does not say: 加大|市场主体|培育,新设29.8万户.</summary>
internal sealed class ClauseBeforeReader(string text, IndicatorLexicon lexicon)
{
    private const int LongestClause = 60;
    private const int LongestComparison = 12;
    private const int MostWords = 6;

    private static readonly WordSet Limits = new("不低于", "不高于", "不超过", "不少于", "控制在", "不得", "高于", "低于", "快于", "连跨", "跨上", "跨越", "迈上", "跃上", "连上", "连破");

    private static readonly WordSet Times = new("今年", "去年", "明年", "全年", "上半年", "下半年");

    public bool TryRead(Statement statement, out TextSpan name)
    {
        name = default;
        int end = statement.Segment.Start - 1;
        if (end <= statement.Sentence.Start || text[end] is not (',' or ':'))
            return false;
        int start = ClauseStart(statement, end);
        if (SubjectReader.IsConsent(text.AsSpan(start, end - start)))
            return false; // 经局长批准,|可以延长10日
        // 人均纯收入,|扣除价格因素,|实际增长4.3%
        if (IsBasis(text.AsSpan(start, end - start)))
        {
            if (start - 1 <= statement.Sentence.Start || text[start - 1] != ',')
                return false;
            end = start - 1;
            start = ClauseStart(statement, end);
        }
        if (IsCircumstance(text.AsSpan(start, end - start)) || statement.Quantity.IsTime && text[end - 1] == '的' && statement.Segment.Predicate is { Sense: PredicateSense.Move })
            return false; // 情况复杂的,|可以延长10日
        if (end - start > 3 && text[end] == ':' && text[end - 1] == '为')
            end--; // 收入限额|为:
        int limit = BeforeLimit(start, end);
        end = WithoutMove(start, WithoutStandstill(start, limit < end && !statement.Quantity.IsPercent ? WithoutRate(start, limit) : limit));
        start = SkipTime(start, end);
        while (start < end && lexicon.Openers.StartingAt(text, start, end, out Opener opener) is > 0 and var length && !opener.IsExceptedAt(text.AsSpan(start)))
            start += length;
        bool titled = text[statement.Segment.Start - 1] == ':' && text.AsSpan(start, end - start).EndsWith("标准"); // 保障面积标准:
        if (!titled && lexicon.Actions.StartingAt(text, start, end, out _) is > 0 and var verb && verb < end - start && lexicon.Heads.StartingAt(text, start + verb, end, out _) == 0)
            start += verb; // 研发投入强度 is a noun
        if (lexicon.Predicates.StartingAt(text, start, end, out Predicate move) is > 1 and var change && move.Sense == PredicateSense.Move && change + 2 < end - start)
            start += change; // 逐步|降低|农业税税率,平均每年降低1个百分点
        for (int i = 0; i < 2 && lexicon.Heads.EndingAt(text, start, end, out _) == 0 && lexicon.Actions.EndingAt(text, start, end, out _) is > 0 and var noun && noun < end - start; i++)
            end -= noun; // 三年行动|启动|实施
        name = new TextSpan(start, Math.Max(start, end));
        return name.Length >= 2 && !IsTime(start, end);
    }

    // 岸线保有率|不低于国家下达任务,其中2025年不低于36%
    private int BeforeLimit(int start, int end)
    {
        for (int at = start + 2; at < end - 2; at++)
            if (Limits.Begins(text.AsSpan(at, end - at)))
                return at;
        return end;
    }

    // 地区生产总值|年均增速|高于全国平均水平,力争超过4.5万亿元: an amount is that of the thing, not of its speed.
    private int WithoutRate(int start, int end)
    {
        int rate = lexicon.Predicates.EndingAt(text, start, end, out Predicate found);
        if (rate < 2 || found.Sense != PredicateSense.Rate || end - rate - start < 2)
            return end;
        end -= rate;
        int adverb = lexicon.Openers.EndingAt(text, start, end, out Opener last);
        return adverb > 1 && last.Sort == OpenerSort.Adverb && end - adverb - start >= 2 ? end - adverb : end;
    }

    // 在优化结构的基础上,|实现7%的增长: under what it is, not what it is of.
    private static bool IsCircumstance(ReadOnlySpan<char> clause) =>
        clause.Length > 3 && clause[0] == '在' && (clause.EndsWith("基础上") || clause.EndsWith("情况下") || clause.EndsWith("条件下") || clause.EndsWith("前提下") || clause.EndsWith("过程中") || clause.EndsWith("同时"));

    private static bool IsBasis(ReadOnlySpan<char> clause) => AccountingBasis.LengthAtStart(clause) == clause.Length;

    // 生产总值|按可比价格计算,|比上年增长6.2%; 巩固率|连续五年提高,|达到98%
    private int WithoutMove(int start, int end)
    {
        for (int step = 0; step < MostWords; step++)
        {
            if (lexicon.Predicates.EndingAt(text, start, end, out Predicate predicate) is > 1 and var move && move + 2 <= end - start && predicate.Sense == PredicateSense.Move)
                end -= move;
            else if (lexicon.Openers.EndingAt(text, start, end, out Opener last) is > 1 and var adverb && last.Sort == OpenerSort.Adverb)
                end -= adverb;
            else
                break;
        }
        int streak = end - start > 2 && text[end - 1] == '年' ? text.AsSpan(start, end - start).LastIndexOf("连续") : -1;
        return streak > 1 && end - start - streak <= 6 ? start + streak : end;
    }

    // 居民消费价格同比|持平|, 农产品价格|与上月持平|: nothing moved.
    private int WithoutStandstill(int start, int end)
    {
        ReadOnlySpan<char> clause = text.AsSpan(start, end - start);
        if (!clause.EndsWith("持平"))
            return end;
        clause = clause[..^2];
        if (clause.EndsWith("基本") || clause.EndsWith("大体"))
            clause = clause[..^2];
        int with = clause.LastIndexOfAny('与', '和', '同');
        bool compared = with > 1 && clause.Length - with <= LongestComparison && clause[^1] is '月' or '年' or '期' or '季' or '度' or '国' or '省' or '市';
        return start + (compared ? with : clause.Length);
    }

    // 下半年|固定资产投资, 1979年|农民的收入, 2023年三季度|产值, 9月份|居民消费价格
    private int SkipTime(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            ReadOnlySpan<char> clause = text.AsSpan(at, end - at);
            int digits = 0;
            while (digits < clause.Length && digits < 4 && (Characters.IsDigit(clause[digits]) || ChineseNumeral.IsNumeral(clause[digits])))
                digits++;
            int time = digits > 0 && digits < clause.Length ? UnitOf(clause[digits..]) is > 0 and var unit ? digits + unit : 0 : Times.LengthAtStart(clause);
            if (time == 0 || time + 1 >= clause.Length)
                return at;
            at += time;
        }
        return at;
    }

    private static int UnitOf(ReadOnlySpan<char> words) =>
        words.StartsWith("月份") || words.StartsWith("季度") ? 2 : words[0] is '年' or '月' ? 1 : 0;

    private int ClauseStart(Statement statement, int end)
    {
        int start = end;
        while (start > statement.Sentence.Start && end - start < LongestClause && text[start - 1] is not (',' or '。' or ';' or ':'))
            start--;
        return start;
    }

    // 过去五年, 2022年
    private bool IsTime(int start, int end) => end - start <= 8 && text[end - 1] is '年' or '来' or '间' or '月' or '日' && text.AsSpan(start, end - start).IndexOf('年') >= 0;
}
