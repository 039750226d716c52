using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Lines that a document has around its title, outside the running text: its number, how it was adopted, who spoke where.</summary>
internal static class DocumentHead
{
    private const int LongestNumber = 32;
    private const int LongestSpeaker = 12;

    private static readonly string[] Adoptions = ["通过", "公布", "修订", "修正", "会议上", "批准", "施行"];
    private static readonly string[] Offices = ["省长", "市长", "县长", "区长", "州长", "盟长", "旗长", "主席", "总理", "代省长", "代市长", "代县长", "代区长"];

    public static bool Is(ReadOnlySpan<char> line) => IsNumber(line) || IsAdoption(line) || IsSpeaker(line);

    // 某政办发〔2020〕5号 · 第696号
    private static bool IsNumber(ReadOnlySpan<char> line) =>
        line.Length <= LongestNumber && line[^1] == '号' && !line.ContainsAny('：', ':') && (line.ContainsAny("〔[［") || line[0] == '第');

    // （2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过） · ——2020年1月5日在某市第十五届人民代表大会第四次会议上
    private static bool IsAdoption(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('（' or '(' or '—') || !line.Contains('年') || line.ContainsAny('：', ':'))
            return false;
        foreach (string adoption in Adoptions)
        {
            if (line.Contains(adoption, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // 市长　张三
    private static bool IsSpeaker(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSpeaker)
            return false;
        foreach (string office in Offices)
        {
            if (line.StartsWith(office, StringComparison.Ordinal) && line.Length > office.Length && !line[office.Length..].ContainsAny("：:信热网") && Characters.IsHan(line[^1]))
                return true;
        }
        return false;
    }
}
