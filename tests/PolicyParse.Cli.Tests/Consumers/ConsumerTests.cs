using System.Text.Json.Nodes;
using Xunit;

namespace PolicyParse.Cli.Tests.Consumers;

/// <summary>What programs in other languages do with the output: validate it, type it, read it.</summary>
public sealed class ConsumerTests : IDisposable
{
    // A report, a rule with a provision, and a page with markup and a character beyond the BMP.
    private static readonly (string Name, string Text)[] Documents =
    [
        ("rule.txt", "某某市防洪办法\n第一条 违反本办法的，处5万元以上10万元以下罚款。\n第二条 施工单位应当在十五个工作日内备案。"),
        ("page.html", "<!DOCTYPE html><html><body><h1>关于促进消费的通知</h1><p>各县（区）人民政府：</p><p>𠮷祥社区新增停车位1200个，同比增长8.5%。</p></body></html>"),
    ];

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_strict_validator_finds_every_line_to_be_of_the_schema()
    {
        string printed = await OtherProgram.NodeAsync("validate.mjs", await SchemaAsync(), await NdjsonAsync(), Path.Combine(Tool.Root(), "tests", "PolicyParse.Tests", "Contracts", "document-1.0.ndjson"));
        Assert.Equal("4 documents", printed.Trim());
    }

    [Fact]
    public async Task TypeScript_types_made_from_the_schema_compile_and_read_the_output()
    {
        string ndjson = await NdjsonAsync();
        string read = await TypeScriptAsync(ndjson);
        Assert.Equal(Expected(ndjson), read.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Python_finds_the_same_values_in_NDJSON_and_CSV()
    {
        string ndjson = await NdjsonAsync();
        string read = await OtherProgram.PythonAsync("read.py", ndjson, await CsvAsync());
        Assert.Equal(Expected(ndjson).Length, read.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Readers_survive_members_that_they_do_not_know()
    {
        string ndjson = await NdjsonAsync();
        string later = _scratch.PathOf("later.ndjson");
        await File.WriteAllLinesAsync(later, File.ReadLines(ndjson).Select(WithUnknownMembers), TestContext.Current.CancellationToken);
        Assert.Equal(await TypeScriptAsync(ndjson), await TypeScriptAsync(later));
        Assert.Equal(await OtherProgram.PythonAsync("read.py", ndjson, await CsvAsync()), await OtherProgram.PythonAsync("read.py", later, await CsvAsync()));
    }

    private async Task<string> TypeScriptAsync(string ndjson)
    {
        string built = _scratch.PathOf("built");
        Directory.CreateDirectory(built);
        File.Copy(OtherProgram.PathOf("reader.ts"), Path.Combine(built, "reader.ts"), overwrite: true);
        await File.WriteAllTextAsync(Path.Combine(built, "package.json"), """{ "type": "module" }""", TestContext.Current.CancellationToken);
        await OtherProgram.NodeAsync("types.mjs", await SchemaAsync(), Path.Combine(built, "policy-document.d.ts"));
        string types = OtherProgram.PathOf(Path.Combine("node_modules", "@types"));
        await OtherProgram.NodeAsync([OtherProgram.PathOf(Path.Combine("node_modules", "typescript", "bin", "tsc")), .. CompilerOptions, "--typeRoots", types, Path.Combine(built, "reader.ts")]);
        return await OtherProgram.NodeAsync(Path.Combine(built, "reader.js"), ndjson);
    }

    private static string[] CompilerOptions => ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--module", "nodenext", "--target", "es2022", "--types", "node"];

    private async Task<string> SchemaAsync() => _scratch.Write("schema.json", (await Tool.RunAsync("schema")).Output);

    private Task<string> NdjsonAsync() => ParsedAsync("ndjson");

    private Task<string> CsvAsync() => ParsedAsync("csv");

    private async Task<string> ParsedAsync(string format)
    {
        foreach ((string name, string text) in Documents)
            _scratch.Write(name, System.Text.Encoding.UTF8.GetBytes(text));
        string output = _scratch.PathOf("documents." + format);
        ToolRun run = await Tool.RunAsync("parse", Tool.Seed, _scratch.PathOf("rule.txt"), _scratch.PathOf("page.html"), "--format", format, "--output", output);
        Assert.True(run.ExitCode == 0, run.Error);
        return output;
    }

    // What reader.ts prints, told by the JSON itself.
    private static string[] Expected(string ndjson) =>
    [
        .. from line in File.ReadLines(ndjson)
           let document = JsonNode.Parse(line)!
           from indicator in document["indicators"]!.AsArray()
           let quantity = indicator["quantity"]!
           select string.Join('\t', [(string)indicator["id"]!, (string)indicator["name"]!, quantity["value"]!.ToJsonString(), (string)quantity["unit"]!, (string?)indicator["period"] ?? "", (string)quantity["text"]!]),
    ];

    private static string WithUnknownMembers(string line)
    {
        JsonNode document = JsonNode.Parse(line)!;
        AddUnknownMembers(document);
        return document.ToJsonString();
    }

    private static void AddUnknownMembers(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
                AddUnknownMembers(item);
        }
        else if (node is JsonObject members)
        {
            foreach ((_, JsonNode? member) in members.ToArray())
                AddUnknownMembers(member);
            members["fromVersion1_9"] = new JsonObject { ["nested"] = new JsonArray(1, "二") };
        }
    }
}
