using System.Text;

namespace PolicyParse.Report;

/// <summary>By what an indicator is known again in another place or document: its code, else its name.</summary>
internal static class IndicatorKey
{
    public static string Of(Indicator indicator) => indicator.Code is { } code ? "code:" + code : "name:" + Normalize(indicator.Name);

    // 规模以上工业增加值 = “规模以上”工业增加值 = 规模以上 工业增加值
    private static string Normalize(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            char folded = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (char.IsLetterOrDigit(folded) || folded is '.' or '+')
                letters.Append(char.ToLowerInvariant(folded));
        }
        return letters.Length > 0 ? letters.ToString() : name;
    }
}
