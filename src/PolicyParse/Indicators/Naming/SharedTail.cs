using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Gives all members of a coordination what only the last one ends with: 新能源汽车、工业机器人|产量.</summary>
internal sealed class SharedTail(IndicatorLexicon lexicon)
{
    // Who has it is said once: 高血压、糖尿病|患者规范管理率.
    private static readonly string[] Bearers = ["患者", "职工", "学生", "儿童", "毕业生", "孤儿"];

    // Members of one build: 国家级、省级|创新平台, 急难型、支出型|临时救助标准.
    private const string Builds = "级型类性式档";

    // Names that end like a measure: 化学需氧量、氨氮|排放量.
    private static readonly string[] Substances = ["化学需氧量"];

    // Who is counted without a measure: 接待游客、|旅游收入.
    private static readonly string[] Counted = ["游客"];

    // Of which sort the things counted are: 三大|主导|产业.
    private static readonly string[] Sorts = ["主导", "支柱", "优势", "特色", "重点", "主要", "传统", "先导", "新兴", "未来", "骨干", "标志性", "战略性新兴"];

    // A limit is said of the last member only: 三级、二级、一级|及以下|医疗机构.
    private static readonly WordSet Limits = new("及以下", "及以上", "以下", "以上");

    public void Share(string[] members)
    {
        string last = members[^1];
        if (IsOrdinalList(members))
        {
            ShareOrdinal(members);
            return;
        }
        int tail = TailStart(members, out int owner);
        if (tail <= 0 || tail >= last.Length)
            return;
        string rest = last[tail..];
        bool towards = members[0].StartsWith('对') && members[0].Length > 2;
        for (int i = 0; i < members.Length - 1; i++)
            members[i] = Joined(members[i], rest);
        members[^1] = WithoutCount(last, tail);
        if (owner > 0)
            members[^1] = members[0][..owner] + members[^1]; // 金融机构|存款、贷款余额
        for (int i = 1; towards && i < members.Length; i++)
            members[i] = members[i][0] == '对' ? members[i] : "对" + members[i]; // 对东盟、欧盟出口
    }

    /// <summary>Where the noun begins that says what is measured; the length where there is none.</summary>
    public static int HeadStart(string member, IndicatorLexicon lexicon)
    {
        int end = member.Length, start = end - lexicon.Heads.EndingAt(member, 0, end, out _);
        if (start == end)
            return end;
        // 产值占规上工业比重: the head begins before 占.
        int share = member.LastIndexOf('占', start - 1 < 0 ? 0 : Math.Max(0, start - 1));
        if (share > 0 && lexicon.Heads.EndingAt(member, 0, share, out _) is > 0 and var owned)
            return share - owned;
        return start;
    }

    private int TailStart(string[] members, out int owner)
    {
        int peer = Peers.LengthInLast(members, out owner);
        if (peer > 0)
        {
            bool accounts = members[^1][0] is '存' or '贷' or '收' or '支' or '进' or '出';
            owner = accounts ? owner : 0;
            return peer;
        }
        owner = 0;
        // 投资、消费|对经济增长的贡献率
        if (members[^1].IndexOf('对') is >= 2 and var towards && members[^1].EndsWith("贡献率", StringComparison.Ordinal) && !members[..^1].Any(m => m.Contains('对', StringComparison.Ordinal)))
            return towards;
        int alike = AlikeTail(members);
        if (alike > 0 || members[..^1].Any(HasHead))
            return alike;
        int tail = BuildTail(members);
        tail = tail > 0 ? tail : ParallelTail(members);
        tail = tail > 0 ? tail : BearerTail(members);
        return tail > 0 ? tail : MeasureTail(members[^1]);
    }

    private bool HasHead(string member) =>
        (HeadStart(member, lexicon) < member.Length || Counted.Any(c => member.EndsWith(c, StringComparison.Ordinal))) && !Array.Exists(Substances, s => member.EndsWith(s, StringComparison.Ordinal));

    // 小微企业贷款、涉农贷款|余额: all end alike, and the last goes on.
    private int AlikeTail(string[] members)
    {
        int head = HeadStart(members[^1], lexicon);
        if (head < 3 || head == members[^1].Length)
            return 0;
        string before = members[^1][(head - 2)..head];
        return Array.TrueForAll(members[..^1], m => m.EndsWith(before, StringComparison.Ordinal)) ? head : 0;
    }

