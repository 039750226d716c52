using System.Text.RegularExpressions;

namespace PolicyParse.Tests.Specs;

/// <summary>Reads the cases of one Markdown file; README.md beside it tells the format.</summary>
internal sealed partial class SpecFile
{
    private readonly string _name;
    private readonly string[] _lines;
    private readonly List<SpecCase> _cases = [];
    private readonly List<(string Title, SpecContext Context)> _headings = [];
    private SpecCase? _fenced;

    private SpecFile(string name, string[] lines)
    {
        _name = name;
        _lines = lines;
    }

    public static IReadOnlyList<SpecCase> Read(string path) => Read(Path.GetRelativePath(Repository.PathOf("tests/PolicyParse.Tests/Specs"), path), File.ReadAllLines(path));

    public static IReadOnlyList<SpecCase> Read(string name, string[] lines) => new SpecFile(name, lines).ReadCases();

    private List<SpecCase> ReadCases()
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            string line = _lines[i];
            try
            {
                if (line.StartsWith('#'))
                    EnterHeading(line);
                else if (line.StartsWith("```", StringComparison.Ordinal))
                    i = ReadFence(i);
                else if (MarkdownTable.IsRow(line))
                    i = ReadTable(i);
                else if (ContextItem().Match(line) is { Success: true } item)
                    AddContext(item.Groups["key"].Value, item.Groups["value"].Value.Trim());
            }
            catch (FormatException error)
            {
                throw new FormatException($"{_name}:{i + 1}: {error.Message}", error);
            }
        }
        return _cases;
    }

    private SpecContext Context => _headings.Count == 0 ? new SpecContext() : _headings[^1].Context;

    private void EnterHeading(string line)
    {
        int level = line.TakeWhile(c => c == '#').Count();
        if (_headings.Count >= level)
            _headings.RemoveRange(level - 1, _headings.Count - level + 1);
        _headings.Add((line[level..].Trim(), Context));
        _fenced = null;
    }

    private void AddContext(string key, string value)
    {
        if (_headings.Count == 0)
            throw new FormatException("a context stands below a heading");
        _headings[^1] = (_headings[^1].Title, Context.With(key, value));
    }

    private int ReadFence(int first)
    {
        int end = Array.FindIndex(_lines, first + 1, l => l.StartsWith("```", StringComparison.Ordinal));
        if (end < 0)
            throw new FormatException("the fence is never closed");
        string text = string.Join('\n', _lines[(first + 1)..end]);
        _fenced = new SpecCase(_name, first + 1, Title(), text, _lines[first][3..].Trim(), Context, []);
        _cases.Add(_fenced);
        return end;
    }

    private int ReadTable(int first)
    {
        MarkdownTable table = MarkdownTable.Read(_lines, first);
        if (table.Columns[0] != "text")
            (_fenced ?? throw new FormatException("a table without a text column needs a fenced text above it")).Expected.Add(table);
        else
            ReadTextTable(table);
        return first + 1 + table.Rows.Count;
    }

    // A row without a text goes on with the text above it.
    private void ReadTextTable(MarkdownTable table)
    {
        for (int i = 0, next; i < table.Rows.Count; i = next)
        {
            next = i + 1;
            while (next < table.Rows.Count && table.Rows[next].Cells[0].Length == 0)
                next++;
            MarkdownRow row = table.Rows[i];
            MarkdownTable expected = table.Rest(table.Rows.Skip(i).Take(next - i));
            _cases.Add(new SpecCase(_name, row.Line, Title(row.Cells[0]), row.Cells[0], "text", Context, [expected]));
        }
    }

    private string Title(string text = "")
    {
        IEnumerable<string> parts = _headings.Skip(1).Select(h => h.Title);
        return string.Join(" › ", text.Length == 0 ? parts : parts.Append(text.Length <= 40 ? text : text[..39] + "…"));
    }

    [GeneratedRegex(@"^- (?<key>[a-z]+): (?<value>.+)$")]
    private static partial Regex ContextItem();
}
