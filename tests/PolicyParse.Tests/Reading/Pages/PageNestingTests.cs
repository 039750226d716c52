using PolicyParse.Reading;
using PolicyParse.Reading.Pages;
using Xunit;

namespace PolicyParse.Tests.Reading.Pages;

public sealed class PageNestingTests
{
    [Theory]
    [InlineData("<p>甲<p>乙<div>丙</div>丁</p>戊")]
    [InlineData("<ul><li>甲<ul><li>乙<li>丙</ul>丁<li>戊</ul>己")]
    [InlineData("<ul><li>甲<div>乙<li>丙</div>丁</ul>戊")]
    [InlineData("<ul><li>甲<ul>乙</li>丙</ul>丁</li>戊</ul>")]
    [InlineData("<dl><dt>甲<dd>乙<dt>丙<dl><dd>丁</dl>戊</dl>己")]
    [InlineData("<h2>甲<h3>乙</h2>丙")]
    [InlineData("<h2>甲</h4>乙")]
    [InlineData("<div class=a>甲</span></p></section>乙</div></div></div>丙")]
    [InlineData("<section class=a><div class=b>甲</section>乙")]
    [InlineData("<span>甲<div class=b>乙</span>丙</div>丁")]
    [InlineData("<span>甲<p>乙</span>丙")]
    [InlineData("<form class=a><div class=b>甲</form>乙</div>丙")]
    [InlineData("<form class=a><p>甲</form>乙")]
    [InlineData("<table class=a><form><tr><td>甲<td>乙</form><tr><td>丙<td>丁</table>戊")]
    [InlineData("<form class=a>甲<div>乙</div></form><form class=b>丙</form>丁")]
    [InlineData("<form class=a>甲<form class=b>乙</form>丙</form>丁")]
    [InlineData("甲</p>乙</br>丙")]
    [InlineData("<p align=center>甲<hr>乙</p>丙")]
    [InlineData("<p>甲<image src=x>乙</p>丙")]
    [InlineData("<body>甲</body></html>乙<body class=x>丙")]
    [InlineData("<html><head><title>题</title><div>甲</div></head><body>乙")]
    public void Tags_that_are_left_out_or_cross_nest_as_in_a_browser(string html) => SameAsInABrowser(html);

    [Theory]
    [InlineData("<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>戊")]
    [InlineData("<table><td>甲<td>乙<tr><td>丙</table>丁")]
    [InlineData("<table><caption>甲<tr><td>乙<td>丙<thead><tr><th>丁<th>戊</table>己")]
    [InlineData("<table><colgroup><col><col><tr><td>甲<td>乙</table>")]
    [InlineData("<table><tr><td>甲<p>乙<div class=a>丙<td>丁</div>戊</table>己</div>庚")]
    [InlineData("<div class=a><table><tr><td>甲</div>乙<td>丙</table>丁</div>戊")]
    [InlineData("<table class=a><tr><td><table class=b><tr><td>甲<td>乙</table>丙<td>丁</table>戊")]
    [InlineData("<table class=a><tr><table class=b><tr><td>甲</table>乙</table>丙")]
    [InlineData("<table><tr><td><ul><li>甲<td>乙</li>丙</table>丁")]
    [InlineData("<td>甲<tr>乙</td></table>丙")]
    [InlineData("<table><tr><td>甲</tr></tbody><tr><td>乙</td></td></tr></tr></table></table>丙")]
    [InlineData("<p>甲<table><tr><td>乙<p>丙</table>丁</p>戊")]
    public void A_tables_parts_nest_as_in_a_browser(string html) => SameAsInABrowser("<!DOCTYPE html>" + html);

