using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Knows the nouns that name a grant or a fine.</summary>
internal static class Grants
{
    private static readonly WordSet First = new("罚款", "罚金", "奖励", "奖补", "补助", "补贴", "资助", "扶持", "资金支持", "一次性", "滞纳金", "违约金", "奖金", "贴息", "救助");

    // What a grant ends in that its purpose stands before: 安家|补助, 贷款|贴息.
    private static readonly WordSet Heads = new("补助", "补贴", "奖励", "资助", "津贴", "奖金", "奖补", "贴息", "救助");

    // Verbs too, that are a grant where nothing follows: 给予5万元|支持.
    private static readonly WordSet Bare = new("支持", "资助", "扶持");

    // 获得|奖励, 用于|补贴: who gets it or what it is for, no purpose.
    private static readonly WordSet Transfers = new("获得", "荣获", "取得", "享受", "得到", "接受", "给予", "予以", "进行", "发放", "实施", "支持", "用于", "落实", "按照", "根据", "参与", "参加", "完成", "支付", "拨付", "兑现", "领取");

    /// <summary>处5万元以下|罚款, 给予20万元|奖励.</summary>
    public static bool Begins(ReadOnlySpan<char> noun) => First.Begins(noun) || noun is "支持"; // 给予5万元|支持

    /// <summary>给予30万元|安家补助.</summary>
    public static bool Ends(ReadOnlySpan<char> noun) => noun.Length >= 2 && Heads.LengthAtStart(noun[^2..]) == 2 && !Transfers.Begins(noun);

    /// <summary>True where a grant is named anywhere: 每件|补贴|不超过2000元.</summary>
    public static bool AreIn(ReadOnlySpan<char> words) => Heads.IsIn(words);

    public static bool Names(ReadOnlySpan<char> noun) => Begins(noun) || Ends(noun);

    /// <summary>给予5万元|支持: a verb's word that ends its clause.</summary>
    public static bool IsBare(ReadOnlySpan<char> behind) =>
        Bare.LengthAtStart(behind) is > 0 and var length && (behind.Length == length || !Characters.IsHan(behind[length]));

    /// <summary>落户|奖励, 运营|补贴: the verb says what the grant is for.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="behind">What stands behind it.</param>
    public static bool IsPurpose(ReadOnlySpan<char> verb, ReadOnlySpan<char> behind) =>
        verb.Length >= 2 && Heads.Begins(behind) && !Transfers.Begins(verb);

    /// <summary>Where the last grant begins that a text names by two characters; before a noun of its own the word is none: 奖励|政策.</summary>
    public static bool TryFindLast(ReadOnlySpan<char> text, out int start)
    {
        for (start = text.Length - 2; start >= 0; start--)
        {
            ReadOnlySpan<char> rest = text[start..];
            if (Heads.LengthAtStart(rest) == 2 && EndsThere(rest[2..]) || IsBare(rest))
                return true;
        }
        return false;
    }

    // 给予奖励,… and 奖励100万元; not 奖励|政策
    private static bool EndsThere(ReadOnlySpan<char> behind) =>
        behind.IsEmpty || !Characters.IsHan(behind[0]);
}
