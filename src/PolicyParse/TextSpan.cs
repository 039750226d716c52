using System.Text.Json.Serialization;

namespace PolicyParse;

/// <summary>A half-open stretch <c>[Start, End)</c> of a text, in UTF-16 code units.</summary>
/// <remarks>Every span of a <see cref="PolicyDocument"/> lies in <see cref="PolicyDocument.Text"/>.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The offset of the first code unit; not negative.</param>
    /// <param name="end">The offset behind the last code unit; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    [JsonConstructor]
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The offset behind the last code unit.</summary>
    public int End { get; }

    /// <summary>The number of code units.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>True where the span holds nothing.</summary>
    [JsonIgnore]
    public bool IsEmpty => Start == End;

    /// <summary>True where <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True where <paramref name="offset"/> lies inside this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>True where the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words that the span covers in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>Orders spans by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The span as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
