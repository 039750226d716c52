using System.Buffers;
using System.Text;
using Xunit;

namespace PolicyParse.Tests.Csv;

public sealed class PolicyCsvTests
{
    private const string Text = "杭州市政府工作报告\n一、2019年工作回顾\n（一）经济\n全市地区生产总值增长6%—6.5%左右。\n";

    [Fact]
    public void A_row_tells_the_document_the_section_and_every_field()
    {
        PolicyDocument document = new PolicyParser().Parse(Text, "hz.txt");
        Dictionary<string, string> row = Row(document with { Source = document.Source with { Id = "7" } });
        Indicator indicator = Assert.Single(document.Indicators);
        Assert.Equal(("hz.txt", "7", "杭州市政府工作报告", "杭州市"), (row["documentName"], row["documentId"], row["title"], row["region"]));
        Assert.Equal("一、2019年工作回顾 > （一）经济", row["sectionPath"]);
        Assert.Equal(("i1", "地区生产总值", "gdp", "growth", "up"), (row["id"], row["name"], row["code"], row["kind"], row["direction"]));
        Assert.Equal(("6", "6.5", "%", "1.1"), (row["value"], row["upper"], row["unit"], row["section"]));
        Assert.Equal(indicator.Sentence.Of(Text).ToString(), row["sentence"]);
        Assert.Equal($"{indicator.Quantity.Span.Start}", row["quantityStart"]);
        Assert.Equal($"{indicator.NameSpan!.Value.End}", row["nameEnd"]);
    }

    [Fact]
    public void Every_property_of_an_indicator_has_its_column()
    {
        string[] inner = ["Quantity", "Span", "Text", "NameSpan", "Sentence"];
        var names = typeof(Indicator).GetProperties().Concat(typeof(Quantity).GetProperties()).Select(p => p.Name).Except(inner);
        Assert.Empty(names.Except(PolicyCsv.Columns, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Commas_quotes_and_line_ends_are_quoted()
    {
        PolicyDocument document = new PolicyParser().Parse(Text, "a,\"b\"\r\nc.txt");
        Assert.StartsWith("\"a,\"\"b\"\"\r\nc.txt\",,", Rows(document));
        Assert.EndsWith("\r\n", Rows(document));
    }

    [Fact]
    public void A_document_without_indicators_has_no_row() =>
        Assert.Empty(Rows(new PolicyParser().Parse("没有数字。")));

    [Fact]
    public void The_header_names_the_columns()
    {
        var output = new ArrayBufferWriter<byte>();
        PolicyCsv.WriteHeader(output);
        Assert.Equal(string.Join(',', PolicyCsv.Columns) + "\r\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void One_endless_sentence_does_not_stand_whole_in_every_row()
    {
        string text = string.Concat(Enumerable.Range(0, 2000).Select(i => $"甲产值{i}万元，")) + "。";
        PolicyDocument document = new PolicyParser().Parse(text);
        Assert.True(document.Indicators.Count > 1000);
        Assert.InRange(Rows(document).Length, 1, document.Indicators.Count * 1400);
    }

    private static string Rows(PolicyDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        PolicyCsv.Write(output, document);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    // For a row without quotes.
    private static Dictionary<string, string> Row(PolicyDocument document)
    {
        string[] fields = Rows(document).TrimEnd().Split(',');
        Assert.Equal(PolicyCsv.Columns.Count, fields.Length);
        return PolicyCsv.Columns.Zip(fields).ToDictionary(p => p.First, p => p.Second);
    }
}
