using System.Net;
using System.Text;

namespace PolicyParse.Benchmarks.Corpus;

/// <summary>Wraps a document as a government site does: scripts, styles, navigation, the article, links, footer.</summary>
/// <remarks>As such pages are: most of a page is markup, five to fifty characters of it for one of its words, the more the shorter the document.</remarks>
internal static class WebPage
{
    public static string Of(string document, Dice dice)
    {
        string[] lines = document.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var page = new StringBuilder(document.Length * 2);
        Head(page, lines[0], dice);
        Navigation(page, dice);
        Article(page, lines, dice);
        Footer(page, dice);
        return page.ToString();
    }

    private static void Head(StringBuilder page, string title, Dice dice)
    {
        page.Append($$"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="ArticleTitle" content="{{WebUtility.HtmlEncode(title)}}">
            <meta name="PubDate" content="{{dice.Between(2010, 2025)}}-{{dice.Between(10, 12)}}-{{dice.Between(10, 28)}} 10:24">
            <title>{{WebUtility.HtmlEncode(title)}}_政务公开</title>
            <link href="/css/common.css" rel="stylesheet">

            """);
        page.Append("<style>\n");
        for (int rule = dice.Between(60, 160); rule > 0; rule--)
            page.Append($".box{rule} > li a:hover {{ margin: 0 {dice.Between(1, 30)}px; color: #{dice.Between(100, 999)}; line-height: 1.{rule}em }}\n");
        page.Append("</style>\n<script>\n");
        for (int line = dice.Between(60, 200); line > 0; line--)
            page.Append($"if (document.getElementById('tab{line}') && {line} < {dice.Between(1, 99)}) {{ show('panel{line}', \"<li>\" + {dice.Between(1, 9999)} + \"</li>\"); }}\n");
        page.Append("</script>\n</head>\n<body class=\"detail\">\n");
    }

    private static void Navigation(StringBuilder page, Dice dice)
    {
        page.Append("<div class=\"header\"><ul class=\"nav\">\n");
        for (int item = dice.Between(40, 120); item > 0; item--)
            page.Append($"  <li class=\"nav-item\"><a href=\"/col/{item}/index.html\" target=\"_blank\">{dice.Pick(Wording.Subjects)}</a></li>\n");
        page.Append("</ul></div>\n<div class=\"path\"><a href=\"/\">首页</a>&nbsp;&gt;&nbsp;<a href=\"/zwgk/\">政务公开</a>&nbsp;&gt;&nbsp;正文</div>\n");
    }

    private static void Article(StringBuilder page, string[] lines, Dice dice)
    {
        page.Append($"<div class=\"article\">\n<h1>{WebUtility.HtmlEncode(lines[0])}</h1>\n<div class=\"info\"><span>发布时间：{dice.Between(2010, 2025)}-{dice.Between(10, 12)}-{dice.Between(10, 28)}</span><span>来源：{dice.Pick(Wording.Places)}人民政府</span><span>浏览次数：{dice.Between(10, 9999)}</span></div>\n<div class=\"content\" id=\"zoom\">\n");
        foreach (string line in lines.AsSpan(1))
        {
            page.Append(dice.Between(0, 3) switch
            {
                0 => $"<p class=\"MsoNormal\" style=\"margin: 0cm 0cm 0pt; text-indent: 32pt; line-height: 30pt; mso-char-indent-count: 2.0\">{Pasted(line)}</p>\n",
                1 => $"<p style=\"text-indent: 2em; line-height: 30px\"><span style=\"font-family: 仿宋_GB2312; font-size: 16pt\">{WebUtility.HtmlEncode(line)}</span></p>\n",
                2 => $"<p class=\"MsoNormal\" align=\"justify\">&nbsp;&nbsp;&nbsp;&nbsp;{Pasted(line)}</p>\n",
                _ => $"<p>　　{WebUtility.HtmlEncode(line)}</p>\n",
            });
        }
        page.Append("</div>\n</div>\n");
    }

    // A sentence a span, as word processors paste it.
    private static string Pasted(string line) => string.Concat(line.Split('。').Where(s => s.Length > 0).Select((sentence, i) =>
        $"<span lang=\"{(i % 2 == 0 ? "ZH-CN" : "EN-US")}\" style=\"font-family: 仿宋_GB2312; font-size: 16pt; mso-hansi-font-family: 'Times New Roman'\">{WebUtility.HtmlEncode(sentence)}{(line.EndsWith(sentence, StringComparison.Ordinal) ? "" : "。")}</span>"));

    private static void Footer(StringBuilder page, Dice dice)
    {
        page.Append("<div class=\"related\"><h3>相关链接</h3><ul>\n");
        for (int item = dice.Between(10, 40); item > 0; item--)
            page.Append($"  <li><a href=\"/art/{item}.html\">关于{dice.Pick(Wording.Objects)}的政策解读</a><span>{dice.Between(2010, 2025)}-01-{dice.Between(10, 28)}</span></li>\n");
        page.Append($"</ul></div>\n<div class=\"footer\"><p>主办：{dice.Pick(Wording.Places)}人民政府办公室</p><p>网站标识码：{dice.Between(1000000, 9999999)}</p><p><a href=\"/map\">网站地图</a> | <a href=\"/about\">关于我们</a></p></div>\n</body>\n</html>\n");
    }
}
