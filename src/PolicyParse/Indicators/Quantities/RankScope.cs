using System.Buffers;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Finds among whom a place is counted, whatever they are: 居|全国主要产煤省区|首位, 位列|三县两区|第二, 排名|湖西各县(市、区)|第一.</summary>
internal static class RankScope
{
    private const int Shortest = 2;
    private const int Longest = 14;
    private const int LongestNumeral = 4;

    // A scope ends in what it is one of: 省区, 城市, 西北, 行业, 500强, (市、区).
    private static readonly SearchValues<char> Ends = SearchValues.Create("省区市县州国界部东西南北级业类强榜域群)");

    // What measures is no scope: 客运量在世界, 信用度.
    private static readonly SearchValues<char> OfMeasures = SearchValues.Create("量额率数值度速幅入力在居列");

    private static readonly WordEndings Lands = new("全国", "全省", "全市", "全区", "全球", "世界", "国内", "亚洲");

    // Lists whose members have places: 全国先进制造业百强市|第38位.
    private static readonly WordEndings Lists = new("强", "强市", "强县", "强区", "强镇", "强企业", "榜", "榜单");

    /// <summary>Where the scope starts that ends at <paramref name="end"/>, right behind a word of order; -1 where there is none.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int from, int end, WordTable<Predicate> predicates)
    {
        for (int at = end - 1; at > from && end - at <= Longest && IsOfScope(text[at]); at--)
        {
            if (end - at >= Shortest && IsOrder(text, from, at, sure: Ends.Contains(text[end - 1]), predicates))
                return at;
        }
        return -1;
    }

    /// <summary>True for a second scope, which stands right behind a place and a joint: 居全市第三、|湖西八县|第五.</summary>
    public static bool IsSecond(ReadOnlySpan<char> text, int from, int end)
    {
        if (end - from is < Shortest or > Longest || !Ends.Contains(text[end - 1]) || from == 0 || !IsJoint(text[from - 1]) || PlaceStart(text[..(from - 1)]) < 0)
            return false;
        ReadOnlySpan<char> words = text[from..end];
        foreach (char c in words)
            if (!IsOfScope(c) || OfMeasures.Contains(c))
                return false;
        // 手机|全国|(第二): what stands before a whole land is a thing.
        return Lands.LengthAtEnd(words) is var land && (land == 0 || land == words.Length);
    }

    /// <summary>What stands before the first place of a list of places: 分别居全国|第二、第七、(第九).</summary>
    public static ReadOnlySpan<char> BeforeList(ReadOnlySpan<char> before)
    {
        while (ListedPlace(before) is >= 0 and var place)
            before = before[..place];
        return before;
    }

    /// <summary>True for a list whose members have places: 全国先进制造业百强市.</summary>
    public static bool IsList(ReadOnlySpan<char> words) => Lists.End(words);

    /// <summary>True for among whom a place is counted, with 中 behind it: 各市州中|(排名第三).</summary>
    public static bool IsField(ReadOnlySpan<char> words) => words.Length > 2 && words[^1] == '中' && Ends.Contains(words[^2]);

