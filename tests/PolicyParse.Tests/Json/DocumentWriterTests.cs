using System.Buffers;
using System.Text;
using System.Text.Json;
using PolicyParse.Json;
using Xunit;

namespace PolicyParse.Tests.Json;

/// <summary>The writer is made by hand, the contract from the types: they must say the same, byte by byte.</summary>
public sealed class DocumentWriterTests
{
    private static readonly TextSpan Span = new(3, 12);

    private static readonly PolicyDocument Full = new(
        "1.0",
        new GeneratorInfo("PolicyParse", "1.2.3", "2026.11"),
        new SourceInfo("text/html", "gb18030", 12, new Dictionary<string, string> { ["site"] = "某“网”\n", ["\"标题\""] = "" }, "report.html", "a\\1"),
        new DocumentMetadata(Genre.GovernmentWorkReport, "标题", "国办发〔2020〕12号", "某部、某局", "各市", "某某", "市长", "第一次会议", "2020-01-02", 2020, "某市", "2020-02-01", "2025-01-31"),
        "一、标题\r\n𠮷\u0001　“全文”",
        [new Section("1", SectionKind.Heading, "一、", 1, "标题", Span, [new Paragraph("段\t落", Span, [new Point("——", "要点", Span)])], [new Section("1.1", SectionKind.Detached, "", 0, "", Span, [], [])], 1, new HeadingText("一、标题", Span))],
        [
            new Indicator("i1", "名称", IndicatorKind.Growth, Direction.Down, Bound.AtMost, IndicatorStatus.Provision, new Quantity("6%—6.5%", Span, 6.0m, "%", 6.5m), Span, "2020/2025", "新建", "gdp", "全市", "同比", "1.1", Span),
            new Indicator("i2", "", IndicatorKind.Level, Direction.None, Bound.Exact, IndicatorStatus.Achieved, new Quantity("1910000000000", Span, 1910000000000.0001m, ""), Span),
        ],
        [new Gap("truncated", "（略）", Span)],
        [new Removal("page.bar", "打印", Span)],
        [new Repair("swappedPair", "德.建", "建德", Span)],
        [new Redaction("XX", Span)],
        [new Diagnostic("PP1001", Severity.Error, "Bad.", Span), new Diagnostic("PP1002", Severity.Info, "Good.")],
        [new Refusal("2020", "partOfName", Span)]);

    public static TheoryData<string> Names => ["full", "bare", "parsed"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_written_as_the_contract_says(string name)
    {
        PolicyDocument document = Document(name);
        foreach (bool indented in new[] { false, true })
        {
            var options = new JsonSerializerOptions(PolicyJsonForms.Contract.Options) { WriteIndented = indented, NewLine = "\n" };
            Assert.Equal(JsonSerializer.Serialize(document, options), PolicyJson.Serialize(document, indented));
        }
    }

    [Fact]
    public void Every_word_of_every_enumeration_is_written_as_the_contract_says()
    {
        foreach (Genre genre in Enum.GetValues<Genre>())
            Agrees(Full with { Metadata = Full.Metadata with { Genre = genre } });
        for (int i = 0; i < Enum.GetValues<Bound>().Length; i++)
            Agrees(Full with { Indicators = [Full.Indicators[0] with { Kind = (IndicatorKind)(i % 4), Direction = (Direction)(i % 3), Bound = (Bound)i, Status = (IndicatorStatus)(i % 3) }] });
    }

    [Fact]
    public void The_full_document_leaves_no_member_of_the_contract_out()
    {
        using JsonDocument json = JsonDocument.Parse(PolicyJson.Serialize(Full));
        using JsonDocument schema = JsonDocument.Parse(PolicyJson.Schema);
        foreach (string member in schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name))
            Assert.True(json.RootElement.TryGetProperty(member, out _), member);
        Complete(json.RootElement.GetProperty("metadata"), "DocumentMetadata");
        Complete(json.RootElement.GetProperty("source"), "SourceInfo");
        Complete(json.RootElement.GetProperty("sections")[0], "Section");
        Complete(json.RootElement.GetProperty("indicators")[0], "Indicator");
        Complete(json.RootElement.GetProperty("indicators")[0].GetProperty("quantity"), "Quantity");

        void Complete(JsonElement element, string type)
        {
            foreach (string member in schema.RootElement.GetProperty("$defs").GetProperty(type).GetProperty("properties").EnumerateObject().Select(p => p.Name))
                Assert.True(element.TryGetProperty(member, out _), $"{type}.{member}");
        }
    }

    [Fact]
    public void A_buffer_holds_the_same_bytes_as_the_string()
    {
        var buffer = new ArrayBufferWriter<byte>();
        PolicyJson.Write(buffer, Full);
        Assert.Equal(Encoding.UTF8.GetBytes(PolicyJson.Serialize(Full)), buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void A_required_member_that_is_null_is_a_JsonException()
    {
        Assert.Throws<JsonException>(() => PolicyJson.Serialize(Full with { SchemaVersion = null! }));
        Assert.Throws<JsonException>(() => PolicyJson.Serialize(Full with { Gaps = null! }));
        Assert.Throws<JsonException>(() => PolicyJson.Serialize(Full with { Metadata = null! }));
        Assert.Throws<JsonException>(() => PolicyJson.Serialize(Full with { Text = null! }));
    }

    [Fact]
    public void A_value_that_is_no_word_of_its_enumeration_is_a_JsonException() =>
        Assert.Throws<JsonException>(() => PolicyJson.Serialize(Full with { Metadata = new DocumentMetadata((Genre)99) }));

    private static void Agrees(PolicyDocument document) =>
        Assert.Equal(JsonSerializer.Serialize(document, PolicyJsonForms.Contract.PolicyDocument), PolicyJson.Serialize(document));

    private static PolicyDocument Document(string name) => name switch
    {
        "full" => Full,
        "bare" => new PolicyParser().Parse(""),
        _ => new PolicyParser(new PolicyParserOptions { IncludeRefused = true }).Parse(Repository.Read("seeds/hangzhou-work-report-2020.txt"), "report.txt"),
    };
}
