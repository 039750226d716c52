using PolicyParse.Reading;
using PolicyParse.Reading.Pages;
using Xunit;

namespace PolicyParse.Tests.Reading.Pages;

public sealed class PageReaderTests
{
    [Theory]
    [InlineData("<p>甲</p><p>乙</p>", "甲|乙")]
    [InlineData("<div>甲<br>乙<br/><br/>丙</div>", "甲|乙|丙")]
    [InlineData("<div>甲<p>乙</p>丙</div>", "甲|乙|丙")]
    [InlineData("<h1>标题</h1>正文", "标题|正文")]
    [InlineData("<ul><li>甲<li>乙</ul>", "甲|乙")]
    [InlineData("<p>细颗粒物（PM<sub>2.5</sub>）平均浓度</p>", "细颗粒物（PM2.5）平均浓度")]
    [InlineData("<p>面积10<sup>4</sup>km<sup>2</sup>，投资1500亿元<sup>[1]</sup></p>", "面积10⁴km²，投资1500亿元[¹]")]
    [InlineData("<p>依据<a href='x'>《办法》</a>，<b>现</b>通知</p>", "依据《办法》，现通知")]
    [InlineData("<p>经济\n    运行</p>", "经济运行")]
    [InlineData("<p>the\n  plan 2024 年</p>", "the plan 2024 年")]
    [InlineData("<p>　　首行&nbsp;缩进&nbsp;</p>", "首行\u00A0缩进")]
    [InlineData("<pre>第一行\n第二行</pre>", "第一行|第二行")]
    [InlineData("<p>&lt;甲&gt; &amp; 乙&#12290;</p>", "<甲> & 乙。")]
    [InlineData("<h2>关于某事的通知 <small>发布日期：2020-01-01</small></h2>", "关于某事的通知|发布日期：2020-01-01")]
    [InlineData("<p>甲<p>乙<div>丙", "甲|乙|丙")]
    public void Blocks_are_lines_and_inline_elements_are_none(string html, string lines) => Assert.Equal(lines, Lines(html));

    [Theory]
    [InlineData("<p>甲</p><p style='DISPLAY : none'>乙</p>")]
    [InlineData("<p>甲</p><p hidden>乙</p>")]
    [InlineData("<p>甲</p><script>乙</script><style>乙</style><template>乙</template><noscript>乙</noscript>")]
    [InlineData("<p>甲</p><!-- 乙 --><select><option>乙</select><textarea>乙</textarea><input value=乙><svg><text>乙</text></svg>")]
    [InlineData("<title>乙</title><p>甲</p>")]
    public void What_a_page_does_not_show_is_no_text(string html) => Assert.Equal("甲", Lines(html));

    [Fact]
    public void An_article_that_waits_for_a_script_is_read_all_the_same()
    {
        string article = string.Concat(Enumerable.Repeat("全面贯彻落实工作部署，推动高质量发展。", 20));
        SourceText source = Read($"<p>首页</p><div style='display:none'><p>{article}</p></div>");
        Assert.Equal("首页\n" + article + "\n", source.Text);
        Assert.Equal("PP1012", Assert.Single(source.Diagnostics).Code);
        Assert.Equal(article, Lines($"<div style='visibility:hidden'>{article}</div>"));
    }

    [Theory]
    [InlineData("<table><tr><td>地区</td><td>增长</td></tr><tr><td>甲市</td><td>6%</td></tr></table>", "地区\t增长|甲市\t6%")]
    [InlineData("<table><tr><td>甲</td><td></td><td>丙</td></tr></table>", "甲\t\t丙")]
    [InlineData("<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table>", "甲 乙\t丙")]
    [InlineData("<table><caption>表1</caption><tr><th>甲<th>乙<tr><td>1<td>2</table>后文", "表1|甲\t乙|1\t2|后文")]
    [InlineData("<table><tr><td>单列</td></tr><tr><td>第二行</td></tr></table>", "单列|第二行")]
    public void A_row_is_a_line_and_its_cells_are_kept_apart(string html, string lines) => Assert.Equal(lines, Lines(html));

    [Fact]
    public void A_table_that_arranges_the_page_has_no_rows()
    {
        string paragraphs = string.Concat(Enumerable.Range(1, 8).Select(i => $"<p>第{i}段。</p>"));
        SourceText source = Read($"<table><tr><td>导航</td><td>{paragraphs}</td></tr></table>");
        Assert.Equal(9, source.Blocks.Count);
        Assert.DoesNotContain(source.Blocks, b => b.InTable);
        Assert.True(Read("<table><tr><td>甲</td><td>乙</td></tr></table>").Blocks[0].InTable);
    }

    [Fact]
    public void Blocks_say_where_they_stand()
    {
        SourceText source = Read("<div class='nav top' id=menu><a href='/'>首页</a></div><div><h2>标题</h2><center><p><img src=a></p><p>图注</p></center></div>");
        Assert.Equal(["首页", "标题", "图注"], source.Blocks.Select(b => b.Span.Of(source.Text).ToString()));
        Assert.Equal(["div", "h2", "p"], source.Blocks.Select(b => b.Tag));
        Assert.Equal([2, 0, 0], source.Blocks.Select(b => b.LinkLength));
        Assert.Equal([BlockLook.Plain, BlockLook.Bold, BlockLook.AfterImage | BlockLook.Centered], source.Blocks.Select(b => b.Look));
        Assert.Equal("nav top menu", source.Containers![source.Blocks[0].Path].Names);
    }

    [Theory]
    [InlineData("<div>甲<div>乙<div>丙")]
    [InlineData("<table><tr><td>甲<td>乙<tr>丙<td>丁")]
    [InlineData("<a href=\"x><p>甲</p>")]
    [InlineData("<p <div>甲</p>乙</div></span></b>丙")]
    [InlineData("<b><p>甲<i></b>乙</p>丙<")]
    [InlineData("</p></div>甲<!-- 乙")]
    public void Broken_markup_gives_whole_blocks(string html)
    {
        SourceText source = Read(html);
        Assert.Equal(source.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), source.Blocks.Select(b => b.Span.Of(source.Text).ToString()));
    }

    [Theory]
    [InlineData("<div>甲")]
    [InlineData("<a href=x><div>甲")]
    [InlineData("<table><tr><td>甲")]
    [InlineData("<ul><li>甲")]
    [InlineData("<em>甲")]
    [InlineData("<span><div>甲</span>")]
    [InlineData("<x-y></z>甲")]
    [InlineData("<math></math><b>甲")]
    [InlineData("<div><select></div></select>甲")]
    [InlineData("<dd><div>甲")]
    [InlineData("<object></object><p><form></p>甲")]
    public void Tangled_markup_loses_no_word(string pattern)
    {
        SourceText source = Read(string.Concat(Enumerable.Repeat(pattern, 2000)));
        Assert.DoesNotContain(source.Diagnostics, d => d.Code != "PP1012");
        Assert.Equal(2000, source.Text.Count(c => c == '甲'));
    }

    private static SourceText Read(string html) => PageReader.Read("<!DOCTYPE html><body>" + html, "utf-8", [], null);

    private static string Lines(string html) => Read(html).Text.TrimEnd('\n').Replace('\n', '|');
}
