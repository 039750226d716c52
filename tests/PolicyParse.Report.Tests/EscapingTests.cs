using System.Text;
using PolicyParse.Report.Html;
using Xunit;

namespace PolicyParse.Report.Tests;

/// <summary>Every word of a document is text on the page.</summary>
public sealed class EscapingTests
{
    private static readonly Written s_harmless = Written.Page(Samples.Earlier);
    private static readonly Written s_hostile = Written.Page(Samples.Hostile);

    [Fact]
    public void A_document_brings_no_element_of_its_own()
    {
        Assert.Empty(s_hostile.All("img, textarea, svg:not(.ticks):not(.growth-bar), b b"));
        Assert.Equal(s_harmless.All("script, style, title, meta, article, main").Count, s_hostile.All("script, style, title, meta, article, main").Count);
    }

    [Fact]
    public void A_document_brings_no_attribute_of_its_own()
    {
        HashSet<string> known = [.. s_harmless.All("*").SelectMany(e => e.Attributes).Select(a => a.Name), "data-c", "data-go"];
        Assert.All(s_hostile.All("*").SelectMany(e => e.Attributes), a => Assert.True(known.Contains(a.Name) && !a.Name.StartsWith("on", StringComparison.Ordinal), a.Name));
    }

    [Fact]
    public void The_text_shows_as_it_was_read()
    {
        string shown = Shown(s_hostile);
        foreach (string line in Samples.Hostile.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
            Assert.Contains(line, shown);
    }

    [Theory]
    [InlineData('\u202E', "RLO")]
    [InlineData('\u2067', "RLI")]
    [InlineData('\u200F', "RLM")]
    [InlineData('\u061C', "ALM")]
    [InlineData('\u0007', "U+0007")]
    [InlineData('\u200B', "U+200B")]
    public void A_character_that_nobody_sees_shows_by_its_name(char c, string name)
    {
        Written page = Written.Page($"一、目标\n全市地区{c}生产总值增长6%。");
        Assert.DoesNotContain(c, page.Html);
        Assert.Contains(page.All("#text .unseen"), e => e.TextContent == name);
    }

    [Fact]
    public void A_text_without_markup_is_copied_as_it_is()
    {
        Assert.Equal("全市地区生产总值\t\n𠮷👨‍👩‍👧", Escaped(h => h.Text("全市地区生产总值\t\n𠮷👨‍👩‍👧")));
        Assert.Equal("a&amp;&lt;&gt;&quot;&#39;b", Escaped(h => h.Text("a&<>\"'b")));
        Assert.Equal("&quot;&#39;‹RLO›", Escaped(h => h.Value("\"'\u202E")));
    }

    [Fact]
    public void The_data_of_the_script_can_end_no_element()
    {
        string json = s_hostile.One("#data").TextContent;
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('>', json);
        Assert.DoesNotContain('&', json);
        Assert.All(json, c => Assert.DoesNotContain(c, Unseen.All));
    }

    [Fact]
    public void Ids_of_a_document_are_no_ids_of_the_page()
    {
        PolicyDocument document = Written.Parse(Samples.Earlier);
        PolicyDocument forged = document with
        {
            Indicators = [.. document.Indicators.Select(i => i with { Id = "data", Section = "data" })],
            Sections = [.. document.Sections.Select(s => s with { Id = "data" })],
        };
        Assert.Single(Written.Page(forged).All("[id=data]"));
    }

    [Fact]
    public void Every_page_is_inert_whatever_the_document()
    {
        Written comparison = Written.Comparison(Samples.Hostile, Samples.Hostile);
        Written index = Written.Index(ReportIndexEntry.Of(Written.Parse(Samples.Hostile), "javascript:alert(1)/\"><b>.html"), ReportIndexEntry.Failed("<b>", "<i onload=x>"));
        Assert.Empty(comparison.All("img, i, textarea"));
        Assert.Empty(index.All("img, i, b, textarea"));
        Assert.Equal("./javascript%3Aalert%281%29/%22%3E%3Cb%3E.html", index.One("table.rows a").GetAttribute("href"));
    }

    // The text of the page with the unseen characters put back.
    private static string Shown(Written page)
    {
        foreach (var unseen in page.All("#text .unseen"))
            unseen.TextContent = ((char)Convert.ToInt32(unseen.GetAttribute("data-c"), 16)).ToString();
        return page.One("#text").TextContent;
    }

    private static string Escaped(Action<HtmlWriter> write)
    {
        var words = new StringBuilder();
        write(new HtmlWriter(new StringWriter(words)));
        return words.ToString();
    }
}
