namespace PolicyParse.Reading.Pages;

/// <summary>Which row and cell each line of an open table stands in, so that at its end a row can become one line.</summary>
/// <param name="firstBlock">The index of the table's first line.</param>
internal sealed class TableRows(int firstBlock)
{
    // A table whose cells hold more than a few lines or words arranges a page; it tabulates nothing.
    private const int MaximumCellLines = 6;
    private const int MaximumCellLength = 600;

    private readonly List<(int Row, int Cell)> _lines = [];
    private int _row = -1;
    private int _cell = -1;
    private bool _holdsTable;

    /// <summary>A table with another in it arranges the page.</summary>
    public void HoldTable() => _holdsTable = true;

    public void StartRow()
    {
        _row++;
        _cell = -1;
    }

    public void StartCell() => _cell++;

    public void AddLine() => _lines.Add((_row, _cell));

    /// <summary>True for a table of data: some row has two cells with words, and no cell is a text of its own.</summary>
    public bool IsData(List<SourceBlock> blocks)
    {
        if (_holdsTable || _lines.Count < 2 || firstBlock + _lines.Count != blocks.Count)
            return false;
        bool hasRow = false;
        int cellLines = 0, cellLength = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            bool sameCell = i > 0 && _lines[i] == _lines[i - 1];
            cellLines = sameCell ? cellLines + 1 : 1;
            cellLength = (sameCell ? cellLength : 0) + blocks[firstBlock + i].Span.Length;
            if (cellLines > MaximumCellLines || cellLength > MaximumCellLength)
                return false;
            hasRow |= i > 0 && !sameCell && _lines[i].Row == _lines[i - 1].Row;
        }
        return hasRow;
    }

    /// <summary>Rewrites the table's lines at the end of the text: one row a line, a tab between cells, a blank between a cell's lines.</summary>
    public void Flatten(CharBuffer text, List<SourceBlock> blocks)
    {
        int start = blocks[firstBlock].Span.Start;
        SourceBlock[] old = [.. blocks[firstBlock..]];
        string words = text[new TextSpan(start, text.Length)].ToString();
        blocks.RemoveRange(firstBlock, old.Length);
        text.Length = start;
        for (int i = 0; i < old.Length;)
        {
            int rowStart = text.Length, links = 0, row = _lines[i].Row, from = i;
            for (; i < old.Length && _lines[i].Row == row; i++)
            {
                if (i > from)
                    Separate(text, _lines[i].Cell - _lines[i - 1].Cell);
                text.Append(words.AsSpan(old[i].Span.Start - start, old[i].Span.Length));
                links += old[i].LinkLength;
            }
            blocks.Add(new SourceBlock(new TextSpan(rowStart, text.Length), "tr", old[from].Path, links, InTable: true, old[from].Look));
            text.Append('\n');
        }
    }

    private static void Separate(CharBuffer text, int cells)
    {
        if (cells <= 0)
            text.Append(' ');
        for (int i = 0; i < cells; i++)
            text.Append('\t');
    }
}
