using System.Text;

namespace PolicyParse.Rendering;

/// <summary>Writes paragraphs that are the rows of a table, a tab between their cells, as a table with the first row for its head.</summary>
internal static class MarkdownTable
{
    /// <summary>How many paragraphs from <paramref name="first"/> on are rows of one table; a row alone is none.</summary>
    public static int RowsAt(IReadOnlyList<Paragraph> paragraphs, int first)
    {
        int end = first;
        while (end < paragraphs.Count && paragraphs[end].Text.Contains('\t'))
            end++;
        return end - first > 1 ? end - first : 0;
    }

    public static void Append(StringBuilder markdown, IReadOnlyList<Paragraph> paragraphs, int first, int rows)
    {
        string[][] cells = [.. paragraphs.Skip(first).Take(rows).Select(p => p.Text.Split('\t'))];
        int columns = cells.Max(row => row.Length);
        AppendRow(markdown, cells[0], columns);
        markdown.Append("\n|").Insert(markdown.Length, " --- |", columns);
        foreach (string[] row in cells.Skip(1))
        {
            markdown.Append('\n');
            AppendRow(markdown, row, columns);
        }
    }

    private static void AppendRow(StringBuilder markdown, string[] row, int columns)
    {
        markdown.Append('|');
        for (int i = 0; i < columns; i++)
        {
            markdown.Append(' ');
            MarkdownEscaping.Append(markdown, i < row.Length ? row[i].AsSpan().Trim() : "");
            markdown.Append(" |");
        }
    }
}
