using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Reads moves whose verb does not stand right before the number: 由206亿元|到577亿元的跨越, |向500亿元迈进, 由下降9.8%|转为增长3.5%.</summary>
internal static class MoveEnds
{
    private const int LongestStart = 24;

    // What a way from one value to another is called.
    private static readonly WordSet Ways = new("跨越", "飞跃", "跃升", "跃迁", "蝶变", "转变", "突破", "提升", "攀升", "巨变");

    // What is done towards a number.
    private static readonly WordSet Strides = new("迈进", "进军", "冲刺", "迈步", "挺进", "奋进", "攀登", "冲击", "发起冲刺", "发起冲击");

    private static readonly WordSet Marks = new("大关", "关口", "台阶");

    // One move becomes the other.
    private static readonly WordEndings Turns = new("转变为", "转为", "变为");

    // Longest first.
    private static readonly WordEndings Turnarounds = new("实现由负转正", "由负转正", "由降转升", "由降转正", "由降转增", "由跌转涨", "由跌转升", "止跌回升", "止降回升", "扭负为正", "由负转", "由降转");

    // For whom the value is, where a move starts.
    private static readonly WordEndings Heads = new("由每人每年", "由每人每月", "由月人均", "从月人均", "由年人均", "从年人均", "由人均", "从人均");

    /// <summary>由下降9.8%|转为|增长3.5%: how long the word is that turns one move into the other.</summary>
    public static int Turn(ReadOnlySpan<char> text, int from, int to, in Segment segment) =>
        segment.Predicate is { Sense: PredicateSense.Move } && !segment.LeadsTo && segment.PredicateStart == to ? Turns.LengthAtEnd(text[from..to]) : 0;

    /// <summary>补助标准|由人均|200元提高到420元: how long the words are with which a value for each starts.</summary>
    public static int HeadStart(ReadOnlySpan<char> text, int from, int to)
    {
        int length = text[to - 1] is '均' or '年' or '月' ? Heads.LengthAtEnd(text[from..to]) : 0;
        return length > 0 ? length : to - 3 >= from && text[to - 2] == '每' && text[to - 3] is '由' or '从' ? 3 : 0; // 从每村|2万元
    }

    /// <summary>到577亿元的|跨越, 向500亿元|迈进: no noun that is counted.</summary>
    public static bool IsStride(ReadOnlySpan<char> noun, in Segment segment) => segment.LeadsTo && Ways.Begins(noun) || segment.Predicate is not null && Strides.Begins(noun);

    /// <summary>Reads the 到 of a way and the 向 of an aim.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in WrittenQuantity quantity, int from, int to, out Predicate predicate, out int length)
    {
        (predicate, length) = (default, 1);
        ReadOnlySpan<char> rest = text[quantity.Span.End..];
        if (text[to - 1] == '向' && to == quantity.Span.Start && !(to - from == 1 && rest.StartsWith("的")))
        {
            predicate = new Predicate(PredicateSense.Reach, Direction.None);
            length += to - from == 2 && text[from] is '正' or '再' ? 1 : 0; // ,正向|400家迈进
            return Strides.Begins(rest[Marks.LengthAtStart(rest)..]); // 向500亿元|大关|迈进
        }
        if (to - from != 1 || text[from] is not ('到' or '至' or '向') || rest.Length < 2 || rest[0] != '的' || !Ways.Begins(rest[1..]))
            return false;
        predicate = new Predicate(PredicateSense.Leads, Direction.Up);
        return text[Math.Max(0, from - LongestStart)..from].ContainsAny('由', '从');
    }

    /// <summary>工业投资|由负转正|、增长4.5%: how long the words are that only say that it turned.</summary>
    public static int TurnaroundAtEnd(ReadOnlySpan<char> words) => Turnarounds.LengthAtEnd(words) is var length && length < words.Length - 1 ? length : 0;
}
