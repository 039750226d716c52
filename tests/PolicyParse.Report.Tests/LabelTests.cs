using System.Text.RegularExpressions;
using PolicyParse.Report.Html;
using PolicyParse.Report.Pages;
using Xunit;

namespace PolicyParse.Report.Tests;

/// <summary>No label is missing in either language.</summary>
public sealed partial class LabelTests
{
    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(Labels.Chinese.Words.Keys.Order(StringComparer.Ordinal), Labels.English.Words.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_value_of_the_contract_has_its_label()
    {
        AssertLabels<IndicatorStatus>("status");
        AssertLabels<IndicatorKind>("kind");
        AssertLabels<Direction>("direction");
        AssertLabels<Bound>("bound");
        AssertLabels<Genre>("genre");
        AssertLabels<Severity>("severity");
        AssertLabels<SectionKind>("section");
    }

    [Fact]
    public void Every_label_that_a_page_names_exists() =>
        Assert.All(
            from page in (Written[])[Written.Page(Samples.Earlier), Written.Index(ReportIndexEntry.Of(Written.Parse(Samples.Earlier), "a.html")), Written.Comparison(Samples.Earlier, Samples.Later)]
            from element in page.All("*")
            from attribute in element.Attributes
            where attribute.Name.StartsWith("data-t", StringComparison.Ordinal)
            select attribute.Value,
            key => Assert.Contains(key, Labels.Chinese.Words));

    [Fact]
    public void Every_label_that_the_script_names_exists() =>
        Assert.All(
            ScriptLabel().Matches(Written.Page(Samples.Earlier).One("script:not([type])").TextContent).Select(m => m.Groups[1].Value).Where(k => !k.EndsWith('.')),
            key => Assert.Contains(key, Labels.Chinese.Words));

    [Fact]
    public void Every_reason_and_rule_of_the_sample_has_its_label()
    {
        PolicyDocument document = Written.Parse(File.ReadAllText(Repository.PathOf("seeds/hangzhou-work-report-2020.txt")));
        Assert.NotEmpty(document.Refused!);
        Assert.All(document.Refused!, r => Assert.Contains("reason." + r.Reason, Labels.Chinese.Words));
        Assert.All(document.Removed, r => Assert.Contains("rule." + TracesView.Group(r.Rule), Labels.Chinese.Words));
        Assert.All(document.Gaps, g => Assert.Contains("gap." + g.Reason, Labels.Chinese.Words));
        Assert.All(document.Repairs, r => Assert.Contains("repair." + r.Kind, Labels.Chinese.Words));
    }

    private static void AssertLabels<T>(string prefix)
        where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), v => Assert.Contains($"{prefix}.{Words.Of(v)}", Labels.Chinese.Words));

    [GeneratedRegex("labels\\.of\\(\"([a-zA-Z.]+)\"")]
    private static partial Regex ScriptLabel();
}
