using System.Globalization;
using System.Text;

namespace PolicyParse.Report.Html;

/// <summary>Characters that nobody sees and that may turn what people do see: controls, bidirectional marks, blanks without width.</summary>
internal static class Unseen
{
    /// <summary>All of them; tab and line ends are none.</summary>
    public static string All { get; } = Characters();

    /// <summary>The abbreviation that the Unicode standard gives a bidirectional mark, <c>U+0007</c> for others.</summary>
    public static string NameOf(char c) => c switch
    {
        '\u061C' => "ALM",
        '\u200E' => "LRM",
        '\u200F' => "RLM",
        '\u202A' => "LRE",
        '\u202B' => "RLE",
        '\u202C' => "PDF",
        '\u202D' => "LRO",
        '\u202E' => "RLO",
        '\u2066' => "LRI",
        '\u2067' => "RLI",
        '\u2068' => "FSI",
        '\u2069' => "PDI",
        _ => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"),
    };

    // The joiners U+200C and U+200D are left: emoji and several scripts are written with them.
    private static string Characters()
    {
        var all = new StringBuilder("\u00AD\u061C\u180E\u200B\u200E\u200F\u2028\u2029\uFEFF\uFFFE\uFFFF");
        for (char c = '\0'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
                all.Append(c);
        }
        for (char c = '\u202A'; c <= '\u202E'; c++)
            all.Append(c);
        for (char c = '\u2060'; c <= '\u206F'; c++)
            all.Append(c);
        return all.ToString();
    }
}
