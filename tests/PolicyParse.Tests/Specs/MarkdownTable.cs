namespace PolicyParse.Tests.Specs;

/// <summary>A Markdown table: its columns' names, and its rows with the line that each stands on.</summary>
internal sealed record MarkdownTable(IReadOnlyList<string> Columns, IReadOnlyList<MarkdownRow> Rows)
{
    public static bool IsRow(string line) => line.Trim() is ['|', .., '|'];

    /// <summary>Reads the table that starts at <paramref name="first"/>, a line number counted from 0.</summary>
    public static MarkdownTable Read(IReadOnlyList<string> lines, int first)
    {
        var rows = new List<MarkdownRow>();
        IReadOnlyList<string> columns = Cells(lines[first]);
        for (int i = first + 2; i < lines.Count && IsRow(lines[i]); i++)
        {
            IReadOnlyList<string> cells = Cells(lines[i]);
            if (cells.Count != columns.Count)
                throw new FormatException($"line {i + 1}: {cells.Count} cells below {columns.Count} columns");
            rows.Add(new MarkdownRow(i + 1, cells));
        }
        return new MarkdownTable(columns, rows);
    }

    /// <summary>The table without its first column.</summary>
    public MarkdownTable Rest(IEnumerable<MarkdownRow> rows) =>
        new([.. Columns.Skip(1)], [.. rows.Select(r => r with { Cells = [.. r.Cells.Skip(1)] })]);

    // `\|` is a bar inside a cell, `<br>` a line end; a cell in backticks is taken as it stands.
    private static IReadOnlyList<string> Cells(string line)
    {
        string[] cells = line.Trim().Replace("\\|", "\0", StringComparison.Ordinal).Split('|')[1..^1];
        return [.. cells.Select(c => Unquote(c.Trim()).Replace('\0', '|').Replace("<br>", "\n", StringComparison.Ordinal))];
    }

    private static string Unquote(string cell) => cell.Length > 1 && cell[0] == '`' && cell[^1] == '`' ? cell[1..^1] : cell;
}

/// <summary>A row of a table.</summary>
internal sealed record MarkdownRow(int Line, IReadOnlyList<string> Cells);
