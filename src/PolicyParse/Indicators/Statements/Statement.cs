using PolicyParse.Indicators.Actions;
using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;

namespace PolicyParse.Indicators.Statements;

/// <summary>An accepted quantity with all that its sentence says of it, before periods and statuses are resolved.</summary>
/// <remarks>Belongs to a <see cref="StatementList"/>, which uses it again for the next paragraph.</remarks>
internal sealed class Statement
{
    private WrittenQuantity _quantity;
    private Segment _segment;

    public ref readonly WrittenQuantity Quantity => ref _quantity;

    public ref Segment Segment => ref _segment;

    /// <summary>Where the quantity ends, its words of comparison included.</summary>
    public int End { get; set; }

    public TextSpan Sentence { get; set; }

    /// <summary>Where the clause of the list begins that the quantity stands in: |分别比1995年增长69%和67%.</summary>
    public int ClauseStart { get; set; }

    public Bound? BoundAfter { get; set; }

    public TextSpan Noun { get; set; }

    /// <summary>True where the noun, not the subject, is what the quantity counts.</summary>
    public bool OwnsNoun { get; set; }

    /// <summary>The verb and object before the quantity; both empty where a predicate stands there.</summary>
    public ActionPhrase Phrase { get; set; }

    /// <summary>True where the next quantity follows at once: 9批|1649名.</summary>
    public bool AdjoinsNext { get; set; }

    /// <summary>True where the name was taken over from the statement before.</summary>
    public bool IsCarried { get; set; }

    /// <summary>N日内: the quantity is a deadline.</summary>
    public bool IsDeadline { get; set; }

    /// <summary>5年内|不得从事: a span of time for which something is forbidden.</summary>
    public bool IsBan { get; set; }

    /// <summary>The year that a move in the sentence starts from: 从1997年的7.4万亿元; 0 for none.</summary>
    public int StartYear { get; set; }

    /// <summary>What the clause compares with: 较“十三五”时期.</summary>
    public TimeMention? ComparedTo { get; set; }

    public string Name { get; set; } = "";

    public TextSpan? NameSpan { get; set; }

    /// <summary>The thing whose share it is, where that stands in an earlier clause; empty elsewhere.</summary>
    public string Owner { get; set; } = "";

    public TextSpan? OwnerSpan { get; set; }

    /// <summary>占规上工业比重: what the owner's share is of; empty elsewhere.</summary>
    public string Share { get; set; } = "";

    public string Action { get; set; } = "";

    public TextSpan ActionSpan { get; set; }

    /// <summary>The direction of the subject's own 涨幅, 增速 or 降幅; none where it ends in no such word.</summary>
    public Direction RateDirection { get; set; }

    /// <summary>The bound that the list before it shares: 至少1次宣介、1次指导.</summary>
    public Bound? SharedBound { get; set; }

    public IndicatorKind Kind { get; set; }

    public Direction Direction { get; set; }

    public Bound Bound { get; set; }

    /// <summary>Names it as another is named, or as the owner of the other's share where it measures that: …占生产总值35%,增长16%.</summary>
    public void TakeNameOf(Statement other)
    {
        (Name, NameSpan) = (other.Name, other.NameSpan);
        (Owner, OwnerSpan, Share) = (other.Owner, other.OwnerSpan, other.Share);
        if (ShareReader.IsOfOwner(this, other))
            (Name, NameSpan, Share) = (other.Owner, other.OwnerSpan, "");
    }

    /// <summary>Makes it the statement of another quantity, of which nothing more is known yet.</summary>
    public void Restart(in WrittenQuantity quantity)
    {
        _quantity = quantity;
        _segment = default;
        (End, Sentence, ClauseStart, BoundAfter, Noun, OwnsNoun) = (0, default, 0, null, default, false);
        (Phrase, AdjoinsNext, IsDeadline, IsBan) = (default, false, false, false);
        (Name, NameSpan, IsCarried, Action, ActionSpan) = ("", null, false, "", default);
        (Owner, OwnerSpan, Share) = ("", null, "");
        (StartYear, ComparedTo, RateDirection, SharedBound) = (0, null, default, null);
        (Kind, Direction, Bound) = (default, default, default);
    }
}
