using Xunit;

namespace PolicyParse.Tests.Contracts;

/// <summary><c>document-1.0.ndjson</c> was written by version 1.0 and is never written again: every later 1.x reads it.</summary>
public sealed class GoldenDocumentTests
{
    private static readonly PolicyDocument Document =
        PolicyJson.Deserialize(File.ReadAllText(Repository.PathOf("tests/PolicyParse.Tests/Contracts/document-1.0.ndjson")));

    [Fact]
    public void Its_metadata_and_source_are_read()
    {
        Assert.Equal("1.0", Document.SchemaVersion);
        Assert.Equal("xiaoming123", Document.Source.Provenance["uploader"]);
        Assert.Equal(("海江市政府工作报告", Genre.GovernmentWorkReport, "李明远", "2021-02-03", 2021), (Document.Metadata.Title, Document.Metadata.Genre, Document.Metadata.Speaker, Document.Metadata.Date, Document.Metadata.Year));
    }

    [Fact]
    public void Its_sections_and_points_are_read()
    {
        Assert.Equal(["一、2020年工作回顾", "二、2021年目标任务"], Document.Sections.Where(s => s.Heading is not null).Select(s => s.Heading?.Text));
        Assert.Contains(Document.Sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Points), p => p is { Marker: "——", Title: "经济稳中有进" });
    }

    [Fact]
    public void Its_indicators_are_read()
    {
        Indicator range = Assert.Single(Document.Indicators, i => i.Bound == Bound.Range);
        Assert.Equal(("地区生产总值", IndicatorKind.Growth, IndicatorStatus.Target, "2021", 6m, 6.5m), (range.Name, range.Kind, range.Status, range.Period, range.Quantity.Value, range.Quantity.Upper));
        Assert.All(Document.Indicators, i => Assert.Equal(i.Quantity.Text, i.Quantity.Span.Of(Document.Text)));
    }

    [Fact]
    public void Its_account_of_cleaning_is_read()
    {
        Assert.Equal("truncated", Assert.Single(Document.Gaps).Reason);
        Assert.Equal("shareSite.uploader", Assert.Single(Document.Removed).Rule);
        Assert.All(Document.Repairs, r => Assert.Equal(("德.建", "建德"), (r.Before, r.After)));
        Assert.Equal("XX", Assert.Single(Document.Redactions).Text);
        Assert.Equal(["smallCount", "partOfName"], Document.Refused!.Select(r => r.Reason));
    }
}