    // 第一、二、三产业增加值
    private static bool IsOrdinalList(string[] members)
    {
        int first = members[0].StartsWith('第') ? 1 : 0;
        if (members[0].Length != first + 1 || ChineseNumeral.Digit(members[0][first]) < 1)
            return false;
        for (int i = 1; i < members.Length; i++)
            if (ChineseNumeral.Digit(members[i][0]) < 1 || i < members.Length - 1 && members[i].Length > 1)
                return false;
        return members[^1].Length > 1;
    }

    private static void ShareOrdinal(string[] members)
    {
        string opener = members[0].StartsWith('第') ? "第" : "", rest = members[^1][1..];
        for (int i = 0; i < members.Length; i++)
            members[i] = opener + members[i][i == 0 ? opener.Length : 0] + rest;
    }

    private static int BuildTail(string[] members)
    {
        char build = members[0][^1];
        if (members[0].Length < 2 || !Builds.Contains(build) || members[..^1].Any(m => m[^1] != build))
            return 0;
        int tail = members[^1].IndexOf(build) + 1;
        return tail + (tail > 0 ? Limits.LengthAtStart(members[^1].AsSpan(tail)) : 0);
    }

    // 炼铁、炼钢先进产能占比 → 炼铁先进产能占比; 刑事、治安案件 → 刑事案件: members as long as one another, and the last goes on.
    private int ParallelTail(string[] members)
    {
        string last = members[^1];
        int length = members[0].Length;
        if (length is < 2 or > 4 || last.Length < length + 2 || members[..^1].Any(m => m.Length != length))
            return 0;
        if (char.IsAsciiDigit(last[length]) || last[length] == '.')
            return 0; // PM10、PM2.|5浓度
        int head = HeadStart(last, lexicon);
        bool alike = members[..^1].All(m => m.Where((c, i) => c == last[i]).Any()) && head > length && head < last.Length;
        bool noun = last.Length == length + 2 && head == last.Length && !members[0].EndsWith(last[length..], StringComparison.Ordinal);
        return alike || noun ? length : 0;
    }

    private static int BearerTail(string[] members)
    {
        string last = members[^1];
        foreach (string bearer in Bearers)
            if (last.IndexOf(bearer, StringComparison.Ordinal) is >= 2 and var at && !members[..^1].Any(m => Bearers.Any(b => m.Contains(b, StringComparison.Ordinal))))
                return at;
        return 0;
    }

    // The head and what belongs to it: 电信|业务量, 食用菌|全产业链产值, 自来水|普及率.
    private int MeasureTail(string last)
    {
        int start = HeadStart(last, lexicon);
        if (start == last.Length)
            return 0;
        for (int step = 0; step < 6; step++)
        {
            int length = Math.Max(lexicon.SharedNouns.EndingAt(last, 0, start, out _), lexicon.Heads.EndingAt(last, 0, start, out _));
            length = length == 0 && step == 0 ? RootLength(last, start) : length;
            if (length == 0 || length >= start)
                break;
            start -= length;
        }
        return start;
    }

    // 普及|率, 发送|量, 数控化|率: a measure of one character is the end of a word.
    private static int RootLength(string last, int start)
    {
        if (last.Length - start != 1 || last[start] is not ('率' or '量' or '额' or '数'))
            return 0;
        return start > 3 && last[start - 1] == '化' && last[start - 2] != '绿' ? 3 : 2;
    }

    // 水泥业|产业产值: a trade needs no second name for it. 入境游客|游客人次: nor is a word said twice.
    private static string Joined(string member, string rest)
    {
        if (member[^1] == '业' && (rest.StartsWith("产业", StringComparison.Ordinal) || rest.StartsWith("行业", StringComparison.Ordinal)))
            rest = rest[2..];
        return member.Length > 2 && rest.Length > 2 && member.EndsWith(rest[..2], StringComparison.Ordinal) ? member + rest[2..] : member + rest;
    }

    // 信息|等|产业增加值, 食品|三大|产业收入, 食品|三大主导|产业收入: how many they are is no part of a name.
    private static string WithoutCount(string last, int tail)
    {
        int end = tail;
        if (Array.Find(Sorts, s => last.AsSpan(0, tail).EndsWith(s)) is { } sort && tail - sort.Length is > 2 and var counted && IsCount(last, counted))
            end = counted;
        if (end > 2 && IsCount(last, end))
            end -= 2;
        if (end > 1 && last[end - 1] == '等')
            end--;
        return end == tail ? last : last[..end] + last[tail..];
    }

    private static bool IsCount(string words, int end) =>
        words[end - 1] is '大' or '个' or '类' or '种' or '项' && (ChineseNumeral.IsNumeral(words[end - 2]) || char.IsAsciiDigit(words[end - 2]));
}
