using System.Buffers;

namespace PolicyParse.Lexicon;

/// <summary>The lines that stand before a document's body.</summary>
internal static class FrontLines
{
    private const int LongestSpeechLine = 120;
    private const int LongestSpeakerLine = 36;
    private const int LongestAddressee = 500;

    private static readonly string[] Salutations = ["各位代表", "各位委员", "同志们", "各位同志", "各位领导", "各位来宾", "女士们", "主任、", "委员长、"];

    private static readonly string[] Occasions = ["会议", "大会", "全会", "论坛", "仪式", "座谈会", "典礼"];

    private static readonly string[] AdoptionVerbs = ["通过", "批准", "公布", "发布", "修订", "修正", "施行", "修改", "颁布"];

    private static readonly string[] LeadIns = ["如下", "下列", "以下", "情形"];

    // 各有关单位, 某某公司, 某某人民政府: one of these is in the name of whoever is addressed.
    private static readonly SearchValues<char> Recipients = SearchValues.Create("各府部局委厅办位业司构处会院校镇乡街心人员区县市省");

    /// <summary>Offices that stand before a speaker's name.</summary>
    public static readonly string[] Offices =
    [
        "省长", "市长", "主席", "总理", "县长", "区长", "州长", "旗长", "盟长", "镇长", "乡长", "部长", "厅长", "局长", "院长", "检察长", "秘书长", "主任", "书记", "委员长", "行长", "司长",
    ];

    /// <summary>各位代表：, 同志们！</summary>
    public static bool IsSalutation(ReadOnlySpan<char> words)
    {
        if (words.Length is < 3 or > 30 || words[^1] is not (':' or '!' or ',' or '：' or '！'))
            return false;
        foreach (string salutation in Salutations)
        {
            if (words.StartsWith(salutation))
                return true;
        }
        return false;
    }

    /// <summary>——2026年1月26日在某省第十四届人民代表大会第四次会议上; 某省人民政府省长 王某某.</summary>
    public static bool IsSpeechLine(string text, TextSpan line) =>
        line.Length is > 2 and <= LongestSpeechLine && (IsOccasion(text, line) || TryReadSpeaker(text, line, out _, out _));

    /// <summary>When and where a speech was given.</summary>
    public static bool IsOccasion(string text, TextSpan line)
    {
        ReadOnlySpan<char> words = line.Of(text);
        bool marked = words[0] is '—' or '-' || StartsWithDate(text, line);
        return marked && !words.Contains('。') && words.Contains('在') && !EndsWithAny(words, AdoptionVerbs) && ContainsAny(words, Occasions);
    }

    /// <summary>An office and a name, alone on a line: 某市人民政府代市长 刘 某.</summary>
    public static bool TryReadSpeaker(string text, TextSpan line, out TextSpan role, out TextSpan name)
    {
        role = name = default;
        ReadOnlySpan<char> words = line.Of(text);
        if (words.Length is < 4 or > LongestSpeakerLine)
            return false;
        foreach (string office in Offices)
        {
            int at = words.LastIndexOf(office);
            if (at < 0)
                continue;
            int roleEnd = line.Start + at + office.Length;
            int nameStart = Blanks.Skip(text, roleEnd, line.End);
            bool parted = nameStart > roleEnd || nameStart < line.End && text[nameStart] is ':';
            if (nameStart < line.End && text[nameStart] == ':')
                nameStart = Blanks.Skip(text, nameStart + 1, line.End);
            if ((parted || line.End - nameStart <= 4) && IsName(text.AsSpan(nameStart, line.End - nameStart)))
            {
                role = new TextSpan(line.Start, roleEnd);
                name = new TextSpan(nameStart, line.End);
                return true;
            }
        }
        return false;
    }

    /// <summary>A person's name: 刘 某, 欧阳某某, 艾尔肯·吐尼亚孜; redacted, 何***.</summary>
    public static bool IsName(ReadOnlySpan<char> words)
    {
        if (words.Length is > 1 and <= 4 && Characters.IsHan(words[0]) && words[1..].IndexOfAnyExcept("*×Xx") < 0)
            return true;
        int han = 0;
        bool dotted = false;
        foreach (char c in words)
        {
            if (c is '·' or '•' or '・')
                dotted = true;
            else if (Characters.IsHan(c))
                han++;
            else if (!Characters.IsBlank(c))
                return false;
        }
        return han >= 2 && (dotted ? han <= 14 : han <= 4);
    }

    /// <summary>(2007年6月29日第十届…会议通过); 2017年12月26日 国务院令第696号修订; 2022年5月1日 施行.</summary>
    public static bool IsAdoption(string text, TextSpan line)
    {
        ReadOnlySpan<char> words = line.Of(text).TrimEnd(")。 ");
        if (words.Length < 8 || line.Length > 600 || line.Of(text).EndsWith("。") || !EndsWithAny(words, AdoptionVerbs))
            return false;
        return StartsWithDate(text, line) || words.TrimStart("( ").StartsWith("根据");
    }

    /// <summary>各省、自治区、直辖市人民政府：</summary>
    public static bool IsAddressee(string text, TextSpan line)
    {
        ReadOnlySpan<char> words = line.Of(text);
        if (words.Length is < 3 or > LongestAddressee || words[^1] != ':' || IsSalutation(words))
            return false;
        ReadOnlySpan<char> named = words[..^1];
        return !named.ContainsAny('。', ';', ':') && named.ContainsAny(Recipients) && !ContainsAny(named, LeadIns) && !StartsWithDate(text, line);
    }

    private static bool StartsWithDate(string text, TextSpan line)
    {
        int start = line.Start;
        while (start < line.End && (text[start] == '(' || Characters.IsBlank(text[start]) || text[start] is '—' or '-'))
            start++;
        return WrittenDate.TryRead(text, start, line.End, out _);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> words, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (words.EndsWith(ending))
                return true;
        }
        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> words, string[] parts)
    {
        foreach (string part in parts)
        {
            if (words.Contains(part, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
