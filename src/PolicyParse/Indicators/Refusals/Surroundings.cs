using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Refusals;

/// <summary>A quantity and the words around it, as a refusal's test sees them.</summary>
internal readonly ref struct Surroundings
{
    private const int Reach = 24;

    private readonly ref readonly WrittenQuantity _quantity;

    public Surroundings(ReadOnlySpan<char> text, TextSpan bounds, in WrittenQuantity quantity, TextSpan? quote, IndicatorLexicon lexicon, bool inRules)
    {
        _quantity = ref quantity;
        Lexicon = lexicon;
        InRules = inRules;
        Words = text[quantity.Span.Start..quantity.Span.End];
        Before = text[Math.Max(bounds.Start, quantity.Span.Start - Reach)..quantity.Span.Start];
        int end = SecondUnit.EndBehind(text, quantity.Span.End, bounds.End, lexicon.Units);
        Behind = text[end..Math.Min(bounds.End, end + Reach)];
        int bound = lexicon.BoundsBefore.EndingAt(Before, 0, Before.Length, out _);
        if (bound == 1 && !quantity.Number.IsBare && Before[^1] is '上' or '数' or '过' or '破')
            bound = 0; // 企业数|3年翻一番, 打破|9年无上市企业局面; but 上|万人, 数|千人
        IsBoundedBefore = bound > 0;
        int said = BeforeYear(Before, Before.Length - bound);
        IsPredicated = EndsInPredicate(Before[..said]);
        IsStart = IsMoveFrom(Before[..said]) && lexicon.Predicates.StartingAt(Behind, 0, Behind.Length, out _) > 0;
        BoundBehind = lexicon.BoundsAfter.StartingAt(Behind, 0, Behind.Length, out _);
        NounFollowsBound = BoundBehind > 0 && BeginsNoun(BoundBehind);
        if (quote is { } span)
        {
            IsQuoted = true;
            QuotedBefore = text[(span.Start + 1)..quantity.Span.Start];
            Quote = span.Of(text);
        }
    }

    public ref readonly WrittenQuantity Quantity => ref _quantity;

    public IndicatorLexicon Lexicon { get; }

    /// <summary>True in a document that lays down rules.</summary>
    public bool InRules { get; }

    /// <summary>The quantity as written.</summary>
    public ReadOnlySpan<char> Words { get; }

    public ReadOnlySpan<char> Before { get; }

    public ReadOnlySpan<char> Behind { get; }

    /// <summary>True inside “…” or 《…》.</summary>
    public bool IsQuoted { get; }

    /// <summary>The quoted words, marks included.</summary>
    public ReadOnlySpan<char> Quote { get; }

    /// <summary>The quoted words before the quantity.</summary>
    public ReadOnlySpan<char> QuotedBefore { get; }

    public char Last => Before.IsEmpty ? ' ' : Before[^1];

    public char Next => Behind.IsEmpty ? ' ' : Behind[0];

    public char AfterNext => Behind.Length < 2 ? ' ' : Behind[1];

    /// <summary>True where a word of comparison stands right before the quantity: 超过, 约, 不少于.</summary>
    public bool IsBoundedBefore { get; }

    /// <summary>True where a predicate stands right before the quantity, or before its word of comparison: 缩短至, 达到, 为.</summary>
    public bool IsPredicated { get; }

    /// <summary>True for what a move starts from: 由|15天|压缩到3天.</summary>
    public bool IsStart { get; }

    /// <summary>How long the words of comparison right behind the quantity are: 以上, 左右.</summary>
    public int BoundBehind { get; }

    /// <summary>True where a noun, or its mark, follows the words of comparison at once: 20亿元以上|产业项目.</summary>
    public bool NounFollowsBound { get; }

    // 由|15天, 由原来的|15天
    private static bool IsMoveFrom(ReadOnlySpan<char> before)
    {
        if (before.Length > 3 && before.EndsWith("的"))
            before = before[..^3];
        return before.Length > 0 && before[^1] is '由' or '从';
    }

    // 提升至|2025年的|10.2年: the words before the year.
    private static int BeforeYear(ReadOnlySpan<char> before, int end)
    {
        if (end < 4 || before[end - 1] != '的')
            return end;
        int at = end - 1;
        if (before[at - 1] is '底' or '末' or '初')
            at--;
        if (before[at - 1] != '年')
            return end;
        int year = --at;
        while (at > 0 && year - at < 4 && (Characters.IsDigit(before[at - 1]) || ChineseNumeral.Digit(before[at - 1]) >= 0))
            at--;
        return year - at == 4 ? at : end;
    }

    /// <summary>True where a predicate, perhaps with 到 behind it, ends <paramref name="words"/>.</summary>
    public bool EndsInPredicate(ReadOnlySpan<char> words)
    {
        int end = words.Length;
        if (end > 0 && words[end - 1] is '到' or '至' or '了')
            end--;
        return Lexicon.Predicates.EndingAt(words, 0, end, out _) > 0 || end < words.Length && Lexicon.Predicates.EndingAt(words, 0, words.Length, out _) > 1; // 放宽至
    }

    /// <summary>True where a noun, or the mark that opens one, stands <paramref name="at"/> characters behind the quantity.</summary>
    public bool BeginsNoun(int at)
    {
        if (at >= Behind.Length)
            return false;
        char c = Behind[at];
        return (Characters.IsHan(c) || c is '“') && c is not ('的' or '和' or '与' or '及' or '且') && !Lexicon.EndsNounAt(Behind, at);
    }
}
