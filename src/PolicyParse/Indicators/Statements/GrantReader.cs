namespace PolicyParse.Indicators.Statements;

/// <summary>Reads what is granted behind a number.</summary>
internal sealed class GrantReader(string text)
{
    // How far behind its number a grant may be named; further off it is another's (给予5%给予5%给予5%…).
    private const int LongestGrant = 60;

    private const int LongestPhrase = 40;

    private static readonly string[] Verbs = ["给予", "进行", "发放", "予以", "计发", "拨付", "支付", "享受", "加处", "加收"];

    /// <summary>按缴费额的25%|给予|社会保险补贴: what stands behind the verb.</summary>
    /// <param name="at">Where the number ends, or the last of those that share what is said behind them.</param>
    /// <param name="sentenceEnd">Where its sentence ends.</param>
    /// <param name="grant">What is granted.</param>
    public bool TryRead(int at, int sentenceEnd, out TextSpan grant)
    {
        grant = default;
        int start = text.AsSpan(at).StartsWith("的标准") ? at + 3 : text.AsSpan(at).StartsWith("每年") ? at + 2 : at; // 连续3年|每年|给予补助
        ReadOnlySpan<char> behind = text.AsSpan(start, Math.Min(LongestPhrase, Math.Max(0, sentenceEnd - start)));
        foreach (string verb in Verbs)
        {
            if (!behind.StartsWith(verb))
                continue;
            int stop = behind[verb.Length..].IndexOfAny(",。;、的(");
            if (behind.IndexOfAnyInRange('0', '9') is > 0 and var digit && (stop < 0 || digit < verb.Length + stop))
                return TryReadBehind(start + digit, sentenceEnd, out grant); // 20%|给予一次性最高10万元的|奖励
            if (stop < 1)
                return false;
            grant = new TextSpan(start + verb.Length, start + verb.Length + stop);
            return true;
        }
        return false;
    }

    private bool TryReadBehind(int at, int sentenceEnd, out TextSpan grant)
    {
        int end = Math.Min(sentenceEnd, at + LongestGrant);
        while (at < end && text[at] is not (',' or '。' or ';'))
        {
            if (StatementReader.BeginsGrant(text.AsSpan(at, Math.Min(2, sentenceEnd - at))))
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
