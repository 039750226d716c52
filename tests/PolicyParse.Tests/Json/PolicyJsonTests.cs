using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace PolicyParse.Tests.Json;

public sealed class PolicyJsonTests
{
    private static readonly PolicyDocument Document = new PolicyParser().Parse("一、目标\n地区生产总值增长6.8%。", "report.txt");

    [Theory]
    [InlineData("（一）“三化”——、。％")]
    [InlineData("𠮷野家")]
    [InlineData("刘　忻")]
    [InlineData("<b>&'+`")]
    public void Chinese_and_its_punctuation_stand_as_themselves(string words) =>
        Assert.Contains($"\"text\":\"{words}\"", PolicyJson.Serialize(Document with { Text = words }));

    [Theory]
    [InlineData("a\"b", "a\\\"b")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a\r\n\tb", "a\\r\\n\\tb")]
    [InlineData("a\0b", "a\\u0000b")]
    [InlineData("a\u0085b\u2028", "a\\u0085b\\u2028")]
    public void What_breaks_JSON_or_lines_is_escaped(string words, string escaped) =>
        Assert.Contains($"\"text\":\"{escaped}\"", PolicyJson.Serialize(Document with { Text = words }));

    [Fact]
    public void A_long_text_of_every_character_comes_back()
    {
        var words = new StringBuilder();
        for (int c = 0; c <= 0x1FFFF; c += c is > 0x3000 and < 0xD000 ? 97 : 1)
        {
            if (Rune.TryCreate(c, out Rune rune))
                words.Append(rune.ToString());
        }
        string text = words.ToString();
        Assert.Equal(text, PolicyJson.Deserialize(PolicyJson.Serialize(Document with { Text = text })).Text);
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb\uFFFD", PolicyJson.Deserialize(PolicyJson.Serialize(Document with { Text = "a\uD800b\uDC00" })).Text);

    [Fact]
    public void Absent_values_are_omitted_and_empty_lists_are_written()
    {
        JsonObject json = JsonNode.Parse(PolicyJson.Serialize(Document with { Indicators = [] }))!.AsObject();
        Assert.Equal(JsonValueKind.Array, json["indicators"]!.GetValueKind());
        Assert.Equal(JsonValueKind.Object, json["source"]!["provenance"]!.GetValueKind());
        Assert.False(json.ContainsKey("refused"));
        Assert.False(json["metadata"]!.AsObject().ContainsKey("addressee"));
    }

    [Fact]
    public void Enumerations_are_camelCase_words()
    {
        string json = PolicyJson.Serialize(Document with { Metadata = new DocumentMetadata(Genre.GovernmentWorkReport) });
        Assert.Contains("\"genre\":\"governmentWorkReport\"", json);
    }

    [Fact]
    public void Members_that_a_later_version_adds_are_accepted()
    {
        JsonObject json = JsonNode.Parse(PolicyJson.Serialize(Document))!.AsObject();
        json["schemaVersion"] = "1.7";
        json["novelty"] = new JsonObject { ["a"] = 1 };
        json["metadata"]!["novelty"] = "b";
        Assert.Equal(Document.Text, PolicyJson.Deserialize(json.ToJsonString()).Text);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\":\"1.0\"")]
    public void What_is_no_document_is_a_JsonException(string json) =>
        Assert.Throws<JsonException>(() => PolicyJson.Deserialize(json));

    [Theory]
    [InlineData("sections")]
    [InlineData("indicators")]
    [InlineData("text")]
    [InlineData("metadata")]
    public void A_required_member_that_is_null_or_missing_is_a_JsonException(string member)
    {
        JsonObject json = JsonNode.Parse(PolicyJson.Serialize(Document))!.AsObject();
        json[member] = null;
        Assert.Throws<JsonException>(() => PolicyJson.Deserialize(json.ToJsonString()));
        json.Remove(member);
        Assert.Throws<JsonException>(() => PolicyJson.Deserialize(json.ToJsonString()));
    }

    [Fact]
    public void A_span_that_ends_before_it_starts_is_a_JsonException()
    {
        JsonObject json = JsonNode.Parse(PolicyJson.Serialize(Document))!.AsObject();
        json["gaps"] = new JsonArray(new JsonObject { ["reason"] = "truncated", ["text"] = "", ["span"] = new JsonObject { ["start"] = 5, ["end"] = 2 } });
        Assert.Throws<JsonException>(() => PolicyJson.Deserialize(json.ToJsonString()));
    }

    [Fact]
    public void A_document_of_another_major_version_is_a_JsonException() =>
        Assert.Throws<JsonException>(() => PolicyJson.Deserialize(PolicyJson.Serialize(Document with { SchemaVersion = "2.0" })));

    [Fact]
    public async Task The_stream_holds_the_same_bytes_as_the_string()
    {
        using var stream = new MemoryStream();
        await PolicyJson.WriteAsync(stream, Document, indented: true, TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetBytes(PolicyJson.Serialize(Document, indented: true)), stream.ToArray());
    }
}
