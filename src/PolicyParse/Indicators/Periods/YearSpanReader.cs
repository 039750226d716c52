using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Periods;

/// <summary>Reads spans of years that count from the document's: 五年来, 近三年, 五年共计, 今后五年.</summary>
/// <param name="documentYear">The year that the document speaks in; 0 where unknown, and nothing is read.</param>
internal readonly struct YearSpanReader(int documentYear)
{
    // A number of two to twenty years and 年.
    private const int LongestYears = 8;

    // What is said of a measure over a number of years.
    private static readonly WordSet Moves = new("提高", "提升", "增长", "增加", "下降", "降低", "减少", "累计", "年均", "平均", "翻番", "翻一番", "翻两番", "翻了");

    // The last characters of a measure's noun: 率, 余额, 总产值.
    private const string MeasureEnds = "率额值量重比入数积度程资出能";

    /// <summary>What stands behind a number of years that opens a clause, where all of them are meant: 五年|共计.</summary>
    internal static readonly WordSet WholeSpans = new("全", "共", "累", "净", "新", "增", "生", "合计", "总计", "招收", "培养", "出版", "安排", "建成", "节约", "完成", "投入", "转移", "发放", "淘汰", "引进", "培育", "减少", "压减", "中央财政", "国家财政", "各级财政", "财政投入");

    private static readonly WordSet StateWords = new("国家", "国民", "国有", "国内", "国防", "国营");

    // What 中 begins a word with.
    private const string MiddleWords = "国央心小部西外医药东级学";

    /// <summary>五年来, 三年间, 一年来, 近五年; 10年来.</summary>
    public bool TryReadBack(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        if (documentYear <= 0 || !NumberReader.TryRead(text, at, end, out WrittenNumber number) || number.Value is < 1 or > 60 || number.IsInexact)
            return false;
        int i = number.Span.End;
        if (i >= end || text[i] != '年')
            return false;
        bool past = at > 0 && text[at - 1] == '去' || at > 1 && text[at - 1] == '的' && text[at - 2] == '去'; // 过去的五年中
        bool bare = (past || at > 0 && text[at - 1] is '近' or '这') && number.Value >= 2;
        bool came = i + 1 < end && (text[i + 1] is '来' or '间' || (past || OpensClause(text, at)) && IsInside(text[(i + 1)..end]));
        if (i + 1 < end && text[i + 1] == '前' && at > 0 && text[at - 1] is '比' or '较')
            return Ago(at, i + 2, (int)number.Value, out mention);
        if (!bare && !came)
            return TryReadLasting(text, at, end, out mention) || OpensClause(text, at) && i + 1 < end && number.Value >= 2 && WholeSpans.Begins(text[(i + 1)..end]) && Lasting(at, i + 1, (int)number.Value, out mention);
        int years = (int)number.Value;
        // 在这五年里: those that the section speaks of, behind or ahead.
        if (at > 1 && text[at - 1] == '这' && text[at - 2] == '在' && i + 1 < end && text[i + 1] is '里' or '内' or '中')
            return Lasting(at, i + 2, years, out mention);
        mention = new TimeMention(new TextSpan(at, came ? i + 2 : i + 1), TimeRole.At, documentYear - years, documentYear - 1);
        return true;
    }

    /// <summary>城镇化率|五年|提高3.9个百分点; 财政收入1350亿元,|3年|增长58%: not 第五年, 前三年, 连续5年.</summary>
    public bool TryReadLasting(ReadOnlySpan<char> text, int at, int end, out TimeMention mention)
    {
        mention = default;
        if (documentYear <= 0 || !text[at..Math.Min(end, at + LongestYears)].Contains('年') || at > 0 && !OpensClause(text, at) && !Characters.IsHan(text[at - 1]) || !NumberReader.TryRead(text, at, end, out WrittenNumber number) || number.Value is < 2 or > 20 || number.IsInexact)
            return false;
        int i = number.Span.End;
        if (number.Span.Start != at || i >= end || text[i] != '年')
            return false;
        ReadOnlySpan<char> behind = text[(i + 1)..end];
        bool sums = behind.StartsWith("累计") && at > 0 && text[at - 1] is not ('第' or '前' or '后' or '续' or '每');
        bool moves = Moves.Begins(behind) && (OpensClause(text, at) || MeasureEnds.Contains(text[at - 1]) || text[..at].EndsWith("实现") || text[..at].EndsWith("力争"));
        return (sums || moves) && Lasting(at, i + 1, (int)number.Value, out mention);
    }

    /// <summary>True where a number of years is one inside which something happens: 五年中|国家用于…; but 五年|中国…, 五年|中央财政….</summary>
    public static bool IsInside(ReadOnlySpan<char> behind) =>
        behind[0] == '里' || behind[0] == '中' && (behind.Length == 1 || !MiddleWords.Contains(behind[1]) || StateWords.Begins(behind[1..]));

    // 比五年前|增加236家
    private bool Ago(int start, int end, int years, out TimeMention mention)
    {
        int year = documentYear - 1 - years;
        mention = new TimeMention(new TextSpan(start, end), TimeRole.At, year, year);
        return true;
    }

    // 五年共计12319亿元
    private bool Lasting(int start, int end, int years, out TimeMention mention)
    {
        mention = new TimeMention(new TextSpan(start, end), TimeRole.Lasting, documentYear - years, documentYear - 1);
        return true;
    }

    private static bool OpensClause(ReadOnlySpan<char> text, int at) => at == 0 || text[at - 1] is ',' or '。' or ';' or '\n';

    /// <summary>今后五年, 未来三年.</summary>
    public bool TryReadAhead(ReadOnlySpan<char> text, int start, int at, int end, out TimeMention mention)
    {
        mention = default;
        if (documentYear <= 0 || !NumberReader.TryRead(text, at, end, out WrittenNumber number) || number.Value is < 1 or > 60)
            return false;
        int i = number.Span.End;
        if (i >= end || text[i] != '年')
            return false;
        mention = new TimeMention(new TextSpan(start, i + 1), TimeRole.At, documentYear, documentYear + (int)number.Value - 1);
        return true;
    }
}
