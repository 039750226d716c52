using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Knows the words that part a whole and name nothing: who bears a share of it, and which step it is paid in.</summary>
internal static class Stage
{
    private const int LongestStep = 4;

    private static readonly WordSet Payers = new("财政", "市县", "县区", "区县", "单位", "个人", "企业", "双方", "省级", "市级", "县级", "区级");

    private static readonly WordEndings Bears = new("承担", "负担", "分担");

    /// <summary>第二年, 第三期: in which step a part of the whole is paid.</summary>
    public static bool IsStep(ReadOnlySpan<char> words) =>
        words.Length is 3 or LongestStep && words[0] == '第' && words[^1] is '年' or '期' or '批' || words is "首年" or "次年" or "首期";

    /// <summary>市县财政|承担|30%: who bears a part of what was named before.</summary>
    public static bool IsBearer(ReadOnlySpan<char> words) => Bears.End(words) && Payers.IsIn(words);
}
