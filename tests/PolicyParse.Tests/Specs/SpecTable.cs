using System.Globalization;

namespace PolicyParse.Tests.Specs;

/// <summary>Compares a table of a case with what a document holds.</summary>
internal static class SpecTable
{
    /// <summary>What is wrong, one line a difference.</summary>
    public static IEnumerable<string> Differences(PolicyDocument document, MarkdownTable table)
    {
        string kind = table.Columns[0];
        return kind is "field" or "provenance"
            ? MemberDifferences(SpecFacts.Members(document, kind), table)
            : ListDifferences(SpecFacts.List(document, kind), table);
    }

    // Members by name: only those that the table names.
    private static IEnumerable<string> MemberDifferences(IReadOnlyDictionary<string, string> members, MarkdownTable table) =>
        from row in table.Rows
        let name = row.Cells[0]
        let found = members.GetValueOrDefault(name, "")
        where !Fits(name, row.Cells[1], found)
        select $"line {row.Line}: {name} is '{found}', not '{row.Cells[1]}'";

    // Lists in document order: all of them, but what a row marks as optional may be missing.
    private static IEnumerable<string> ListDifferences(IReadOnlyList<SpecFact> found, MarkdownTable table)
    {
        IReadOnlyList<MarkdownRow> rows = [.. table.Rows.Where(r => !SaysNone(r.Cells[0]))];
        string kind = table.Columns[0];
        return Pairs(kind, rows, found) is { } pairs
            ? pairs.SelectMany(p => RowDifferences(p.Row, p.Fact, table.Columns))
            : [$"line {table.Rows[0].Line}: {kind} expected [{string.Join(" · ", rows.Select(r => r.Cells[0]))}], found [{string.Join(" · ", found.Select(f => f.ToString()))}]"];
    }

    // Each fact with its row; null where one of them stays alone.
    private static List<(MarkdownRow Row, SpecFact Fact)>? Pairs(string kind, IReadOnlyList<MarkdownRow> rows, IReadOnlyList<SpecFact> found)
    {
        var pairs = new List<(MarkdownRow, SpecFact)>();
        foreach (MarkdownRow row in rows)
        {
            bool isOptional = kind is "quantity" or "refused" && row.Cells[0].EndsWith('?');
            if (pairs.Count < found.Count && Fits(kind, isOptional ? row.Cells[0][..^1] : row.Cells[0], found[pairs.Count][kind]))
                pairs.Add((row, found[pairs.Count]));
            else if (!isOptional)
                return null;
        }
        return pairs.Count == found.Count ? pairs : null;
    }

    private static IEnumerable<string> RowDifferences(MarkdownRow row, SpecFact found, IReadOnlyList<string> columns)
    {
        for (int i = 1; i < columns.Count; i++)
        {
            if (columns[i] != "why" && !Fits(columns[i], row.Cells[i], found[columns[i]]))
                yield return $"line {row.Line}: {row.Cells[0]}: {columns[i]} is '{found[columns[i]]}', not '{row.Cells[i]}'";
        }
    }

    private static bool SaysNone(string cell) => cell == "none" || cell.StartsWith("no ", StringComparison.Ordinal);

    private static bool Fits(string column, string cell, string found) =>
        cell == "*" || cell.Split(" or ").Any(wanted => Canonical(column, wanted.Trim()) == found);

    // A blank cell says that nothing is there; for these two that has a name.
    private static string Canonical(string column, string cell) => (column, cell) switch
    {
        ("direction", "") => "none",
        ("bound", "") => "exact",
        ("value", _) => string.Join(" to ", cell.Split(" to ").Select(Magnitude)),
        _ => cell,
    };

    // 15373亿 → 1537300000000
    private static string Magnitude(string cell)
    {
        string digits = cell.TrimEnd('万', '亿');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
            return cell;
        foreach (char c in cell[digits.Length..])
            value *= c == '万' ? 10_000 : 100_000_000;
        return value.ToString("0.####", CultureInfo.InvariantCulture);
    }
}