    /// <summary>True where the text goes on with how many there are among whom a place is counted: 居湖西|(35个)县第八.</summary>
    /// <param name="before">What stands before the number.</param>
    /// <param name="behind">What stands behind it.</param>
    public static bool Counts(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, IndicatorLexicon lexicon)
    {
        if (behind[..Math.Min(behind.Length, Longest + 1)].IndexOfAny('第', '首', '中') < 1)
            return false;
        int noun = 0;
        while (noun < behind.Length && noun < Longest && IsOfScope(behind[noun]) && behind[noun] is not ('第' or '首' or '中' or '居' or '列' or '排'))
            noun++;
        if (noun == 0 || noun == behind.Length)
            return false;
        ReadOnlySpan<char> rest = behind[noun..];
        bool ranks = rest[0] == '第' && rest.Length > 1 && (Characters.IsDigit(rest[1]) || ChineseNumeral.IsNumeral(rest[1]))
            || rest.StartsWith("首位") || rest.StartsWith("中排名") || rest.StartsWith("中的排名") || rest.StartsWith("中位") || rest.StartsWith("中居") || rest.StartsWith("中列");
        if (!ranks)
            return false;
        // 在全国|96家综保区中的排名
        int opener = lexicon.Openers.EndingAt(before, 0, before.Length, out Opener found);
        if (opener > 0 && found.Sort is OpenerSort.Scope or OpenerSort.RankScope)
        {
            ReadOnlySpan<char> order = before[..^opener];
            if (order.EndsWith("在") || lexicon.Predicates.EndingAt(order, 0, order.Length, out Predicate predicate) > 0 && predicate.Sense is PredicateSense.Rank or PredicateSense.RankUp)
                return true;
        }
        int joint = before.LastIndexOfAny('、', '和');
        return joint >= 0 && before.Length - joint <= Longest && PlaceStart(before[..joint]) >= 0 || StartBefore(before, 0, before.Length, lexicon.Predicates) >= 0;
    }

    // Where the place starts that a joint, and perhaps a second scope, stand behind; -1 where there is none.
    private static int ListedPlace(ReadOnlySpan<char> before)
    {
        if (before.Length > 1 && IsJoint(before[^1]))
            return PlaceStart(before[..^1]);
        int joint = before.LastIndexOfAny('、', '和');
        // 湖西八县(市、区): the joint inside the brackets is the scope's own.
        if (joint >= 0 && before[joint..].IndexOf(')') >= 0 && before[..joint].LastIndexOf('(') is > 0 and var open)
            joint = before[..open].LastIndexOfAny('、', '和');
        return joint > 0 && IsSecond(before, joint + 1, before.Length) ? PlaceStart(before[..joint]) : -1;
    }

    // 第4位, 第四, 首位, 前十 at the end of words, 左右 behind it included; -1 where none stands there.
    private static int PlaceStart(ReadOnlySpan<char> words)
    {
        if (words.EndsWith("左右"))
            words = words[..^2];
        if (words.EndsWith("首位") || words.EndsWith("榜首"))
            return words.Length - 2;
        int at = words.Length;
        if (at > 0 && words[at - 1] is '位' or '名')
            at--;
        int digits = at;
        while (at > 0 && digits - at < LongestNumeral && (Characters.IsDigit(words[at - 1]) || ChineseNumeral.IsNumeral(words[at - 1])))
            at--;
        return at < digits && at > 0 && words[at - 1] is '第' or '前' ? at - 1 : -1;
    }

    private static bool IsJoint(char c) => c is '、' or '和' or '与' or '及';

    private static bool IsOfScope(char c) => Characters.IsHan(c) || Characters.IsDigit(c) || c is '“' or '”' or '、' or '(' or ')';

    // 居, 排 and 保持 are words of order only before a sure scope: 居|各省区|第一, but 保持安全|第一 and 宜居城市|第一.
    private static bool IsOrder(ReadOnlySpan<char> text, int from, int end, bool sure, WordTable<Predicate> predicates)
    {
        int length = predicates.EndingAt(text, from, end, out Predicate found);
        if (length > 1 && found.Sense is PredicateSense.Rank or PredicateSense.RankUp)
            return true;
        return sure && length > 0 && text[(end - length)..end] is "保持" or "居" or "排" or "列" && !EndsInOtherWord(text[from..end]);
    }

    /// <summary>True where a verb of order is part of another word: 安排, 宜居, 系列.</summary>
    public static bool EndsInOtherWord(ReadOnlySpan<char> words) => words.Length > 1 && words[^1] switch
    {
        '居' => words[^2] is '宜' or '安' or '定' or '新',
        '排' => words[^2] is '安' or '减' or '编' or '彩',
        '列' => words[^2] is '系' or '序' or '行' or '陈',
        _ => false,
    };
}
