using System.Globalization;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Qualifying;

/// <summary>
/// Tells what is reported inside a text that lays down rules or tasks: 截至2023年底,全市养老机构达到|320家; 原办法实施以来,累计支付|6.8亿元.
/// </summary>
internal sealed class ReportedFacts(string text, DocumentMetadata metadata)
{
    private static readonly WordSet Frames = new("截至目前", "截止目前", "以来,", "以来累计", "以来共", "存在一些问题", "存在以下问题", "存在的问题是", "存在的问题主要", "主要问题是", "问题主要是");

    private static readonly WordSet Reached = new("已建成", "已建", "已有", "已达", "已完成", "已累计", "已开", "已形成", "已发放", "已投", "目前");

    private static readonly WordSet Comparisons = new("同比增长", "同比下降", "同比上升", "同比提高", "同比减少", "同比增加", "比上年增长", "比上年下降", "比上年提高", "比上年上升", "较上年增长", "较上年下降", "较上年提高");

    // What is asked of one who applies: 截至申报之日已完成投资|50%以上.
    private static readonly WordSet Asked = new("截至申报", "截止申报", "申报时", "申请时", "申报之日", "对已", "凡已");

    private readonly int _year = metadata.Year ?? 0;
    private readonly int _month = metadata.Date is { Length: >= 7 } date && int.TryParse(date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month) ? month : 0;

    // Of the sentence looked at last: 以来,…; 同比增长….
    private TextSpan _sentence;
    private bool _isFramed;
    private bool _isAsked;
    private bool _compares;
    private int _frameEnd;

    /// <summary>True where a number is reported, not laid down.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="clause">What stands before the number, to the comma.</param>
    /// <param name="time">The time that holds for it.</param>
    public bool Tell(Statement statement, ReadOnlySpan<char> clause, TimeMention? time)
    {
        Look(statement.Sentence);
        if (_isAsked || RuleConditions.Picks(text, statement))
            return false;
        if (time is { } elapsed && IsOver(elapsed) && (elapsed.Role is TimeRole.Until ? elapsed.Span.Of(text).StartsWith("截") : elapsed.Role is TimeRole.At && elapsed.Month > 0 && statement.Bound == Bound.Exact))
            return true;
        if (_isFramed && _frameEnd <= statement.Quantity.Span.Start)
            return true;
        bool limits = statement.Bound is Bound.AtLeast or Bound.AtMost or Bound.MoreThan;
        return !limits && (_compares || Reached.IsIn(clause));
    }

    private void Look(TextSpan sentence)
    {
        if (sentence == _sentence)
            return;
        _sentence = sentence;
        ReadOnlySpan<char> words = sentence.Of(text);
        _isAsked = Asked.IsIn(words);
        _compares = (Comparisons.IsIn(words) || words.TrimStart().StartsWith("目前")) && !StatusWords.Grants.IsIn(words);
        _isFramed = false;
        int end = Frames.FirstEnd(words);
        if (end != int.MaxValue)
            (_isFramed, _frameEnd) = (true, sentence.Start + end);
    }

    // 1—8月 in a text of September; 2023年 in one of 2024.
    private bool IsOver(TimeMention time)
    {
        if (_year <= 0 || time.ToYear > _year || time.Role == TimeRole.Comparand)
            return false;
        if (time.ToYear > 0 && time.ToYear < _year)
            return true;
        return time.ToMonth > 0 && _month > 0 && time.ToMonth < _month;
    }
}
