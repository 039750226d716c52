using PolicyParse.Indicators.Subjects;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Cuts from a name the particles that stand at its ends: 国家财政收入|的, 而|工业生产, 财政收入|却, 主题公园、健身园|等.</summary>
internal static class NameEnds
{
    // What is highest in a day is named by the day only.
    private static readonly WordSet Days = new("单日", "单月", "当日", "单周");

    // What is said of how it came about.
    private static readonly WordSet LateAdverbs = new("首次", "继续", "接连", "相继", "分别");

    /// <param name="text">The folded text.</param>
    /// <param name="name">The name as found.</param>
    /// <param name="isDuty">True where the name says what must be done; that may end in 的.</param>
    public static TextSpan Trim(string text, TextSpan name, bool isDuty)
    {
        int start = name.Start, end = name.End;
        if (end - start > 2 && text[end - 1] == '的' && !isDuty)
            end--; // 国家财政收入|的60%
        if (end - start > 5 && text.AsSpan(start, end - start) is var words && (words.EndsWith("月人均") || words.EndsWith("为人均")))
            end -= 3; // 最低标准|月人均|再提高20元, 面积标准|为人均|10平方米
        if (end - start > 3 && text[end - 1] is '正' or '升' or '增' or '涨')
            end -= MoveEnds.TurnaroundAtEnd(text.AsSpan(start, end - start)); // 工业投资|由负转正|,增长4.5%
        end = WithoutStreak(text, start, end);
        if (end - start > 3 && LateAdverbs.Begins(text.AsSpan(end - 2, 2)))
            end -= 2; // 经济总量|接连, 失业保险费率|继续
        if (end - start > 3 && text[end - 1] == '共' && text[end - 2] is not ('公' or '中'))
            end--; // 安居工程|共
        if (end - start > 3 && text[start] == '而' || end - start > 2 && text[start] == '的')
            start++; // 国家已批准|的发明, 而|工业生产
        if (end - start > 3 && (text[end - 1] == '却' || text[end - 1] == '将' && text[end - 2] != '大'))
            end--; // 财政收入却下降, 城镇居民收入将增加
        if (end - start > 3 && text[end - 1] == '拟' && text[end - 2] is not ('模' or '虚' or '草'))
            end--; // 债务限额|拟安排65亿元
        if (end - start > 3 && text.AsSpan(start).StartsWith("所需"))
            start += 2; // 所需|资金
        if (end - start > 3 && text[end - 1] == '等' && text[end - 2] is not ('高' or '中' or '初' or '同' or '平' or '均' or '对'))
            end--; // 主题公园、健身园|等1100余处
        if (end - start > 3 && Opinions.LengthAtEnd(text.AsSpan(start, end - start)) is > 0 and var opinion && end - start - opinion >= 2)
            end -= opinion; // 经济总量|偏小
        if (end - start > 2 && text[end - 1] == '最' && end < text.Length && text[end] is '高' or '多' or '低')
            end += Days.Begins(text.AsSpan(start, end - start)) && end - start == 3 ? 1 : -1; // 单日最|高达, 用电负荷|最高达
        return new TextSpan(start, end);
    }

    // 本科上线率|连续第9年
    private static int WithoutStreak(string text, int start, int end)
    {
        if (end - start < 7 || text[end - 1] != '年')
            return end;
        int at = end - 1;
        while (at > start && end - at < 5 && (char.IsAsciiDigit(text[at - 1]) || ChineseNumeral.IsNumeral(text[at - 1])))
            at--;
        return at < end - 1 && at - start > 4 && text.AsSpan(start, at - start).EndsWith("连续第") ? at - 3 : end;
    }
}
