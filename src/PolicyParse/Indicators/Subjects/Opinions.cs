using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>What is thought of a thing before its number is told: 经济总量|偏小,仅占全市的5.3%, 研发投入强度|仍然不高,仅1.2%.</summary>
internal static class Opinions
{
    private static readonly WordSet Words = new(
        "偏小", "偏低", "偏少", "偏弱", "偏高", "偏大", "偏慢", "不高", "不大", "不强", "不足", "不多", "不够", "较低", "较小", "较少", "较弱", "较慢", "过低", "过小", "过少");

    private static readonly string[] Degrees = ["仍然", "依然", "还是", "总体", "相对", "普遍", "明显", "仍", "还"];

    /// <returns>How long the opinion is that <paramref name="clause"/> ends in, with its adverbs; 0 for none.</returns>
    public static int LengthAtEnd(ReadOnlySpan<char> clause)
    {
        if (clause.Length < 4 || !Words.Begins(clause[^2..]))
            return 0;
        int end = clause.Length - 2;
        for (int i = 0; i < 2; i++)
            foreach (string degree in Degrees)
                if (end > degree.Length + 1 && clause[..end].EndsWith(degree))
                    end -= degree.Length;
        return clause.Length - end;
    }
}
