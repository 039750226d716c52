using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Periods;

/// <summary>Tells from the words around a mention of time how it stands to its statement: 比上年, 从1997年的, 到2025年, 1998年以来.</summary>
internal static class TimeRoles
{
    /// <summary>Behind the time that all of a sentence is compared with: 同一九七八年|相比.</summary>
    public const string ComparedWith = "相比";

    // How far behind a mention words may tell its role.
    private const int Reach = 12;

    // How long that of which a number is a multiple may be.
    private const int LongestWhole = 24;

    // 播种面积与上年|基本持平;总产量增长0.7%: what follows is of this year.
    private static readonly WordSet Levels = new("持平", "基本持平", "大体持平", "大致持平", "基本相当", "相当", "总体持平");

    private static readonly WordSet Foundings = new("创办于", "成立于", "创立于", "创建于", "始建于", "组建于", "创刊于", "诞生于");

    /// <summary>A mention with the role that the words around it tell.</summary>
    /// <param name="documentYear">The year that the document speaks in; 0 where unknown.</param>
    public static TimeMention Tell(ReadOnlySpan<char> text, TextSpan bounds, TimeMention mention, int documentYear)
    {
        int start = mention.Span.Start, end = mention.Span.End;
        ReadOnlySpan<char> before = text[bounds.Start..start], behind = text[end..Math.Min(bounds.End, end + Reach)];
        if (behind.StartsWith("远景目标") || behind.StartsWith("远景规划") || before.EndsWith("基于"))
            return mention with { Role = TimeRole.Named }; // 基于|2020年|建设用地规模的1.3倍
        if (before.EndsWith("快于") || before.EndsWith("高于") || before.EndsWith("低于") || before.EndsWith("好于") || before.EndsWith("慢于"))
            return mention with { Role = TimeRole.Comparand };
        if (before.EndsWith("比") || before.EndsWith("较") || before.EndsWith("相比于"))
            return mention with { Role = TimeRole.Comparand };
        // 客流量恢复到2019年同期的92%
        if (mention.Role == TimeRole.At && (before.EndsWith("恢复到") || before.EndsWith("恢复至")) && (behind.StartsWith("的") || behind.StartsWith("同期")))
            return mention with { Role = TimeRole.Comparand };
        // 年会创办于2011年,已举办8次会议
        if (before.EndsWith("于") && before.Length > 2 && Foundings.Begins(before[^3..]))
            return mention with { Role = TimeRole.Named };
        if ((behind.StartsWith(ComparedWith) || Levels.Begins(behind)) && before.Length > 0 && before[^1] is '同' or '与' or '和' or '跟')
            return mention with { Role = TimeRole.Comparand };
        if (mention.Role == TimeRole.At && (before.EndsWith("为") || before.EndsWith("是")) && OfMultiple(text[end..Math.Min(bounds.End, end + LongestWhole)]))
            return mention with { Role = TimeRole.Comparand };
        if (mention.Role == TimeRole.At && behind.StartsWith("的") && (before.EndsWith("是") || before.EndsWith("相当于")) || before.EndsWith("是前") || before.EndsWith("是") && behind.IndexOf('的') is >= 0 and < 8 && behind.IndexOf('倍') > 0)
            return mention with { Role = TimeRole.Comparand };
        if (before.EndsWith("截至") || before.EndsWith("截止"))
            return mention with { Role = TimeRole.Until, Span = new TextSpan(start - 2, end) };
        if (behind.StartsWith("以来") && mention.Year > 0)
            return mention with { Role = TimeRole.Since, ToYear = Math.Max(mention.Year, documentYear - 1), Span = new TextSpan(start, end + 2) };
        if ((before.EndsWith("从") || before.EndsWith("由")) && !mention.IsInterval)
            return mention with { Role = TimeRole.Start, Span = new TextSpan(start - 1, end) };
        if ((before.EndsWith("到") || before.EndsWith("至")) && !mention.IsInterval && mention.Role == TimeRole.At)
            return mention with { Role = TimeRole.Until };
        return mention;
    }

    // 为1997年|的2.9倍, 是1950年到1997年|水利投资总和的1.7倍
    private static bool OfMultiple(ReadOnlySpan<char> behind)
    {
        int clause = behind.IndexOfAny(",。;");
        int of = clause < 0 ? behind.IndexOf('的') : behind[..clause].IndexOf('的');
        return of >= 0 && NumberReader.TryRead(behind, of + 1, behind.Length, out WrittenNumber number) && number.Span.End < behind.Length && behind[number.Span.End] is '倍' or '%';
    }
}
