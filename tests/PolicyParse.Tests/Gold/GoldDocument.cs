using System.Text.Json.Nodes;

namespace PolicyParse.Tests.Gold;

/// <summary>The right answers for one document, in a folder of <c>Gold/</c>.</summary>
internal sealed class GoldDocument
{
    private readonly string _folder;

    public GoldDocument(string name) => _folder = Repository.PathOf("tests/PolicyParse.Tests/Gold/" + name);

    public string SourcePath => Path.GetFullPath(Path.Combine(_folder, (string)Json("document.json")["source"]!));

    public IReadOnlyList<Row> Indicators => Table("indicators.tsv");

    public IReadOnlyList<Row> Headings => Table("headings.tsv");

    public string Clean => File.ReadAllText(Path.Combine(_folder, "clean.txt"));

    public JsonObject Metadata => Json("metadata.json");

    private JsonObject Json(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, file)))!.AsObject();

    private Row[] Table(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(_folder, file));
        string[] columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => new Row(columns, l.Split('\t')))];
    }
}

/// <summary>A line of a gold table, its cells by their columns' names.</summary>
internal sealed class Row(string[] columns, string[] cells)
{
    public string this[string column] => Array.IndexOf(columns, column) is var i && i < cells.Length ? cells[i] : "";
}
