using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Reads what is granted, behind a number or before it.</summary>
internal sealed class GrantReader(string text)
{
    // How far from its number a grant may be named; further off it is another's (给予5%给予5%给予5%…).
    private const int LongestGrant = 60;

    private const int LongestPhrase = 40;

    private const int LongestLimit = 6;

    private static readonly WordSet Verbs = new("给予", "进行", "发放", "予以", "计发", "拨付", "支付", "享受", "加处", "加收", "计入", "征收", "抵免");

    // 按50%的|比例|给予补贴: what the number is called that a grant goes by.
    private static readonly WordSet Measures = new("比例", "标准", "税率");

    // 单个|项目最高2000万元: of whom a grant is limited.
    private static readonly WordSet Each = new("每", "单个", "单家", "单户", "同一", "单项", "单一");

    private static readonly WordSet Pays = new("发放", "拨付", "支付", "兑现", "落实");

    private static readonly WordSet Limits = new("最高", "最多", "不超过", "不高于", "不得超过", "上限");

    /// <summary>比例|给予补贴: no noun of its own.</summary>
    public static bool BeginsMeasure(ReadOnlySpan<char> noun) => Measures.Begins(noun);

    /// <summary>按缴费额的25%|给予|社会保险补贴: what stands behind the verb.</summary>
    /// <param name="at">Where the number ends, or the last of those that share what is said behind them.</param>
    /// <param name="sentenceEnd">Where its sentence ends.</param>
    /// <param name="grant">What is granted.</param>
    public bool TryRead(int at, int sentenceEnd, out TextSpan grant)
    {
        grant = default;
        int start = SkipMeasure(at);
        ReadOnlySpan<char> behind = text.AsSpan(start, Math.Min(LongestPhrase, Math.Max(0, sentenceEnd - start)));
        // 按利率3%的标准|贴息, 按保费的20%|补贴
        if ((start > at || Grants.Ends(behind[..Math.Min(2, behind.Length)]) && (behind.Length == 2 || !Characters.IsHan(behind[2]))) && Grants.Names(behind[..Math.Min(2, behind.Length)]))
        {
            grant = new TextSpan(start, start + 2);
            return true;
        }
        int verb = Verbs.LengthAtStart(behind);
        if (verb == 0)
            return false;
        int stop = behind[verb..].IndexOfAny(",。;、的(");
        if (behind.IndexOfAnyInRange('0', '9') is > 0 and var digit && (stop < 0 || digit < verb + stop))
            return TryReadBehind(start + digit, sentenceEnd, out grant); // 20%|给予一次性最高10万元的|奖励
        if (stop < 0 && behind.Length < LongestPhrase)
            stop = behind.Length - verb;
        if (stop < 1)
            return false;
        int paid = start + verb;
        if (stop > 4 && text.AsSpan(paid).StartsWith("当年"))
            (paid, stop) = (paid + 2, stop - 2); // 抵免当年|应纳税额
        grant = new TextSpan(paid, paid + stop);
        return true;
    }

    /// <summary>按投资额的20%给予|支持|,单个项目最高不超过2000万元; 给予200万元|奖励|,取得…的,每个给予50万元.</summary>
    /// <param name="statement">A statement whose own words name no grant.</param>
    /// <param name="grant">The grant that its sentence names before it; empty where it names none.</param>
    /// <returns>True where the statement says of whom a grant is how much, and its own words are no name.</returns>
    public bool TryReadBefore(Statement statement, out TextSpan grant)
    {
        grant = default;
        if (!statement.Quantity.IsMoney || statement.Segment.Predicate is not null)
            return false;
        int start = statement.Segment.Start;
        ReadOnlySpan<char> words = text.AsSpan(start, statement.Quantity.Span.Start - start);
        bool gives = words.EndsWith("给予");
        if (LimitsGrantBefore(words, start, statement.Sentence.Start))
        {
            grant = new TextSpan(start - 3, start - 1);
            return true;
        }
        if (!gives && !(Each.Begins(words) && Limits.IsIn(words) && !Grants.AreIn(words)))
            return false;
        int from = Math.Max(statement.Sentence.Start, start - LongestGrant);
        bool found = Grants.TryFindLast(text.AsSpan(from, start - from), out int at);
        if (found)
            grant = new TextSpan(from + at, from + at + 2);
        return found || gives;
    }

    /// <summary>每条航线分别一次性|奖励|20万元, 突破10亿元的|奖励|200万元, 再|奖励|100万元: what is given stands as a verb before its number.</summary>
    /// <param name="statement">A statement that owns no noun.</param>
    /// <param name="subject">What stands before its number.</param>
    /// <param name="grant">What is given.</param>
    public bool TryReadVerb(Statement statement, TextSpan subject, out TextSpan grant)
    {
        grant = default;
        if (statement.Segment.Predicate is not null || subject.Length < 4 || !(statement.Quantity.IsMoney || statement.Quantity.IsPercent) || !Grants.Ends(subject.Of(text)[^2..]))
            return false;
        ReadOnlySpan<char> head = subject.Of(text)[..^2];
        ReadOnlySpan<char> clause = text.AsSpan(statement.Segment.Start);
        if (!((Each.Begins(clause) || clause[0] == '对' || Stage.IsStep(head)) && statement.Segment.Bound is null) && head[^1] is not ('的' or '再') && !head.EndsWith("分别") && !head.EndsWith("一次性"))
            return false; // 每件|补贴不超过2000元: the limit is one of each
        if (Pays.IsIn(head[^Math.Min(head.Length, 2)..]))
            return false; // 对家庭|发放|补贴3000元
        grant = new TextSpan(subject.End - (head.EndsWith("一次性") ? 5 : 2), subject.End);
        return true;
    }

    // 对企业给予|奖励|,上限100万元
    private bool LimitsGrantBefore(ReadOnlySpan<char> words, int start, int sentence) =>
        Limits.Begins(words) && words.Length <= LongestLimit && start - sentence > 5 && text[start - 1] == ',' && Grants.Ends(text.AsSpan(start - 3, 2));

    // 的标准, 比例, 的税率; 连续3年|每年|给予补助
    private int SkipMeasure(int at)
    {
        if (text.AsSpan(at).StartsWith("每年"))
            return at + 2;
        int start = at < text.Length && text[at] == '的' ? at + 1 : at;
        int length = Measures.LengthAtStart(text.AsSpan(start));
        return length > 0 ? start + length : at;
    }

    private bool TryReadBehind(int at, int sentenceEnd, out TextSpan grant)
    {
        int end = Math.Min(sentenceEnd, at + LongestGrant);
        while (at < end && text[at] is not (',' or '。' or ';'))
        {
            if (Grants.Begins(text.AsSpan(at, Math.Min(2, sentenceEnd - at))))
            {
                grant = new TextSpan(at, at + 2);
                return true;
            }
            at++;
        }
        grant = default;
        return false;
    }
}
