using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Tells a text whose lines were broken at a width, as copies of a PDF are: most lines are full, and full lines end anywhere.</summary>
internal readonly struct HardWrap
{
    private const int MaxWidth = 160;
    private const int MinLines = 12;

    // A line is full where the next character, or a mark that must not begin a line, had no room.
    private const int Slack = 5;

    // The width that most full lines have; closing marks may hang over it.
    private readonly int _usual;

    private HardWrap(int width, int usual, bool indents) => (Width, _usual, Indents) = (width, usual, indents);

    /// <summary>The width of a full line in columns; 0 where lines were not broken.</summary>
    public int Width { get; }

    /// <summary>True where paragraphs begin with blanks.</summary>
    public bool Indents { get; }

    public bool IsFull(string text, SourceLine line) => Width > 0 && WidthOf(text, line) + line.Indent >= Width - Slack;

    /// <summary>True where not even the first character of the next line would have had room: the paragraph may go on behind a full stop.</summary>
    public bool IsPacked(string text, SourceLine line, SourceLine next) =>
        Width > 0 && WidthOf(text, line) + line.Indent + (text[next.Start] < 0x2000 ? 1 : 2) > _usual;

    public static HardWrap Of(string text, RentedList<SourceLine> lines)
    {
        Span<int> counts = stackalloc int[MaxWidth + 1];
        int content = 0, indented = 0, longer = 0;
        foreach (SourceLine line in lines)
        {
            if (line.Rule is not null)
                continue;
            content++;
            indented += line.Indent >= 2 ? 1 : 0;
            int width = line.Length > MaxWidth ? MaxWidth : Math.Min(MaxWidth, WidthOf(text, line) + line.Indent);
            longer += width == MaxWidth ? 1 : 0;
            counts[width]++;
        }
        if (content < MinLines || longer * 20 > content)
            return default;
        int fullest = Fullest(counts);
        if (!IsBroken(text, lines, fullest, content))
            return default;
        int first = Math.Max(0, fullest - Slack + 1);
        ReadOnlySpan<int> full = counts[first..(fullest + 1)];
        int usual = first;
        for (int i = 0; i < full.Length; i++)
        {
            if (full[i] >= counts[usual])
                usual = first + i;
        }
        return new HardWrap(fullest, usual, indented * 20 > content);
    }

    // The upper end of the widths at which most lines end.
    private static int Fullest(ReadOnlySpan<int> counts)
    {
        int best = 0, most = 0;
        for (int width = 30; width < MaxWidth; width++)
        {
            int sum = 0;
            for (int w = width - Slack + 1; w <= width; w++)
                sum += counts[w];
            if (sum > most)
                (best, most) = (width, sum);
        }
        return best;
    }

    // Full lines are many, and most of them end inside a sentence.
    private static bool IsBroken(string text, RentedList<SourceLine> lines, int width, int content)
    {
        int full = 0, inside = 0;
        foreach (SourceLine line in lines)
        {
            if (line.Rule is not null || line.Length > MaxWidth || WidthOf(text, line) + line.Indent is var w && (w < width - Slack || w > width + 2))
                continue;
            full++;
            inside += LineShape.IsFinal(Folding.Fold(text[line.End - 1])) ? 0 : 1;
        }
        return width > 0 && full * 3 >= content && inside * 2 > full;
    }

    private static int WidthOf(string text, SourceLine line)
    {
        int width = 0;
        foreach (char c in text.AsSpan(line.Start, line.Length))
            width += c < 0x2000 ? 1 : 2;
        return width;
    }
}
