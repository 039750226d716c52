namespace PolicyParse.Lexicon;

/// <summary>Reads the embedded tables: tab-separated, one row a line, the first line names the columns.</summary>
internal static class LexiconTable
{
    /// <summary>The rows of <paramref name="file"/>, each as wide as <paramref name="columns"/>.</summary>
    /// <exception cref="InvalidDataException">The table's head or one of its rows has other columns.</exception>
    public static List<string[]> Read(string file, params ReadOnlySpan<string> columns)
    {
        using Stream stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"The table {file} is not embedded.");
        using var reader = new StreamReader(stream);
        if (reader.ReadLine() is not { } head || !head.Split('\t').AsSpan().SequenceEqual(columns))
            throw new InvalidDataException($"{file} must have the columns {string.Join(", ", columns!)}.");
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length != columns.Length)
                throw new InvalidDataException($"{file}, row {rows.Count + 2}: {cells.Length} cells for {columns.Length} columns.");
            rows.Add(cells);
        }
        return rows;
    }

    /// <summary>A cell of alternatives: <c>方案|方面</c>; an empty cell has none.</summary>
    public static string[] Alternatives(string cell) => cell.Length == 0 ? [] : cell.Split('|');
}
