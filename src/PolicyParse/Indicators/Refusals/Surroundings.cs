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
        Behind = text[quantity.Span.End..Math.Min(bounds.End, quantity.Span.End + Reach)];
        int bound = lexicon.BoundsBefore.EndingAt(Before, 0, Before.Length, out _);
        IsBoundedBefore = bound > 0;
        IsPredicated = EndsInPredicate(Before[..^bound]);
        BoundBehind = lexicon.BoundsAfter.StartingAt(Behind, 0, Behind.Length, out _);
        NounFollowsBound = BeginsNoun(BoundBehind);
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

    /// <summary>How long the words of comparison right behind the quantity are: 以上, 左右.</summary>
    public int BoundBehind { get; }

    /// <summary>True where a noun, or its mark, follows the words of comparison at once: 20亿元以上|产业项目.</summary>
    public bool NounFollowsBound { get; }

    /// <summary>True where a predicate, perhaps with 到 behind it, ends <paramref name="words"/>.</summary>
    public bool EndsInPredicate(ReadOnlySpan<char> words)
    {
        int end = words.Length;
        if (end > 0 && words[end - 1] is '到' or '至' or '了')
            end--;
        return Lexicon.Predicates.EndingAt(words, 0, end, out _) > 0;
    }

    private bool BeginsNoun(int at)
    {
        if (at == 0 || at >= Behind.Length)
            return false;
        char c = Behind[at];
        return (Characters.IsHan(c) || c is '“') && c is not ('的' or '和' or '与' or '及' or '且') && Lexicon.NounEnds.StartingAt(Behind, at, Behind.Length, out _) == 0;
    }
}