    [Theory]
    [InlineData("<p><b>甲<p>乙</b>丙<p>丁")]
    [InlineData("<p><b>甲</p><p>乙</p></b><p>丙</p>")]
    [InlineData("<b>甲<div>乙</b>丙</div>丁")]
    [InlineData("<b><b>甲</b><p>乙</p></b><p>丙</p>")]
    [InlineData("<strong>甲<div><b>乙</strong><p>丙</p></b><p>丁</p></div>")]
    [InlineData("<a href=x>甲<a href=y>乙</a>丙")]
    [InlineData("<a href=x>甲<div>乙<p>丙</div>丁</a>戊")]
    [InlineData("<p><a href=x>甲<p>乙<a name=y>丙")]
    [InlineData("<a href=x>甲<table><tr><td>乙<td>丙</a>丁</table>戊</a>己")]
    [InlineData("<table><tr><td><b>甲<td>乙<tr><td>丙</table><p>丁")]
    [InlineData("<div><font>甲</div>乙</font>丙")]
    [InlineData("<div><a href=x>甲<span>乙</a>丙</span>丁</div>戊")]
    [InlineData("<p>10<sup>4</p><p>5</sup>6</p>")]
    [InlineData("<p>10<sup><b>4</sup>5</b>6</p>")]
    public void Formatting_goes_on_as_in_a_browser(string html) => SameAsInABrowser(html);

    [Theory]
    [InlineData("<div hidden>甲<p>乙</div>丙")]
    [InlineData("<p style=display:none>甲<p>乙")]
    [InlineData("<ul><li hidden>甲<li>乙</ul>")]
    [InlineData("<table><tr><td hidden>甲<td>乙<td>丙</table>")]
    [InlineData("<div>甲<span style='display:none'>乙</div>丙")]
    [InlineData("<a href=x hidden>甲<p>乙</p><a href=y>丙</a>")]
    [InlineData("<div hidden><a href=x>甲</div><p>乙")]
    [InlineData("<div hidden><b>甲</div><p>乙</b>丙")]
    [InlineData("<div><b style=display:none>甲<p>乙</p></div><p>丙</b>丁</p>")]
    [InlineData("<span hidden>甲<div>乙</span>丙</div></span>丁")]
    [InlineData("<x-y hidden>甲<x-z>乙</x-z></x-y>丙")]
    [InlineData("<x-y hidden>甲<x-z>乙</x-y>丙</x-z>丁")]
    [InlineData("<svg><title>甲</title><path/><g>乙</g></svg>丙")]
    [InlineData("<svg/>甲<svg><desc>乙</desc>丙</svg>丁")]
    [InlineData("<svg>甲<p>乙</svg>丙")]
    [InlineData("<svg><defs><style/></defs><title/></svg>甲<style>乙</style>丙")]
    [InlineData("<svg><foreignObject/><desc>甲</svg>乙")]
    [InlineData("<form><math></form><div class=a>甲</div>乙")]
    [InlineData("<p style=display:none>甲<hr>乙")]
    [InlineData("<p>甲<br hidden>乙<img style=display:none></p><p>丙</p>")]
    [InlineData("<p><a href=x>甲<span hidden>乙</a>丙</p>丁")]
    [InlineData("<a href=x>甲<svg><use></a>乙<a href=y><i hidden>丙<a href=z>丁</a></i>戊")]
    [InlineData("<a href=x>甲<span hidden><a href=y>乙</a>丙")]
    [InlineData("<select><option>甲<input>乙")]
    [InlineData("<p><select><option>甲<select>乙<p>丙")]
    [InlineData("<ruby>甲<rp>（<rt>乙<rp>）</ruby>丙")]
    [InlineData("<object><p>甲</div>乙</object>丙")]
    [InlineData("<div class=a><object>甲</div>乙</object>丙</div>丁")]
    [InlineData("<template><p>甲</template>乙<noscript><p>丙</noscript>丁")]
    [InlineData("<script><!-- <script>甲</script> -->乙</script>丙<script><!-- 丁 //--></script>戊")]
    [InlineData("<script>'</scripts>'</script>甲<style>乙</style >丙<textarea><p>丁</textarea>戊")]
    [InlineData("<noscript><p>甲<iframe src=x></noscript>乙")]
    public void What_is_hidden_ends_where_it_ends_in_a_browser(string html) => SameAsInABrowser(html);

