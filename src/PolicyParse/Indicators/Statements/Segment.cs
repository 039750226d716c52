using PolicyParse.Indicators.Periods;

namespace PolicyParse.Indicators.Statements;

/// <summary>What stands before a quantity in its clause, taken apart: subject | adverbs | predicate | bound | quantity.</summary>
internal struct Segment
{
    /// <summary>Where the clause, or what is left of it behind the quantity before, begins.</summary>
    public int Start;

    /// <summary>The subject (and verb) without the words around it.</summary>
    public TextSpan Subject;

    public Predicate? Predicate;

    /// <summary>The predicate's place, or where it would stand.</summary>
    public int PredicateStart;

    /// <summary>增加到, 降至: the quantity is where the change leads.</summary>
    public bool LeadsTo;

    public Bound? Bound;

    /// <summary>经济增长预期7%: the subject names a growth.</summary>
    public bool IsRateNoun;

    /// <summary>至少1次政策宣介、1次职业指导: the bound holds for the whole list.</summary>
    public bool SharesBound;

    /// <summary>不得超过: a rule's words of comparison, before which no action stands.</summary>
    public bool IsProhibition;

    /// <summary>The time that stands inside: 增加到2002年的10.2万亿元.</summary>
    public TimeMention? Time;

    public TextSpan? Scope;

    public TextSpan? Baseline;

    /// <summary>分别 or 各: the numbers that follow belong to the members of a coordination.</summary>
    public bool IsDistributed;

    /// <summary>均, 都: the number belongs to all.</summary>
    public bool IsShared;

    /// <summary>年均, 平均每年.</summary>
    public bool IsAnnualAverage;

    /// <summary>由46.9%提高到…: where a move starts.</summary>
    public bool IsStart;

    /// <summary>增长-2%: the number is written with a minus.</summary>
    public bool IsNegative;

    /// <summary>净增经营主体34.6万家: the predicate stands before its subject.</summary>
    public bool IsVerbFirst;

    /// <summary>Joined to the quantity before by 、 or 和.</summary>
    public bool IsJoined;

    /// <summary>Nothing but joints stands between the quantity before and this one.</summary>
    public readonly bool IsBare => Subject.IsEmpty && Predicate is null;

    /// <summary>Takes down what an adverb, a scope or the like before the quantity says.</summary>
    public void Note(Opener opener, TextSpan span, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = span.Of(text);
        if (opener.Sort is OpenerSort.Scope or OpenerSort.RankScope)
            Scope ??= span;
        else if (word is "分别" or "各")
            IsDistributed = true;
        else if (word is "均" or "都")
            IsShared = true;
        else if (word is "年均" or "平均每年" or "年平均" or "每年" or "以每年" or "以年均" or "以平均每年")
            IsAnnualAverage = true;
        else if (word is "同比" or "环比")
            Baseline ??= span;
    }
}
