using PolicyParse.Cleaning;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Qualifying;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Lexicon;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Indicators.Tables;

/// <summary>Reads bare numbers in a table's cells, whose unit stands in the column's head: 发行总额(亿元).</summary>
internal sealed class TableReader(string text, WrittenWords words, IndicatorLexicon lexicon, IndicatorCatalog catalog)
{
    // A head that only says what sort of number follows leaves the naming to the row: 指标|绝对量(亿元)|增长(%).
    private static readonly WordSet PlainHeads = new("绝对量", "绝对数", "数值", "数量", "总量", "金额", "实绩", "完成", "累计", "本期", "增长", "增速", "增幅", "比上年", "同比", "本月", "全年");
    private static readonly WordSet GrowthWords = new("增长", "增速", "增幅", "涨幅", "同比", "比上年");

    private readonly List<Column> _columns = [];

    /// <summary>Forgets the table: its last row has been read.</summary>
    public void Close() => _columns.Clear();

    /// <summary>Reads a row, its cells parted by tabs.</summary>
    /// <returns>False where the row holds no number that takes its unit from a head.</returns>
    public bool TryRead(TextSpan row, OutlineSection section, SectionFrame frame, RentedList<NumberFinding> findings)
    {
        List<TextSpan> cells = Cells(row);
        if (TryReadHead(cells))
            return true;
        int before = findings.Count;
        for (int i = 1; i < cells.Count && cells.Count == _columns.Count; i++)
            if (_columns[i].Unit is { } unit && TryReadNumber(cells[i], out decimal value, out bool negative) && value <= NumberReader.LargestValue / _columns[i].Magnitude)
                findings.Add(ToFinding(cells[0], cells[i], _columns[i], value * _columns[i].Magnitude, unit, negative, row, section, frame));
        return findings.Count > before;
    }

    private List<TextSpan> Cells(TextSpan row)
    {
        var cells = new List<TextSpan>();
        int start = row.Start;
        for (int i = row.Start; i <= row.End; i++)
        {
            if (i < row.End && text[i] != '\t')
                continue;
            cells.Add(new TextSpan(start, i));
            start = i + 1;
        }
        return cells;
    }

    private bool TryReadHead(List<TextSpan> cells)
    {
        if (!cells.Exists(c => HeadOf(c).Unit is not null))
            return false;
        _columns.Clear();
        _columns.AddRange(cells.Select(HeadOf));
        return true;
    }

    // 发行总额(亿元) → 发行总额, 100,000,000, 元
    private Column HeadOf(TextSpan cell)
    {
        int open = cell.Of(text).LastIndexOf('(') + cell.Start;
        if (open <= cell.Start || text[cell.End - 1] != ')')
            return new Column(cell, 1, null);
        decimal magnitude = 1;
        int at = open + 1, end = cell.End - 1;
        while (at < end)
        {
            if (lexicon.Units.TryMatch(text.AsSpan(at, end - at), out UnitMatch match) && match.Length == end - at)
                return new Column(new TextSpan(cell.Start, open), magnitude, match.IsCompound ? words[at..end] : match.Unit.Base);
            decimal factor = NumberReader.MagnitudeOf(text[at]);
            if (factor == 0 || magnitude > 1e8m)
                break;
            magnitude *= factor;
            at++;
        }
        return new Column(cell, 1, null);
    }

    private bool TryReadNumber(TextSpan cell, out decimal value, out bool negative)
    {
        value = 0;
        negative = !cell.IsEmpty && text[cell.Start] is '-' or '−';
        int start = negative ? cell.Start + 1 : cell.Start;
        if (start >= cell.End || !Characters.IsDigit(text[start]) || !NumberReader.TryRead(text, start, cell.End, out WrittenNumber number))
            return false;
        value = number.Value;
        return number.Span.End == cell.End;
    }

    private NumberFinding ToFinding(TextSpan label, TextSpan cell, Column column, decimal value, string unit, bool negative, TextSpan row, OutlineSection section, SectionFrame frame)
    {
        ReadOnlySpan<char> head = column.Title.Of(text);
        bool growth = unit == "%" && GrowthWords.IsIn(head);
        string name = Named(label, column.Title, head);
        return new NumberFinding(
            cell,
            value,
            Upper: null,
            unit,
            name,
            name == words[label.Start..label.End] ? label : null,
            Action: null,
            growth ? IndicatorKind.Growth : IndicatorKind.Level,
            !growth ? Direction.None : negative ? Direction.Down : Direction.Up,
            Bound.Exact,
            frame.Status,
            IsoPeriod.Year(frame.Year),
            Scope: null,
            Baseline: null,
            catalog.Find(name)?.Id,
            row,
            section);
    }

    // 一般债券 in the row and 发行总额 in the head: 一般债券发行总额
    private string Named(TextSpan label, TextSpan title, ReadOnlySpan<char> head)
    {
        string row = words[label.Start..label.End];
        return PlainHeads.IsIn(head) || row.EndsWith(words[title.Start..title.End], StringComparison.Ordinal) ? row : row + words[title.Start..title.End];
    }

    /// <summary>A column by its head.</summary>
    /// <param name="Title">What the head says without the bracket.</param>
    /// <param name="Magnitude">What the head's 万 or 亿 multiplies by.</param>
    /// <param name="Unit">The base unit; null where the head names none.</param>
    private readonly record struct Column(TextSpan Title, decimal Magnitude, string? Unit);
}