    // Parts of a picture are no nesting, and an option ends the one before: neither fills the depth that is followed.
    [Theory]
    [InlineData("<svg>", "<path d='M0 0'/>", "</svg>甲")]
    [InlineData("<select>", "<option>乙", "</select>甲")]
    public void However_much_a_hidden_element_holds_what_follows_is_read(string start, string part, string end) =>
        Assert.Equal("甲\n", Read(start + string.Concat(Enumerable.Repeat(part, 1000)) + end).Text);

    [Fact]
    public void Inline_elements_that_nobody_ends_leave_the_blocks_around_them() =>
        SameAsInABrowser($"<div class=a>{string.Concat(Enumerable.Repeat("<span>甲", 1000))}</div><p>乙</p><div class=b>丙</div>丁");

    [Fact]
    public void Blocks_that_nobody_ends_keep_lines_apart()
    {
        string lines = string.Concat(Enumerable.Repeat("<div>甲", 1000)) + "<p>乙</p>丙<ul><li>丁<li>戊</ul>";
        Assert.EndsWith("甲\n甲\n乙\n丙\n丁\n戊\n", Read(lines).Text);
    }

    // Words that stand in a table but in no cell: a browser moves them before the table, here they keep their place.
    [Fact]
    public void Words_between_cells_keep_their_place()
    {
        const string html = "<table><tr><td>甲</td></tr>乙<tr><td>丙</td></tr></table>丁";
        Assert.Equal("乙\n甲\n丙\n丁\n", BrowserTree.Read(html).Text);
        Assert.Equal("甲\n乙\n丙\n丁\n", Read(html).Text);
    }

    // Every tag of a page in turn is left out, then doubled: no word may be lost.
    [Fact]
    public void A_tag_too_few_or_too_many_loses_no_word()
    {
        const string page = """
            <div class="head"><a href="/">首页</a> &gt; <a href="/a/">通知</a></div><form><div class="main"><h1>关于某事的通知</h1>
            <table width="100%"><tbody><tr><td align="center"><b>各区</b></td><td><p>一、<span style="x">总体<font>要求</font></span></p><ul><li>目标</li><li>任务</li></ul></td></tr>
            <tr><td>二</td><td><table><tr><td>1</td><td>2<sup>3</sup></td></tr></table></td></tr></tbody></table>
            <div><section><p>完成<strong>5%</strong>。<br>特此通知。</p></section></div></div></form><dl><dt>附件</dt><dd><a href="b.doc">表<em>甲</em></a></dd></dl>
            """;
        string words = Words(Read(page).Text);
        Assert.Equal(words, Words(BrowserTree.Read(page).Text));
        int[] tags = [.. Enumerable.Range(0, page.Length).Where(i => page[i] == '<')];
        foreach (int at in tags)
        {
            int end = page.IndexOf('>', at) + 1;
            Assert.Equal(words, Words(Read(page.Remove(at, end - at)).Text));
            foreach (int other in tags)
                Assert.Equal(words, Words(Read(page.Insert(other, page[at..end])).Text));
        }
    }

    // Raised digits are another character's digits; the words' order stays.
    private static string Words(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c) is >= 0 and int digit ? (char)('0' + digit) : c));

    private static void SameAsInABrowser(string html)
    {
        SourceText expected = BrowserTree.Read(html), read = Read(html);
        Assert.Equal(Lines(expected), Lines(read));
        Assert.Equal(expected.Text, read.Text);
    }

    private static IEnumerable<string> Lines(SourceText source) =>
        source.Blocks.Select(b => $"{b.Tag} in {source.Containers![b.Path].Tag}.{source.Containers[b.Path].Names.Trim()}: {b.Span.Of(source.Text)} {b.LinkLength} {b.InTable} {b.Look}");

    private static SourceText Read(string html) => PageReader.Read(html, "utf-8", [], null);
}
