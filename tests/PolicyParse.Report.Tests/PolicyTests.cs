using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace PolicyParse.Report.Tests;

/// <summary>A page lets nothing run but its own style and script, and asks nothing of any network.</summary>
public sealed partial class PolicyTests
{
    public static TheoryData<string> Pages { get; } = ["document", "index", "comparison"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_hashes_are_those_of_the_bytes_that_stand_in_the_page(string kind)
    {
        Written page = Page(kind);
        string policy = page.One("meta[http-equiv='Content-Security-Policy']").GetAttribute("content")!;
        Assert.Contains($"style-src '{Hash(page.One("style").TextContent)}';", policy);
        Assert.Contains($"script-src '{Hash(page.One("script:not([type])").TextContent)}';", policy);
        Assert.StartsWith("default-src 'none';", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void There_is_one_style_and_one_script_and_no_inline_handler(string kind)
    {
        Written page = Page(kind);
        Assert.Single(page.All("style"));
        Assert.Equal(["application/json", null], page.All("script").Select(s => s.GetAttribute("type")));
        Assert.DoesNotContain(page.All("*").SelectMany(e => e.Attributes), a => a.Name is "style" or "src" or "srcset" || a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_loaded_from_anywhere(string kind)
    {
        Written page = Page(kind);
        Assert.Empty(page.All("link, iframe, img, object, embed, base, form[action]"));
        Assert.DoesNotMatch(Address(), page.Html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_UTF8_without_a_byte_order_mark_and_says_so_at_once(string kind)
    {
        byte[] bytes = Page(kind).Bytes;
        Assert.Equal((byte)'<', bytes[0]);
        Assert.InRange(Encoding.UTF8.GetString(bytes).IndexOf("<meta charset=\"utf-8\">", StringComparison.Ordinal), 0, 1024);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(Written.Page(Samples.Earlier).Bytes, Written.Page(Samples.Earlier).Bytes);

    private static Written Page(string kind) => kind switch
    {
        "document" => Written.Page(Samples.Earlier),
        "index" => Written.Index(ReportIndexEntry.Of(Written.Parse(Samples.Earlier), "a.html")),
        _ => Written.Comparison(Samples.Earlier, Samples.Later),
    };

    private static string Hash(string inline) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)));

    [GeneratedRegex(@"https?://|url\(|@import|\bfetch\(|XMLHttpRequest|innerHTML|\beval\(")]
    private static partial Regex Address();
}
