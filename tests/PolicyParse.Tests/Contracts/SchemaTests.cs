using System.Text.Json.Nodes;
using Xunit;

namespace PolicyParse.Tests.Contracts;

public sealed class SchemaTests
{
    [Fact]
    public void The_published_schema_is_the_one_that_the_types_give() =>
        Snapshot.Matches(SchemaGenerator.Generate(), "src/PolicyParse/Json/policy-document.schema.json");

    [Fact]
    public void The_library_hands_out_the_published_schema() =>
        Assert.Equal(Repository.Read("src/PolicyParse/Json/policy-document.schema.json"), PolicyJson.Schema);

    [Fact]
    public void Every_member_of_the_schema_is_described()
    {
        var schema = (JsonObject)JsonNode.Parse(PolicyJson.Schema)!;
        IEnumerable<JsonObject> types = [schema, .. schema["$defs"]!.AsObject().Select(d => (JsonObject)d.Value!)];
        foreach (JsonObject type in types)
        {
            Assert.NotEmpty((string?)type["description"] ?? "");
            foreach ((string name, JsonNode? member) in type["properties"]?.AsObject() ?? [])
                Assert.False(string.IsNullOrEmpty((string?)member!["description"]), $"{name} has no description: {member}");
        }
    }
}
